import { beforeAll, describe, expect, it } from 'vitest'
import { betweenLabels } from '#content/interface-between.ts'
import { compose } from '#machines/answer/compose.ts'
import { lawOf } from '#machines/answer/determine.ts'
import { textsFor } from '#machines/answer/texts.ts'
import { determinedBetween } from '#machines/pair/determine-between.ts'
import type { Pair } from '#machines/pair/pair.ts'
import { noNotes } from '#machines/record/sheet.ts'
import { evaluate } from '#src/compare/evaluate.ts'
import { evaluateBetween } from '#src/compare/evaluate-between.ts'
import { betweenBlocks } from '#src/copies/between-blocks.ts'
import { documentOf } from '#src/copies/document.ts'
import { toText } from '#src/copies/text.ts'
import { sideName } from '#src/result/between-section.tsx'
import { textsBy } from '#src/result/texts.ts'
import { fetchWords } from '#src/wording.ts'
import { noon, ownGuardsLead, resultOf } from '#tests/record/saved.ts'

beforeAll(fetchWords)

const { failure, ...unfinished } = ownGuardsLead
const states: Pair = { receiving: 'SSD', sending: 'FRA' }
const side = { answers: ownGuardsLead, states, madeUnder: undefined }
const general = resultOf(ownGuardsLead)
const between = determinedBetween(general, states)

it('the page puts an answer together from the texts that the commands take', () => {
	const answers = { ...ownGuardsLead, setting: 'governmentInConflict', failure: 'failed' } as const
	const result = resultOf(answers)
	const texts = textsBy(textsFor(result))
	expect(texts.overlays.length).toBeGreaterThan(0)
	expect(compose(result, texts, lawOf(answers), result.content.version)).toEqual(result)
})

describe('one side of a comparison', () => {
	it('is its answer, between the two States where they were named', () => {
		expect(evaluate(side)).toEqual({ result: general })
		expect(evaluateBetween({ ...side, states: undefined })).toEqual({ result: general })
		expect(evaluateBetween(side)).toEqual({
			result: between,
			pairName: betweenLabels.pair(sideName('SSD'), sideName('FRA')),
		})
	})

	it('has no answer while a question is open', () => {
		expect(evaluate({ ...side, answers: unfinished })).toEqual({})
		expect(evaluateBetween({ ...side, answers: unfinished })).toEqual({})
	})

	it('says that two States cannot be read, and is the general answer then', () => {
		const unread = { ...side, states: { receiving: 'SSD', sending: 'ZZZ' } }
		expect(evaluateBetween(unread)).toEqual({ result: general, pairIsUnread: true })
	})
})

const copied = (result: typeof general) =>
	toText(documentOf({ result, notes: noNotes, title: '', link: '', now: noon, between: betweenBlocks(result) }))

describe('a copy of an answer between two States', () => {
	it('says by what the duty binds where no treaty does', () => {
		const [bearer] = between.dutyBearers
		expect(bearer?.force).toBe('custom')
		expect(copied(between)).toContain(betweenLabels.noCourt)
	})

	it('says that no court is open to an organisation', () => {
		const organisation = { ...between, states: { receiving: 'KEN', sending: 'UN' }, court: [] } as const
		expect(copied(organisation)).toContain(betweenLabels.noCourtForOrganisation)
	})

	it('says nothing of States that were not named', () => {
		expect(betweenBlocks(general)).toEqual([])
	})
})
