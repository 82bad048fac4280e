import { describe, expect, it } from 'vitest'
import type { Answer } from '#content/questions.ts'
import { assess, start, take } from '#machines/assess.ts'
import { type Answers, notKnown } from '#machines/chart.ts'
import { propositions } from '#machines/facts.ts'
import { branches, branchesFrom, firstNode, type NodeId, nodes } from '#machines/map/graph.ts'
import { wayOf } from '#machines/map/way.ts'
import { everyPath } from '#machines/paths.ts'

/** The branches that complete answers go along, walked one by one. */
function branchesAlong(answers: Answers): string[] {
	const along: string[] = []
	for (let at: NodeId = firstNode; ; ) {
		const next = branchesFrom(at).find((branch) =>
			branch.kind === 'way'
				? branch.when === undefined || propositions[branch.when](answers)
				: branch.options.some((option) => option === (answers as Record<string, string>)[at]),
		)
		if (next === undefined) return along
		along.push(next.key)
		at = next.to
	}
}

function openIn(answers: Parameters<typeof wayOf>[0], ...kinds: string[]) {
	const standings = wayOf(answers).branches
	return branches.filter(({ key }) => kinds.includes(standings.get(key) ?? '')).map(({ key }) => key)
}

const partly: readonly Answers[] = [
	{ missionKind: 'embassy', consent: 'accepted', relations: 'working', setting: 'government' },
	{ missionKind: 'embassy', consent: 'accepted', relations: 'warEmpty' },
	{ missionKind: 'unPeaceOperation', statusAgreement: 'inForce', setting: 'governmentInConflict' },
	{ missionKind: 'honoraryPost', consent: 'withdrawn', occupancy: 'staffed', setting: 'occupied' },
	{ missionKind: 'highOfficial', setting: 'nobodyGoverns' },
	{ missionKind: 'regionalMission', statusAgreement: 'notInForce', setting: 'deFacto' },
	{ missionKind: 'home', homeOf: 'localStaff', setting: 'government', outerRing: 'unwilling' },
]

const everyCompletion = new Map(
	partly.map((answers) => {
		const at = Object.entries(answers).reduce((now, pair) => take(now, pair.join('.') as Answer), start())
		return [answers, [...everyPath(at, answers)]]
	}),
)
const completions = (answers: Answers) => everyCompletion.get(answers) ?? []

describe('the way taken and what is left open', () => {
	it.each(partly)('after $missionKind: open is what some completion goes along, and no more', (answers) => {
		const some = new Set(completions(answers).flatMap((path) => branchesAlong(path.answers)))
		expect(some.size).toBeGreaterThan(5)
		expect(openIn(answers, 'taken', 'ahead').sort()).toEqual([...some].sort())
		expect(openIn(answers, 'shut').length).toBe(branches.length - some.size)
	})

	it('taken are the branches that every completion begins with', () => {
		for (const answers of partly) {
			const taken = openIn(answers, 'taken')
			expect(taken.length).toBeGreaterThan(0)
			for (const path of completions(answers))
				expect(branchesAlong(path.answers).slice(0, taken.length).sort()).toEqual(taken.toSorted())
		}
	})

	it('when the chart has ended, what was not taken is ruled out, and the outcome is that of the chart', () => {
		for (const [answers] of partly.map((one) => completions(one).map((path) => path.answers))) {
			const assessment = assess(answers ?? {})
			const way = wayOf(answers ?? {})
			expect(openIn(answers ?? {}, 'ahead')).toEqual([])
			const ends = nodes.filter(({ kind, id }) => kind === 'delivery' && way.nodes.get(id) === 'taken')
			expect(ends.map(({ id }) => id)).toEqual([assessment.status === 'determined' && assessment.determination])
		}
	})

	it('goes no further than the first question without an answer, even where all its answers lead to one place', () => {
		const { nodes: standings } = wayOf({
			missionKind: 'embassy',
			consent: 'accepted',
			relations: 'working',
			setting: 'government',
			outerRing: 'delivering',
			threat: 'privatePersons',
		})
		expect(['threat', 'isTheOutsideHeld', 'failure', 'whoLeads'].map((id) => standings.get(id as NodeId))).toEqual([
			'taken',
			'taken',
			'ahead',
			'ahead',
		])
	})

	it('before any answer nothing is taken or ruled out', () => {
		expect(openIn({}, 'ahead')).toHaveLength(branches.length)
	})

	it('what is not known leaves every branch of that question open', () => {
		const open = openIn({ missionKind: 'embassy', consent: notKnown, relations: 'working' }, 'ahead')
		expect(open).toEqual(expect.arrayContaining(branchesFrom('consent').map(({ key }) => key)))
		expect(openIn({ missionKind: 'embassy', consent: notKnown }, 'taken')).toEqual(['missionKind:consent'])
	})
})
