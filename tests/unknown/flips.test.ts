import { describe, expect, it } from 'vitest'
import type { OptionId, QuestionId } from '#content/questions.ts'
import { settle } from '#machines/ahead.ts'
import { determine } from '#machines/answer/determine.ts'
import type { Answers } from '#machines/chart.ts'
import type { Path } from '#machines/paths.ts'
import { type Flip, flipsOf } from '#machines/unknown/flips.ts'
import type { Summary } from '#machines/unknown/table.ts'
import compiled from '#machines/unknown/tables/summary.json'
import { type Kind, pathsOf } from '#tests/support/every-path.ts'
import { shapePaths } from '#tests/support/shape-paths.ts'
import { flipFaults, reach, Tree } from './variants.ts'

const summary = compiled as unknown as Summary
const tree = new Tree()
const firstQuestion = tree.question

const faultsOf = (answers: Answers, isLookedAt: (question: QuestionId) => boolean = () => true) => {
	const steps = flipsOf(answers, summary)
	const now = [...reach(tree, answers).ends]
	if (now[0] === undefined || now.length > 1) throw new Error('A path has one end')
	return flipFaults(answers, now[0], steps, (given) => reach(tree, given), isLookedAt)
}

/** A step that is no multiple of the numbers of options, so that the paths drawn differ in all their answers. */
const step = 6007
const drawn = [...shapePaths()].filter((_, index) => index % step === 0).map(({ answers }) => answers)

const optionsIn = (paths: readonly Path[]) =>
	new Set(paths.flatMap(({ answers }) => Object.entries(answers).map((step) => step.join('.'))))

describe('what another answer would change', () => {
	it.each(['officeWithoutStatus'] as const satisfies Kind[])(
		'is what the chart says of it: one path in three of %s, each answer but the kind of mission',
		(kind) => {
			const every = [...pathsOf([kind])]
			const paths = every.filter((_, index) => index % 3 === 0)
			expect(optionsIn(paths)).toEqual(optionsIn(every))
			const faults = paths.flatMap(({ answers }) => faultsOf(answers, (question) => question !== firstQuestion))
			expect(faults).toEqual([])
			expect(paths.length).toBeGreaterThan(300)
		},
	)

	it('is what the chart says of it: paths of all kinds, every answer', () => {
		expect(drawn.flatMap((answers) => faultsOf(answers))).toEqual([])
		expect(new Set(drawn.map(({ missionKind }) => missionKind)).size).toBeGreaterThan(8)
	})

	it('keeps the answers that a change of mind keeps', () => {
		for (const answers of drawn)
			for (const { question, flips } of flipsOf(answers, summary))
				for (const { option, answers: left } of flips)
					expect(left).toEqual(settle({ ...answers, [question]: option }).kept)
	})
})

describe('the law of it', () => {
	const quiet = {
		missionKind: 'embassy',
		consent: 'accepted',
		relations: 'working',
		setting: 'government',
		outerRing: 'delivering',
		threat: 'privatePersons',
		failure: 'notYet',
	} as const satisfies Answers
	const siege = {
		...quiet,
		outerRing: 'unwilling',
		forces: 'none',
		ownGuards: 'armedAdmitted',
		contractors: 'noneOrRefused',
	} as const satisfies Answers

	const flipTo = <Q extends QuestionId>(answers: Answers, question: Q, option: OptionId<Q>): Flip => {
		const flips = flipsOf(answers, summary).find((one) => one.question === question)?.flips
		const found = flips?.find((flip) => flip.option === option)
		if (found === undefined) throw new Error(`${question} has no other answer ${option}`)
		return found
	}
	const bearers = (answers: Answers) => {
		const result = determine(answers, '')
		if (result.status !== 'determined') throw new Error('These answers leave a question open')
		return result.dutyBearers.map(({ party }) => party)
	}

	it('a host that will not protect no longer leads, and the duty stays its own', () => {
		const flip = flipTo(quiet, 'outerRing', 'unwilling')
		expect(flip.changes).toEqual({ lead: 'always', duty: 'never', basis: 'never' })
		expect(flip.leads.map(({ party }) => party)).not.toContain('hostState')
		expect(flip.leads.every(({ owedBy }) => owedBy === 'hostState')).toBe(true)
		expect(flip.asks).toEqual(['forces', 'ownGuards', 'contractors'])
	})

	it('a host that was not asked yet still leads', () => {
		expect(flipTo(quiet, 'outerRing', 'notAsked').changes.lead).toBe('never')
	})

	it('a valid objection to the building moves the duty to other law, and not the lead', () => {
		const flip = flipTo(quiet, 'consent', 'objectedTo')
		expect(flip.changes).toEqual({ lead: 'never', duty: 'always', basis: 'always' })
		expect(bearers(flip.answers)).toEqual(['hostState'])
	})

	it('war changes what the duty rests on, and never who owes it', () => {
		const flip = flipTo(quiet, 'relations', 'warStaffed')
		expect(flip.changes.basis).toBe('always')
		expect(bearers(flip.answers)).toEqual(bearers(quiet))
	})

	it('an occupation puts an occupying Power beside the host, whatever else is answered', () => {
		const flip = flipTo(quiet, 'setting', 'occupied')
		expect(flip.changes).toMatchObject({ lead: 'always', duty: 'always' })
	})

	it('guards without arms leave nobody to lead; companies move no duty', () => {
		expect(flipTo(siege, 'ownGuards', 'unarmedOrNone')).toMatchObject({
			changes: { lead: 'always', duty: 'never', basis: 'never' },
			leads: [{ party: 'nobody', owedBy: 'hostState' }],
		})
		const companies = flipsOf(siege, summary).find(({ question }) => question === 'contractors')?.flips ?? []
		expect(companies.length).toBeGreaterThan(2)
		for (const { changes } of companies) expect(changes).toEqual({ lead: 'never', duty: 'never', basis: 'never' })
	})

	it('a failure that has happened brings warnings and moves neither lead nor duty', () => {
		const flip = flipTo(siege, 'failure', 'failed')
		expect(flip.changes).toEqual({ lead: 'never', duty: 'never', basis: 'never' })
		expect(flip.warnings.added.every).toBeGreaterThan(0)
		expect(flip.asks).toEqual([])
	})
})
