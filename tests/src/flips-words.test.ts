import { describe, expect, it } from 'vitest'
import { flipsLabels as words } from '#content/interface-flips.ts'
import { elements, parties } from '#content/parties.ts'
import type { Flip } from '#machines/unknown/flips.ts'
import type { LeadInShort } from '#machines/unknown/table.ts'
import { groupOf, leadWords, questionNames, restWords } from '#src/flips/words.ts'
import { fetchWords, questionOf } from '#src/wording.ts'
import { ownGuardsLead } from '#tests/record/saved.ts'

await fetchWords()

const never = { lead: 'never', duty: 'never', basis: 'never' } as const
const none = { every: 0, some: 0 }

/** Another answer that changes nothing but this. */
const flip = (fields: Partial<Flip>): Flip => ({
	option: 'occupied',
	answers: ownGuardsLead,
	asks: [],
	changes: never,
	leads: [],
	warnings: { added: none, dropped: none },
	...fields,
})

const owedByHost: LeadInShort = { party: 'ownTeam', owedBy: 'hostState' }
const led = (lead: 'always' | 'sometimes' | 'never', ...leads: readonly LeadInShort[]) =>
	leadWords(flip({ changes: { ...never, lead }, leads }), owedByHost)

describe('who leads under another answer, where the own team leads now and the host owes it', () => {
	it('is not told where it stays', () => {
		expect(led('never', { party: 'nobody' })).toBeUndefined()
	})

	it('is told with certainty where it always changes, and as possible where it may', () => {
		expect(led('always', { party: 'nobody' })).toBe('Then leads: Nobody.')
		expect(led('sometimes', { party: 'nobody' })).toBe('Could lead instead: Nobody.')
	})

	it('names no one who leads now on the same terms', () => {
		expect(led('sometimes', owedByHost, { party: 'hostState' })).toBe('Could lead instead: Host State.')
	})

	it('stands in the order of the parties', () => {
		expect(led('sometimes', { party: 'nobody' }, { party: 'occupyingPower' }, { party: 'hostState' })).toBe(
			'Could lead instead: Host State, Occupying Power or Nobody.',
		)
	})

	it('says who then owes the lead only where the same party leads', () => {
		expect(led('always', { party: 'ownTeam', owedBy: 'occupyingPower' })).toBe(
			'Then leads: Own team (owed by Occupying Power).',
		)
		expect(led('always', { party: 'ownTeam' })).toBe('Then leads: Own team.')
		expect(led('always', { party: 'nobody', owedBy: 'occupyingPower' })).toBe('Then leads: Nobody.')
	})

	it('tells one part of the UN from another', () => {
		const force: LeadInShort = { party: 'unitedNations', element: 'peacekeepers', owedBy: 'hostState' }
		const guards: LeadInShort = { ...force, element: 'guardUnit' }
		expect(leadWords(flip({ changes: { ...never, lead: 'always' }, leads: [force, guards] }), force)).toBe(
			words.thenLeads([elements.guardUnit]),
		)
	})
})

describe('what else another answer changes', () => {
	it('is nothing where all stays', () => {
		expect(restWords(flip({}))).toEqual([])
	})

	it('is the duty, or what it rests on, for certain or as the rest turns out', () => {
		expect(restWords(flip({ changes: { ...never, duty: 'always', basis: 'always' } }))).toEqual([
			'Changes: the duty; what the duty first rests on.',
		])
		expect(restWords(flip({ changes: { ...never, duty: 'sometimes', basis: 'always' } }))).toEqual([
			'Changes: what the duty first rests on.',
			'Could change: the duty.',
		])
	})

	it('is each warning that comes or goes', () => {
		expect(restWords(flip({ warnings: { added: { every: 2, some: 1 }, dropped: { every: 3, some: 4 } } }))).toEqual([
			'Warnings: 2 new; some could come; 3 gone; some could go.',
		])
		expect(restWords(flip({ warnings: { added: none, dropped: { every: 1, some: 0 } } }))).toEqual([
			'Warnings: 1 gone.',
		])
	})

	it('is each question that is then asked', () => {
		const asks = ['forces', 'contractors'] as const
		expect(questionNames(asks)).toEqual(asks.map((question) => questionOf(question).short))
		expect(restWords(flip({ asks }))).toEqual([words.asks(questionNames(asks))])
	})
})

describe('another answer stands', () => {
	it.each([
		['with those that change the lead', { changes: { ...never, lead: 'always', duty: 'always' } }, 'lead'],
		['with them where it only may', { changes: { ...never, lead: 'sometimes' } }, 'lead'],
		['with the rest where the duty changes', { changes: { ...never, duty: 'sometimes' } }, 'rest'],
		['with the rest where its basis does', { changes: { ...never, basis: 'always' } }, 'rest'],
		['with the rest where a warning goes', { warnings: { added: none, dropped: { every: 1, some: 0 } } }, 'rest'],
		['with those that change nothing', { asks: ['forces'] }, 'nothing'],
	] as const satisfies readonly (readonly [string, Partial<Flip>, string])[])('%s', (_, fields, group) => {
		expect(groupOf(flip(fields))).toBe(group)
	})
})

it('the parties are named as everywhere', () => {
	expect(led('always', { party: 'privateContractors' })).toBe(words.thenLeads([parties.privateContractors.name]))
})
