import { describe, expect, it } from 'vitest'
import { copyLabels } from '#content/interface-copies.ts'
import { variedLabels as words } from '#content/interface-varied.ts'
import { type Given, notKnown } from '#machines/chart.ts'
import { type Block, heading, list, paragraph, steps } from '#src/copies/blocks.ts'
import { groupsOf } from '#src/varied/cases.ts'
import { tableOf } from '#src/varied/load-table.ts'
import { openBlocks } from '#src/varied/open-blocks.ts'
import { openViewOf } from '#src/varied/open-view.ts'
import { shownFields } from '#src/varied/said.ts'
import { fetchWords, questionOf } from '#src/wording.ts'
import { ownGuardsLead } from '#tests/record/saved.ts'

await fetchWords()

const viewOf = async (given: Given) => openViewOf(given, await tableOf('embassy'))

const hostAndGuards: Given = { ...ownGuardsLead, outerRing: notKnown, ownGuards: notKnown }
const threat: Given = { ...ownGuardsLead, threat: notKnown }
const whoControls: Given = { ...ownGuardsLead, setting: notKnown, controllerConduct: 'unable' }

const under = (blocks: readonly Block[], title: string) => {
	const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === title)
	const rest = blocks.slice(from + 1)
	const to = rest.findIndex(({ kind }) => kind === 'heading')
	return rest.slice(0, to < 0 ? rest.length : to)
}

describe('where neither the conduct of the host nor the arms of the guards are known', () => {
	it('the copy begins with what holds, what to find out, and who leads case by case', async () => {
		const { head } = openBlocks(await viewOf(hostAndGuards))
		const { outcomes, lead } = words.findOut
		const asked = 'Host’s conduct: “It was asked, and is not able” or “It was asked, and is not willing”'
		expect(head).toEqual([
			paragraph('2 facts are not known. Below: what holds in every case, what varies, and what to find out first.'),
			paragraph(
				'In every case the protection is owed by: Host State. Who leads is open: Host State, Own team or Nobody.',
			),
			heading(2, words.findOut.heading),
			steps([
				{ text: questionOf('outerRing').prompt, more: [outcomes(6), lead] },
				{ text: questionOf('ownGuards').prompt, more: [outcomes(2), lead] },
			]),
			heading(2, words.lead.heading),
			list(
				[
					'Host’s conduct: “It protects”, “It tries, and is stretched” or “It has not been asked or warned yet”: Host State',
					`${asked}; Own official guards: “Yes, with arms that the host has agreed to or knowingly lets be”: Own team (owed by Host State)`,
					`${asked}; Own official guards: “Yes, but nobody has agreed to their arms” or “Unarmed guards, or none”: Nobody (owed by Host State)`,
					'Host’s conduct: “Its own forces are the danger”: Nobody (owed by Host State)',
				].map((text) => ({ text })),
			),
			paragraph(words.certain),
		])
	})

	it('the view has who owes, who may lead, and the whole answer', async () => {
		const { bearers, leads, leadTurnsOn, result, open } = await viewOf(hostAndGuards)
		expect(bearers).toEqual([{ party: 'hostState', isCertain: true }])
		expect(new Set(leads.map(({ party }) => party))).toEqual(new Set(['hostState', 'ownTeam', 'nobody']))
		expect([...leadTurnsOn].sort()).toEqual(['outerRing', 'ownGuards'])
		expect(result.content.version).toBe(__CONTENT_VERSION__)
		expect(result.dutyBearers).toEqual(open.certain.dutyBearers)
		expect(result.varies.length).toBeGreaterThan(0)
	})

	it('each part that varies has its heading, and no other has', async () => {
		const view = await viewOf(hostAndGuards)
		const headings = openBlocks(view).varying.filter(({ kind }) => kind === 'heading')
		const varying = shownFields.filter((field) => view.open.varying.has(field))
		expect(varying.length).toBeLessThan(shownFields.length)
		expect(headings).toEqual(varying.map((field) => heading(2, words.varies.heading(words.fields[field]))))
	})

	it('a warning stands under the facts in which it holds, and a term beside what it is a term of', async () => {
		const view = await viewOf(hostAndGuards)
		const { varying } = openBlocks(view)
		const warnings = under(varying, words.varies.heading(words.fields.warnings))
		expect(warnings).toContainEqual(paragraph('If Host’s conduct: “Its own forces are the danger”'))
		const count = groupsOf(view.open.variesIn('warnings')).flatMap(({ values }) => values).length
		const items = warnings.flatMap((block) => ('items' in block ? block.items : []))
		expect(items.length).toBe(count)
		for (const { text, more } of items) expect([text, more]).toEqual([expect.stringMatching(/ \[.+\]$/), []])
		const terms = varying.flatMap((block) => ('items' in block ? block.items.flatMap(({ more = [] }) => more) : []))
		expect(terms.length).toBeGreaterThan(0)
		for (const term of terms) expect(term).toMatch(new RegExp(`^${copyLabels.term(words.varies.conditions, '.+')}$`))
	})
})

describe('where the source of the threat is not known', () => {
	it('the headline is that of the answer, and no tree is drawn', async () => {
		const view = await viewOf(threat)
		expect(view.open.certain.headline).not.toBeNull()
		expect(view.headline).toBe(view.open.certain.headline)
		expect(view.leadTurnsOn).toEqual(new Set())
		expect(openBlocks(view).head).toEqual([
			paragraph(words.status(1)),
			paragraph(view.headline),
			heading(2, words.findOut.heading),
			steps([{ text: questionOf('threat').prompt, more: [words.findOut.outcomes(1), words.findOut.notLead] }]),
			paragraph(words.certain),
		])
	})
})

describe('where it is not known who controls the place', () => {
	it('the headline says who owes the protection in some cases only', async () => {
		const { headline, bearers, leads } = await viewOf(whoControls)
		expect(bearers).toEqual([
			{ party: 'hostState', isCertain: true },
			{ party: 'occupyingPower', isCertain: false },
		])
		expect(leads.map(({ owedBy }) => owedBy)).toEqual(['hostState', 'occupyingPower'])
		expect(headline).toBe(
			'In every case the protection is owed by: Host State. In some cases it is owed by this party as well: Occupying Power. In every case the lead is: Own team.',
		)
	})
})
