import { describe, expect, it } from 'vitest'
import { determine } from '#machines/answer/determine.ts'
import { type Given, notKnown } from '#machines/chart.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { decisionsOf } from '#machines/unknown/decides.ts'
import { always, type Nodes, never, nodeAt } from '#machines/unknown/diagram.ts'
import { deliveriesAhead, follow, walk } from '#machines/unknown/follow.ts'
import { hashOf } from '#machines/unknown/hash.ts'
import { fields, itemsOf } from '#machines/unknown/items.ts'
import { bearersOf, leadsIn, leadTreeOf } from '#machines/unknown/leads.ts'
import { questionIds } from '#machines/unknown/questions.ts'
import { nodeMaker, reachedFrom, restrict, turnsOn } from '#machines/unknown/restrict.ts'
import { diagramsOf, type Summary } from '#machines/unknown/table.ts'

const [occupancy, threat, failure] = (['occupancy', 'threat', 'failure'] as const).map((id) =>
	questionIds.indexOf(id),
) as [number, number, number]

/** Holds where the premises are empty, or where private people threaten them and protection has failed. */
const nodes: Nodes = [
	[failure, never, always],
	[threat, 2, never],
	[occupancy, 3, always],
]
const root = 4
const diagrams = diagramsOf({ nodes })

describe('a decision diagram', () => {
	it('names at each node the question, its options and the ways on', () => {
		expect(nodeAt(diagrams, root)).toEqual({ id: 'occupancy', options: ['staffed', 'empty'], ways: [3, always] })
	})

	it('has no node beyond its last, and none that asks nothing', () => {
		expect(() => nodeAt(diagrams, 5)).toThrow('No node 5')
		expect(() => nodeAt(diagramsOf({ nodes: [[99, 0, 1]] }), 2)).toThrow('No node 2')
	})

	it('reaches every node and end below', () => {
		expect([...reachedFrom(diagrams, [root])]).toEqual([4, 3, 1, 2, 0])
		expect([...reachedFrom(diagrams, [3])]).toEqual([3, 2, 0, 1])
		expect([...reachedFrom(diagrams, [always])]).toEqual([always])
	})

	it('turns on the questions that are asked below, in the order of asking', () => {
		expect(turnsOn(diagrams, [root])).toEqual(['occupancy', 'threat', 'failure'])
		expect(turnsOn(diagrams, [2, 3])).toEqual(['threat', 'failure'])
		expect(turnsOn(diagrams, [always])).toEqual([])
	})
})

describe('a diagram in which some facts are known', () => {
	it.each([
		[{ occupancy: 'empty' }, always],
		[{ occupancy: 'staffed', threat: 'thirdState' }, never],
		[{ occupancy: 'staffed', threat: 'privatePersons', failure: 'failed' }, always],
		[{ occupancy: 'staffed', threat: 'privatePersons', failure: 'notYet' }, never],
	] as const)('ends where they decide it: %j', (given, end) => {
		expect(restrict(diagrams, given).at(root)).toBe(end)
	})

	it('asks only what is open', () => {
		const open = restrict(diagrams, { threat: 'privatePersons' })
		expect(turnsOn(open, [open.at(root)])).toEqual(['occupancy', 'failure'])
		expect(open.nodes).toEqual([
			[failure, never, always],
			[occupancy, 2, always],
		])
		expect(open.at(root)).toBe(3)
		expect(open.at(always)).toBe(always)
	})

	it('leaves out a question that no longer changes anything', () => {
		const idle = diagramsOf({
			nodes: [
				[failure, never, always],
				[threat, 2, always],
				[occupancy, 3, 2],
			],
		})
		const open = restrict(idle, { threat: 'privatePersons' })
		expect(turnsOn(open, [open.at(4)])).toEqual(['failure'])
	})

	it('is as it was where no answer is known, or the one that is not known', () => {
		for (const given of [{}, { threat: notKnown }] as Given[]) {
			const open = restrict(diagrams, given)
			expect(open.nodes).toBe(nodes)
			expect(open.at(root)).toBe(root)
		}
	})
})

describe('nodes in the making', () => {
	it('are one where they ask the same and lead to the same', () => {
		const { make, nodes: made } = nodeMaker()
		expect([make(threat, [0, 1]), make(failure, [0, 1]), make(threat, [0, 1]), make(threat, [1, 0])]).toEqual([
			2, 3, 2, 4,
		])
		expect(made).toEqual([
			[threat, 0, 1],
			[failure, 0, 1],
			[threat, 1, 0],
		])
	})

	it('are none where every way leads to the same, unless they are to be kept', () => {
		expect(nodeMaker().make(threat, [7, 7])).toBe(7)
		expect(nodeMaker().make(threat, [])).toBe(never)
		const keeping = nodeMaker({ keepsIdle: true })
		expect(keeping.make(threat, [7, 7])).toBe(2)
		expect(keeping.nodes).toEqual([[threat, 7, 7]])
	})
})

const opened = (one: { readonly nodes: Nodes }) => restrict(diagramsOf(one), {})

describe('how much an unknown fact decides', () => {
	it('is the number of outcomes into which it parts what is open, the most first', () => {
		const open = opened({
			nodes: [
				[failure, never, always],
				[threat, 2, 2],
				[questionIds.indexOf('unSecurity'), 2, 0, 1],
			],
		})
		expect(decisionsOf(open, [4, 3], ['threat', 'failure', 'unSecurity'])).toEqual([
			{ question: 'unSecurity', outcomes: 3 },
			{ question: 'failure', outcomes: 2 },
			{ question: 'threat', outcomes: 1 },
		])
	})

	it('of two alike, the one that more of the open branches turn on comes first', () => {
		const open = opened({
			nodes: [
				[failure, never, always],
				[failure, always, never],
				[threat, 2, 3],
			],
		})
		const both = [
			{ question: 'failure', outcomes: 2 },
			{ question: 'threat', outcomes: 2 },
		]
		expect(decisionsOf(open, [4], ['threat', 'failure'])).toEqual(both)
		expect(decisionsOf(open, [4], ['failure', 'threat'])).toEqual(both)
	})

	it('counts a question once that is asked at several nodes', () => {
		const open = opened({
			nodes: [
				[failure, never, always],
				[failure, always, always],
				[threat, 2, 3],
			],
		})
		expect(decisionsOf(open, [4], ['failure'])).toEqual([{ question: 'failure', outcomes: 2 }])
	})
})

describe('who leads and who owes, where facts are open', () => {
	const summary: Summary = {
		nodes: [
			[failure, -1, -2],
			[threat, 2, -1],
			[failure, -1, -2],
		],
		roots: { lead: 3, duty: 4, basis: -1 },
		leads: [{ party: 'hostState' }, { party: 'nobody', owedBy: 'hostState' }],
		bearers: [['hostState'], ['hostState', 'occupyingPower']],
		warnings: {},
	}

	it('is told as a tree; options that end alike stand together', () => {
		const tree = leadTreeOf(summary, {})
		expect(tree).toEqual({
			question: 'threat',
			ways: [
				{
					options: ['privatePersons'],
					to: {
						question: 'failure',
						ways: [
							{ options: ['notYet'], to: { lead: { party: 'hostState' } } },
							{ options: ['failed'], to: { lead: { party: 'nobody', owedBy: 'hostState' } } },
						],
					},
				},
				{ options: ['thirdState'], to: { lead: { party: 'hostState' } } },
			],
		})
		expect(leadsIn(tree)).toEqual(summary.leads)
		expect(leadTreeOf(summary, { threat: 'thirdState' })).toEqual({ lead: { party: 'hostState' } })
	})

	it('names no lead that the summary does not have', () => {
		expect(() => leadTreeOf({ ...summary, leads: [] }, { threat: 'thirdState' })).toThrow('No lead -1')
	})

	it('tells of each bearer whether it owes in every case', () => {
		expect(bearersOf(summary, {})).toEqual([
			{ party: 'hostState', isCertain: true },
			{ party: 'occupyingPower', isCertain: false },
		])
		expect(bearersOf(summary, { failure: 'failed' })).toEqual([
			{ party: 'hostState', isCertain: true },
			{ party: 'occupyingPower', isCertain: true },
		])
		expect(bearersOf({ ...summary, bearers: [] }, {})).toEqual([])
	})
})

describe('following the answers through every branch', () => {
	it('stops at the first question without an answer, and names what may still be asked', () => {
		const { steps, next, deliveries, ahead } = follow({ missionKind: 'officeWithoutStatus', outerRing: 'attacking' })
		expect(steps).toEqual([{ question: 'missionKind', option: 'officeWithoutStatus' }])
		expect(next).toBe('setting')
		expect(deliveries).toEqual([])
		expect(ahead).toEqual(
			new Set(['setting', 'outerRing', 'controllerConduct', 'threat', 'forces', 'ownGuards', 'contractors', 'failure']),
		)
	})

	it('goes every way where a fact is not known', () => {
		const { next, ahead } = follow({ missionKind: 'officeWithoutStatus', setting: notKnown })
		expect(next).toBe('outerRing')
		expect(ahead.has('controllerConduct')).toBe(true)
		expect(ahead.has('setting')).toBe(false)
	})

	it('comes to every delivery that open facts leave', () => {
		const given = {
			missionKind: 'officeWithoutStatus',
			setting: 'government',
			outerRing: 'delivering',
			threat: 'privatePersons',
		} as const
		expect(follow({ ...given, failure: notKnown })).toEqual({
			steps: [...Object.entries(given), ['failure', notKnown]].map(([question, option]) => ({ question, option })),
			next: undefined,
			deliveries: ['hostLeads'],
			ahead: new Set(),
		})
		expect(follow(given)).toMatchObject({ next: 'failure', deliveries: [], ahead: new Set(['failure']) })
		expect(deliveriesAhead(given)).toEqual(['hostLeads'])
	})

	it('walks one way to its end, and says which question is not answered', () => {
		const given: Given = {
			missionKind: 'officeWithoutStatus',
			setting: 'government',
			outerRing: 'delivering',
			threat: 'privatePersons',
			failure: 'notYet',
		}
		expect(walk((question) => given[question] ?? notKnown)).toEqual({
			steps: Object.entries(given).map(([question, option]) => ({ question, option })),
			determination: 'hostLeads',
		})
		expect(() => walk(() => notKnown)).toThrow('missionKind is not answered')
	})
})

describe('what a result says, item by item', () => {
	const result = determine(
		{
			missionKind: 'officeWithoutStatus',
			setting: 'government',
			outerRing: 'delivering',
			threat: 'privatePersons',
			failure: 'notYet',
		},
		'',
	) as DeterminedResult

	it('names every field, in the order of the result', () => {
		expect(fields).toEqual([
			'determination',
			'regime',
			'headline',
			'lead',
			'confidence',
			'rings.outside',
			'rings.inside',
			'overlays',
			'dutyBearers',
			'careOwedBy',
			'answersFor',
			'support',
			'roles',
			'hostStillOwes',
			'limits',
			'warnings',
			'ifItFails',
			'excluded',
			'because',
			'contested',
			'checks',
			'basis',
		])
	})

	it('holds each value with its place, and the same again has the same key', () => {
		const items = itemsOf(result)
		expect(items[0]).toEqual({
			field: 'determination',
			slot: 'determination',
			key: 'determination "hostLeads"',
			value: 'hostLeads',
		})
		expect(items.filter(({ field }) => field === 'rings.outside')).toEqual([
			{
				field: 'rings.outside',
				slot: 'rings.outside',
				key: `rings.outside ${JSON.stringify(result.rings.outside)}`,
				value: result.rings.outside,
			},
		])
		expect(items.map(({ field }) => field).filter((field) => field === 'basis')).toHaveLength(result.basis.length)
	})

	it('keeps one place for a cell of the matrix, for a claim by its id, and for each text by itself', () => {
		const slots = (field: string) =>
			itemsOf(result)
				.filter((item) => item.field === field)
				.map(({ slot }) => slot)
		const [cell] = result.roles
		expect(slots('roles')[0]).toBe(`roles ${cell?.task} ${cell?.party}`)
		expect(slots('warnings')[0]).toBe(`warnings ${result.warnings[0]?.id}`)
		expect(slots('basis')[0]).toBe(`basis ${JSON.stringify(result.basis[0])}`)
		expect(slots('dutyBearers')[0]).toBe(`dutyBearers ${JSON.stringify(result.dutyBearers[0])}`)
	})

	it('has a short name that other programs work out alike', () => {
		expect([hashOf(''), hashOf('a'), hashOf('foobar')].map((hash) => Number.parseInt(hash, 36))).toEqual([
			0x811c9dc5, 0xe40c292c, 0xbf9cf968,
		])
	})
})
