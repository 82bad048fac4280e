import { describe, expect, it } from 'vitest'
import { type Basis, type Rules, slots } from '#content/claim.ts'
import { phrases } from '#content/phrases.ts'
import type { ProvisionId } from '#content/provisions.ts'
import type { Regime } from '#content/regimes/regime.ts'
import { applies, belongs, cited, contestedHere, lawUnder, wording, wordings } from '#machines/answer/law.ts'
import type { PairLaw } from '#machines/answer/pair-law.ts'
import { matrixOf } from '#machines/answer/roles.ts'
import type { Answers } from '#machines/chart.ts'

const rules = {
	...(Object.fromEntries(slots.map((slot) => [slot, []])) as unknown as Rules),
	duty: ['VCDR-22(2)'],
	persons: ['VCDR-29'],
} as Rules

const regime = {
	name: 'A mission',
	about: '',
	missionClass: 'state',
	words: { host: 'the host', owner: 'the owner', post: 'the post', team: 'the team', outside: 'out', inside: 'in' },
	duty: [{ text: 'To protect.', basis: ['@duty'] }],
	rules,
	switches: {
		relationsBroken: { duty: ['VCDR-45(a)'] },
		postClosed: { duty: ['CSM-46(1)'] },
		occupation: { persons: ['HR-43'] },
	},
	care: { party: 'sendingState', text: 'To care.', basis: ['FOA-1'] },
	confidence: 'settled',
} as unknown as Regime

const embassy: Answers = { missionKind: 'embassy' }
const law = lawUnder(regime, embassy)
/** Between two States of which custom carries the persons, nothing the duty, an agreement of one host the rest. */
const pairLaw: PairLaw = {
	carry: (id) => (id === 'VCDR-22(2)' ? null : id === 'VCDR-29' ? { id: 'CUST-AGENTS', force: 'custom' } : { id }),
}
const between = lawUnder(regime, embassy, pairLaw)

describe('what a sentence rests on', () => {
	it('is what the regime puts in its place, each provision once', () => {
		expect(law.cite(['@duty', 'VCDR-22(2)', '@persons', '@entry'])).toEqual(['VCDR-22(2)', 'VCDR-29'])
		expect(law.ground(['@duty'])).toEqual({ basis: ['VCDR-22(2)'] })
	})

	it('between two States is what is left of it, and by what it holds', () => {
		expect(between.ground(['@duty', '@persons', 'FOA-1'])).toEqual({ basis: ['CUST-AGENTS', 'FOA-1'], force: 'custom' })
		expect(between.ground(['FOA-1', '@persons'])).toEqual({ basis: ['FOA-1', 'CUST-AGENTS'], force: 'custom' })
		expect(between.ground(['@duty'])).toEqual({ basis: [] })
		expect(between.ground(['FOA-1'])).toEqual({ basis: ['FOA-1'] })
	})

	it('as a particular of a treaty stands only where every article binds both', () => {
		expect(between.ground(['@persons', 'FOA-1'], true)).toEqual({ basis: [] })
		expect(between.ground(['@duty', 'FOA-1'], true)).toEqual({ basis: [] })
		expect(between.ground(['FOA-1'], true)).toEqual({ basis: ['FOA-1'] })
		expect(law.ground(['@persons'], true)).toEqual({ basis: ['VCDR-29'] })
	})

	it('in general is there where the regime fills a slot, or an article is named', () => {
		expect(between.general(['@duty'])).toBe(true)
		expect(between.general(['@entry'])).toBe(false)
		expect(between.general(['@entry', 'FOA-1'])).toBe(true)
	})

	it('knows whether two States were named', () => {
		expect([law.isBetween, between.isBetween]).toEqual([false, true])
	})

	it('is told with its text', () => {
		expect(cited(between, { text: '{Host} protects.', basis: ['@persons'] })).toEqual({
			text: 'The host protects.',
			basis: ['CUST-AGENTS'],
			force: 'custom',
		})
		expect(cited(between, { text: 'So.', basis: ['@persons'], particular: true })).toEqual({ text: 'So.', basis: [] })
	})
})

describe('rules that an overlay switches', () => {
	const dutyUnder = (answers: Answers) => lawUnder(regime, { ...embassy, ...answers }).rules.duty

	it('are those of the overlay while it holds', () => {
		expect(dutyUnder({ relations: 'brokenStaffed' })).toEqual(['VCDR-45(a)'])
		expect(dutyUnder({ relations: 'working' })).toEqual(['VCDR-22(2)'])
		expect(lawUnder(regime, { ...embassy, setting: 'occupied' }).rules.persons).toEqual(['HR-43'])
	})

	it('are those of an ended mission once nobody is left and the States are at war', () => {
		expect(dutyUnder({ relations: 'warEmpty' })).toEqual(['VCDR-45(a)'])
		expect(dutyUnder({ relations: 'warStaffed' })).toEqual(['VCDR-22(2)'])
		const { switches, ...plain } = regime
		expect(lawUnder(plain, { ...embassy, relations: 'warEmpty' }).rules.duty).toEqual(['VCDR-22(2)'])
		expect(lawUnder(regime, { missionKind: 'specialMission', relations: 'warEmpty' }).rules.duty).toEqual(['CSM-46(1)'])
	})
})

describe('whether a sentence belongs to an answer', () => {
	it.each([
		['everywhere', {}, true],
		['its class of mission', { only: ['un', 'state'] }, true],
		['another class', { only: ['un'] }, false],
		['while people are there', { when: 'staffed' }, true],
		['when they have left', { when: 'empty' }, false],
		['where a rule is', { where: 'duty' }, true],
		['where a rule is that is not', { where: 'entry' }, false],
		['unless a rule is', { unless: 'duty' }, false],
		['unless a rule is that is not', { unless: 'entry' }, true],
		['given what holds', { given: ['embassyFamily'] }, true],
		['given what does not all hold', { given: ['embassyFamily', 'occupied'] }, false],
		['not where something holds that does', { not: ['occupied', 'embassyFamily'] }, false],
		['not where something holds that does not', { not: ['occupied'] }, true],
	] as const)('%s: %j', (_, scope, so) => {
		expect(belongs(law, scope)).toBe(so)
		expect(applies(law, { ...scope, basis: ['FOA-1'] })).toBe(so)
	})

	it('and it stands only on a rule that there is', () => {
		expect(applies(law, { basis: ['@entry'] })).toBe(false)
		expect(applies(between, { basis: ['@persons'] })).toBe(true)
		expect(applies(between, { basis: ['@persons'], particular: true })).toBe(false)
	})

	it('people are gone where the premises are empty', () => {
		const empty = lawUnder(regime, { ...embassy, relations: 'closed' })
		expect([law.occupancy, empty.occupancy]).toEqual(['staffed', 'empty'])
	})
})

describe('of several wordings', () => {
	it('the first that belongs here speaks, with its words filled in', () => {
		expect(wording(law, [{ text: 'No.', when: 'empty' }, 'Ask {host}.', 'Never.'])).toBe('Ask the host.')
		expect(wording(law, { text: 'At {post}.', when: 'staffed' })).toBe('At the post.')
	})

	it('one has to belong', () => {
		expect(() => wording(law, [{ text: 'No.', when: 'empty' }])).toThrow('No wording fits this answer')
	})

	it('a line of which none belongs is left out', () => {
		expect(
			wordings(law, ['{Team}.', { text: 'No.', when: 'empty' }, [{ text: 'No.', when: 'empty' }, 'Yes.']]),
		).toEqual(['The team.', 'Yes.'])
	})

	it('a line of one wording stays where that belongs', () => {
		expect(wordings(law, [{ text: 'Yes.', when: 'staffed' }])).toEqual(['Yes.'])
	})

	it('a word in braces has to be one that every answer knows', () => {
		expect(() => law.fill('{nothing} of it')).toThrow('No word for {nothing} in: {nothing} of it')
	})
})

describe('the words for whoever controls the place', () => {
	const words = '{controller}; {owing}; {withholding}; {attackers}'
	const told = ({ controller, owing, withholding, attackers }: Record<string, string>) =>
		[controller, owing, withholding, attackers].join('; ')
	const of = (control: 'host' | 'occupier' | 'deFacto', controller: string) =>
		told({
			controller,
			owing: phrases.owing[control],
			withholding: phrases.withholding[control],
			attackers: phrases.attackers[control],
		})

	it.each([
		['host', 'government', 'the host'],
		['occupier', 'occupied', 'the occupying Power'],
		['deFacto', 'deFacto', 'the de facto authority'],
	] as const)('%s, %s', (control, setting, controller) => {
		expect(lawUnder(regime, { ...embassy, setting }).fill(words)).toBe(of(control, controller))
	})

	it('name the mission’s own side, and the force that was tasked', () => {
		expect(law.fill('{side}; {tasked}')).toBe('the team; the force that was tasked')
		const un = lawUnder({ ...regime, missionClass: 'un' }, { ...embassy, forces: 'taskedUnForce' })
		expect(un.fill('{side}; {tasked}')).toBe('UN security; the UN force')
	})
})

describe('a contested point', () => {
	const view = (basis: Basis, scope = {}) => ({ text: 'So it is said.', basis, takenBy: [], ...scope })
	const point = (...views: ReturnType<typeof view>[]) => ({ point: 'Is it so?', views }) as never

	it.each([
		['every view has a rule', [view(['@duty']), view(['FOA-1'])], true],
		['a view has none', [view(['@duty']), view(['@entry'])], false],
		['a view does not belong here', [view(['@duty']), view(['FOA-1'], { when: 'empty' })], false],
	] as const)('is one here where %s', (_, views, so) => {
		expect(contestedHere(law, point(...views))).toBe(so)
	})

	it('between two States stays one where a single view still stands', () => {
		expect(contestedHere(between, point(view(['@duty']), view(['FOA-1'])))).toBe(true)
		expect(contestedHere(between, point(view(['@duty']), view(['@duty'])))).toBe(false)
	})

	it('has a scope of its own', () => {
		expect(contestedHere(law, { point: '', when: 'empty', views: [view(['FOA-1']), view(['FOA-1'])] } as never)).toBe(
			false,
		)
	})
})

describe('the matrix', () => {
	const cellIn = (one: typeof law, parts: Parameters<typeof matrixOf>[1], task: string, party: string) =>
		matrixOf(one, parts).find((cell) => cell.task === task && cell.party === party)

	it('gives every task one cell for each party, and what comes later overrides', () => {
		const first = { monitoring: { regionalForce: { standing: 'may', basis: ['FOA-1'] } } } as const
		const later = {
			monitoring: { regionalForce: { standing: 'barred', basis: ['UNC-2(7)'], conditions: ['Not {host}'] } },
		} as const
		expect(cellIn(law, [first], 'monitoring', 'regionalForce')).toEqual({
			task: 'monitoring',
			party: 'regionalForce',
			standing: 'may',
			basis: ['FOA-1'],
			conditions: [],
		})
		expect(cellIn(law, [first, undefined, later], 'monitoring', 'regionalForce')).toEqual({
			task: 'monitoring',
			party: 'regionalForce',
			standing: 'barred',
			basis: ['UNC-2(7)'],
			conditions: ['Not the host'],
		})
		expect(cellIn(law, [first], 'outerPerimeter', 'regionalForce')).toMatchObject({ standing: 'none', basis: [] })
		expect(cellIn(law, [], 'monitoring', 'regionalForce')).toBeUndefined()
	})

	it('leaves the mission’s own team no part inside empty premises, save what stays true', () => {
		const empty = lawUnder(regime, { ...embassy, relations: 'closed' })
		const cell = {
			ownTeam: { standing: 'may', basis: ['FOA-1'] },
			hostState: { standing: 'owes', basis: ['FOA-1'] },
		} as const
		const roles = { closeProtection: cell, outerPerimeter: cell, prosecution: cell, monitoring: cell } as const
		expect(cellIn(empty, [roles], 'closeProtection', 'ownTeam')?.standing).toBe('none')
		expect(cellIn(law, [roles], 'closeProtection', 'ownTeam')?.standing).toBe('may')
		expect(cellIn(empty, [roles], 'closeProtection', 'hostState')?.standing).toBe('owes')
		for (const task of ['outerPerimeter', 'prosecution', 'monitoring'])
			expect([task, cellIn(empty, [roles], task, 'ownTeam')?.standing]).toEqual([task, 'may'])
	})

	it('between two States says of a cell that a treaty would have filled it', () => {
		const basis = (...refs: readonly (ProvisionId | '@duty' | '@entry')[]) =>
			({ monitoring: { hostState: { standing: 'owes', basis: refs, conditions: ['Always'] } } }) as const
		const told = { standing: 'none', basis: [], conditions: [phrases.cellFallsAway] }
		expect(cellIn(between, [basis('@duty')], 'monitoring', 'hostState')).toMatchObject(told)
		expect(cellIn(between, [basis('VCDR-22(2)')], 'monitoring', 'hostState')).toMatchObject(told)
		expect(cellIn(between, [basis('@entry', '@duty')], 'monitoring', 'hostState')).toMatchObject(told)
		expect(cellIn(between, [basis('@entry')], 'monitoring', 'hostState')).toMatchObject({
			standing: 'none',
			conditions: [],
		})
		expect(cellIn(law, [basis('@entry')], 'monitoring', 'hostState')).toMatchObject({
			standing: 'none',
			conditions: [],
		})
		expect(cellIn(between, [basis('FOA-1')], 'monitoring', 'hostState')).toMatchObject({ conditions: ['Always'] })
	})
})
