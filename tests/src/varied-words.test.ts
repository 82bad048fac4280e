import { beforeAll, describe, expect, it } from 'vitest'
import { answerLabels } from '#content/interface-answer.ts'
import { variedLabels as words } from '#content/interface-varied.ts'
import { overlays } from '#content/overlays.ts'
import { elements } from '#content/parties.ts'
import { regimes } from '#content/regimes.ts'
import { standings, tasks } from '#content/tasks.ts'
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
import { mainFields, type Said, type ShownField, saidOf, shownFields } from '#src/varied/said.ts'
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
const basis = ['VCDR-22(2)'] as const

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

	it.each<[ShownField, unknown, Said]>([
		['confidence', 'settled', { text: 'Settled: The core of this answer is not disputed.' }],
		['rings.outside', { party: 'hostState' }, { text: 'Host State' }],
		[
			'rings.inside',
			{ party: 'ownTeam', owedBy: 'hostState' },
			{ text: 'Own team: owed by Host State, not delivered' },
		],
		['rings.inside', { party: 'unitedNations', element: 'guardUnit' }, { text: elements.guardUnit }],
		[
			'lead',
			{
				party: 'unitedNations',
				element: 'undss',
				why: 'They are there.',
				owedBy: 'hostState',
				conditions: ['Arms'],
				basis,
			},
			{ text: `${elements.undss}: They are there.`, conditions: ['Arms'], basis },
		],
		['warnings', { id: 'one', text: 'Beware.', basis }, { id: 'one', text: 'Beware.', basis } as Said],
		[
			'roles',
			{ task: 'movement', party: 'privateContractors', standing: 'may', conditions: ['A licence'], basis },
			{
				text: `${tasks.movement}, Private contractors: ${standings.may.name}`,
				conditions: ['A licence'],
				basis,
			},
		],
		[
			'support',
			{ party: 'unitedNations', element: 'peacekeepers', task: 'Gates', conditions: ['A mandate'], basis },
			{ text: `${elements.peacekeepers}: Gates`, conditions: ['A mandate'], basis },
		],
		[
			'careOwedBy',
			{ party: 'sendingState', text: 'It trains them.', basis },
			{ text: 'Sending State: It trains them.', basis },
		],
		['answersFor', { party: 'hostState', failure: 'It looks on.', basis }, { text: 'Host State: It looks on.', basis }],
		['hostStillOwes', { topic: 'roads', text: 'Roads.', basis }, { topic: 'roads', text: 'Roads.', basis } as Said],
		['limits', { id: 'one', text: 'No further.', basis }, { id: 'one', text: 'No further.', basis } as Said],
		[
			'ifItFails',
			{ id: 'one', by: 'hostState', text: 'It is told.', basis },
			{ id: 'one', text: 'Host State: It is told.', basis } as Said,
		],
		['excluded', { id: 'one', text: 'No force.', basis }, { id: 'one', text: 'No force.', basis } as Said],
		[
			'contested',
			{ point: 'Is it so?', views: [{ text: 'Yes.' }, { text: 'No.' }] },
			{ text: 'Is it so?', conditions: ['Yes.', 'No.'] },
		],
		['checks', { text: 'Is it in force?' }, { text: 'Is it in force?' }],
		['checks', { text: 'Is it in force?', asOf: '2026-03-01' }, { text: 'Is it in force? (as of 1 March 2026)' }],
		['basis', 'VCDR-22(2)', { text: 'VCDR art. 22(2)', basis: [] }],
	])('has words, grounds and terms: %s', (field, value, said) => {
		expect(saidOf(field, value)).toStrictEqual(said)
	})

	it('leaves who owes, who leads and what to beware of on every sheet', () => {
		expect(mainFields).toEqual(['dutyBearers', 'lead', 'warnings'])
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
