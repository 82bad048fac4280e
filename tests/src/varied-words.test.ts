import { beforeAll, describe, expect, it } from 'vitest'
import { answerLabels } from '#content/interface-answer.ts'
import { variedLabels as words } from '#content/interface-varied.ts'
import { overlays } from '#content/overlays.ts'
import { regimes } from '#content/regimes.ts'
import { type Given, notKnown } from '#machines/chart.ts'
import { determinedBetween } from '#machines/pair/determine-between.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { kinds } from '#machines/unknown/build.ts'
import { fields, itemsOf } from '#machines/unknown/items.ts'
import type { Block } from '#src/copies/blocks.ts'
import { dateWords } from '#src/result/dates.ts'
import { partyName } from '#src/result/party.tsx'
import { groupsOf, questionNames } from '#src/varied/cases.ts'
import { tableOf } from '#src/varied/load-table.ts'
import { openBlocks } from '#src/varied/open-blocks.ts'
import { openViewOf } from '#src/varied/open-view.ts'
import { type ShownField, saidOf, shownFields } from '#src/varied/said.ts'
import { fetchWords, questionOf } from '#src/wording.ts'
import { ownGuardsLead, resultOf } from '#tests/record/saved.ts'
import { allUnknown } from '#tests/unknown/given.ts'

beforeAll(fetchWords)

const home = resultOf({
	missionKind: 'home',
	homeOf: 'consularOfficer',
	homeRelations: 'inPlace',
	setting: 'government',
	outerRing: 'stretched',
	threat: 'privatePersons',
	ownGuards: 'armsNotSettled',
	contractors: 'noneOrRefused',
	failure: 'notYet',
})
const isShown = (field: string): field is ShownField => shownFields.some((one) => one === field)

/** All that a result says in a field that is shown, in words. */
const allSaid = (result: DeterminedResult) =>
	itemsOf(result).flatMap(({ field, value }) => (isShown(field) ? [{ field, ...saidOf(field, value) }] : []))

describe('what a result says, in words', () => {
	it.each([
		['an embassy whose own guards lead', resultOf(ownGuardsLead)],
		['a home', home],
	])('is a sentence for each part: %s', (_, result) => {
		const said = allSaid(result)
		expect(said.filter(({ text }) => text.trim() === '' || /undefined|\[object/.test(text))).toEqual([])
		const fields = new Set(said.map(({ field }) => field))
		for (const field of ['regime', 'lead', 'dutyBearers', 'careOwedBy', 'roles', 'ifItFails', 'basis'] as const)
			expect(fields).toContain(field)
	})

	it('names the party before its duty, its task or what it answers for', () => {
		const { dutyBearers, answersFor, careOwedBy } = resultOf(ownGuardsLead)
		const [bearer] = dutyBearers
		const [failure] = answersFor
		const [care] = careOwedBy
		if (bearer === undefined || failure === undefined || care === undefined) throw new Error('Nobody is bound')
		expect(saidOf('dutyBearers', bearer)).toMatchObject({
			text: `${partyName('hostState')}: ${bearer.duty}`,
			basis: bearer.basis,
		})
		expect(saidOf('answersFor', failure).text).toBe(`${partyName(failure.party)}: ${failure.failure}`)
		expect(saidOf('careOwedBy', care).text).toBe(`${partyName(care.party)}: ${care.text}`)
	})

	it('names a regime and a circumstance as the page does', () => {
		expect(saidOf('regime', 'embassy').text).toBe(regimes.embassy.name)
		const [overlay] = Object.keys(overlays) as (keyof typeof overlays)[]
		expect(overlay && saidOf('overlays', overlay).text).toBe(overlay && overlays[overlay].name)
	})

	it('tells the day of a check that has one', () => {
		const dated = home.checks.find(({ asOf }) => asOf !== undefined)
		if (dated?.asOf === undefined) throw new Error('No check has a day')
		expect(saidOf('checks', dated).text).toBe(
			`${dated.text} (${answerLabels.result.checks.asOf(dateWords(dated.asOf))})`,
		)
	})

	it('keeps by what a duty binds where the treaty does not', () => {
		const custom = determinedBetween(resultOf(ownGuardsLead), { receiving: 'SSD', sending: 'FRA' })
		expect(saidOf('dutyBearers', custom.dutyBearers[0]).force).toBe('custom')
	})
})

const onPath = {
	missionKind: 'embassy',
	consent: 'accepted',
	relations: 'working',
	setting: 'government',
	outerRing: 'delivering',
	threat: notKnown,
	failure: 'notYet',
} as const

const viewOf = async (given: Given) => openViewOf(given, await tableOf('embassy'))

const textsIn = (blocks: readonly Block[]) =>
	blocks.flatMap((block) =>
		'items' in block ? block.items.flatMap(({ text, more = [] }) => [text, ...more]) : [block.text],
	)

describe('an answer with facts that are not known', () => {
	it('says so where the lead does not turn on the fact, and then draws no tree', async () => {
		const { head } = openBlocks(await viewOf(onPath))
		expect(textsIn(head)).toContain(words.findOut.notLead)
		expect(textsIn(head)).not.toContain(words.findOut.lead)
		expect(textsIn(head)).not.toContain(words.lead.heading)
	})

	it('names the one who leads in every case, although why differs', async () => {
		const { headline, leads } = await viewOf({
			...ownGuardsLead,
			setting: notKnown,
			controllerConduct: 'unable',
			outerRing: 'unwilling',
			threat: 'thirdState',
			contractors: 'armedOnTheMove',
			failure: 'failed',
		})
		const [lead] = leads
		if (lead === undefined) throw new Error('Nobody leads')
		expect(headline).toContain(words.headline.leads(partyName(lead.party, lead.element)))
	})

	it('counts the cases where they are too many to read, and says on what they turn', async () => {
		const view = await viewOf(allUnknown('embassy'))
		const { open } = view
		const many = shownFields.flatMap((field) => groupsOf(open.variesIn(field))).filter(({ isMany }) => isMany)
		expect(many.length).toBeGreaterThan(0)
		const told = textsIn(openBlocks(view).varying)
		for (const { when } of many.slice(0, 5)) for (const one of when) expect(told).toContain(one)
	})

	it('names facts by their short names, one after the other', () => {
		expect(questionNames(['threat', 'failure'])).toBe(
			`${questionOf('threat').short} and ${questionOf('failure').short}`,
		)
	})
})

it('each kind of mission has its table, which says something of every part of an answer', async () => {
	for (const kind of kinds) expect(Object.keys((await tableOf(kind)).fields).sort(), kind).toEqual([...fields].sort())
})

it('a kind of mission that has no table is an error, and is asked for again', async () => {
	await expect(tableOf('accepted')).rejects.toThrow('No table of accepted')
	await expect(tableOf('accepted')).rejects.toThrow('No table of accepted')
	expect(await tableOf('embassy')).toBe(await tableOf('embassy'))
})
