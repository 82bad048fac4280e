import { describe, expect, it } from 'vitest'
import { type Rules, slots } from '#content/claim.ts'
import { common } from '#content/common.ts'
import { phrases } from '#content/phrases.ts'
import { reasons } from '#content/reasons.ts'
import type { Regime } from '#content/regimes/regime.ts'
import { compose } from '#machines/answer/compose.ts'
import { type Law, lawUnder } from '#machines/answer/law.ts'
import type { PairLaw } from '#machines/answer/pair-law.ts'
import type { Texts } from '#machines/answer/texts.ts'
import { outcomeOf, questionAt, start, take } from '#machines/assess.ts'
import type { Answers } from '#machines/chart.ts'

const rules = {
	...(Object.fromEntries(slots.map((slot) => [slot, []])) as unknown as Rules),
	duty: ['VCDR-22(2)'],
} as Rules

const regime = {
	name: 'A mission',
	about: '',
	missionClass: 'state',
	words: { host: 'the host', owner: 'the owner', post: 'the post', team: 'the team', outside: 'out', inside: 'in' },
	duty: [{ text: 'To protect.', basis: ['@duty'] }],
	rules,
	care: { party: 'sendingState', text: 'To care.', basis: ['FOA-1'] },
	confidence: 'settled',
} as unknown as Regime

const delivery = {
	name: 'The host leads',
	headline: '{Host} leads.',
	lead: { why: 'It is there.', basis: ['FOA-1'], conditions: [] },
	confidence: 'settled',
} as unknown as Texts['delivery']

const help = { party: 'ownTeam', task: 'Guards inside.', basis: ['FOA-1'], conditions: [] } as const

const answers: Answers = { missionKind: 'embassy' }
const steps = [{ question: 'missionKind', option: 'embassy' }] as const
const nothingBinds: PairLaw = { carry: (id) => (phrases.generalDuty.basis.some((one) => one === id) ? { id } : null) }

const composed = (
	changed: { regime?: object; delivery?: object; overlays?: readonly object[]; answers?: Answers } = {},
	pairLaw?: PairLaw,
) => {
	const own = { ...regime, ...changed.regime } as Regime
	const texts = { regime: own, delivery: { ...delivery, ...changed.delivery }, overlays: changed.overlays ?? [] }
	const law = lawUnder(own, { ...answers, ...changed.answers }, pairLaw)
	return compose({ steps, determination: 'hostLeads' }, texts as Texts, law, 'test')
}

describe('an answer put together from its parts', () => {
	it('says who owes, who leads and who cares, under the version of the content', () => {
		expect(composed()).toMatchObject({
			format: 'special-duty/result@1',
			content: { version: 'test' },
			status: 'determined',
			steps,
			unread: [],
			determination: 'hostLeads',
			regime: 'embassy',
			overlays: [],
			headline: 'The host leads.',
			dutyBearers: [{ party: 'hostState', duty: 'To protect.', basis: ['VCDR-22(2)'] }],
			lead: { party: 'hostState', why: 'It is there.', basis: ['FOA-1'], conditions: [] },
			rings: { outside: { party: 'hostState' }, inside: { party: 'ownTeam' } },
			careOwedBy: [{ party: 'sendingState', text: 'To care.', basis: ['FOA-1'] }],
		})
	})

	it('puts an occupying Power beside the host, never in its place', () => {
		expect(composed({ answers: { setting: 'occupied' } }).dutyBearers.map(({ party }) => party)).toEqual([
			'hostState',
			'occupyingPower',
		])
	})

	it('takes the first duty that has a rule behind it, and needs one', () => {
		const duty = [{ text: 'By no rule.', basis: ['@entry'] }, ...regime.duty]
		expect(composed({ regime: { duty } }).dutyBearers[0]?.duty).toBe('To protect.')
		expect(() => composed({ regime: { duty: duty.slice(0, 1) } })).toThrow('A host State without a duty')
	})

	it('between two States that nothing binds leaves the ordinary duty, and says what fell away', () => {
		const { dutyBearers, lead, because } = composed({}, nothingBinds)
		expect(dutyBearers).toEqual([
			{
				party: 'hostState',
				duty: phrases.generalDuty.text.replace('{Host}', 'The host'),
				basis: phrases.generalDuty.basis,
			},
		])
		expect(lead.basis).toEqual(phrases.generalDuty.basis)
		expect(because).toEqual([{ fact: phrases.reasonFallsAway, from: ['missionKind'], basis: [] }])
	})

	it('names each help once, and not whoever leads', () => {
		const support = [
			help,
			{ ...help, conditions: ['Twice'] },
			{ ...help, party: 'hostState' },
			{ ...help, basis: ['@entry'] },
		]
		expect(composed({ delivery: { support } }).support).toEqual([
			{ party: 'ownTeam', task: 'Guards inside.', basis: ['FOA-1'], conditions: [] },
		])
		const peacekeepers = { ...help, party: 'unitedNations', element: 'peacekeepers', conditions: ['Ask {host}'] }
		expect(composed({ delivery: { support: [peacekeepers] } }).support).toEqual([
			{
				party: 'unitedNations',
				element: 'peacekeepers',
				task: 'Guards inside.',
				basis: ['FOA-1'],
				conditions: ['Ask the host'],
			},
		])
		const otherElement = { ...help, party: 'hostState', element: 'police', task: 'Outside.' }
		expect(composed({ delivery: { support: [otherElement] } }).support).toHaveLength(1)
		const otherTask = { ...help, task: 'Radio.' }
		expect(composed({ delivery: { support: [help, otherTask] } }).support).toHaveLength(2)
		const otherParty = { ...help, party: 'regionalForce' }
		expect(composed({ delivery: { support: [help, otherParty] } }).support).toStrictEqual([
			{ party: 'ownTeam', task: 'Guards inside.', basis: ['FOA-1'], conditions: [] },
			{ party: 'regionalForce', task: 'Guards inside.', basis: ['FOA-1'], conditions: [] },
		])
	})

	it('tells what the host still owes: of the regime, of what is added, then what every host owes', () => {
		const owed = (text: string) => ({ topic: 'premises', text, basis: ['FOA-1'] })
		const added = {
			name: '',
			confidence: 'settled',
			owes: [owed('Added.'), { ...owed('By no rule.'), basis: ['@entry'] }],
		}
		const { hostStillOwes } = composed({ regime: { owes: [owed('Own.')] }, overlays: [added] })
		expect(hostStillOwes.slice(0, 2)).toEqual([
			{ topic: 'premises', text: 'Own.', basis: ['FOA-1'] },
			{ topic: 'premises', text: 'Added.', basis: ['FOA-1'] },
		])
		expect(hostStillOwes.map(({ text }) => text)).not.toContain('By no rule.')
	})

	it('lets the most special part speak under an id: the last overlay, the delivery, then the regime', () => {
		const claim = (text: string) => ({ text, basis: ['FOA-1'] })
		const parts = {
			regime: { warnings: { one: claim('Regime.'), two: claim('Regime.') }, limits: { one: claim('Regime.') } },
			delivery: {
				warnings: { two: [{ ...claim('No.'), when: 'empty' }, claim('Delivery.')] },
				limits: { one: claim('Delivery.') },
			},
			overlays: [
				{
					name: '',
					confidence: 'settled',
					warnings: { two: claim('First.'), three: { text: 'No.', basis: ['@entry'] } },
				},
				{ name: '', confidence: 'settled', warnings: { two: claim('Last.') } },
			],
		}
		const { warnings, limits } = composed(parts)
		const told = (all: typeof warnings) => all.filter(({ id }) => ['one', 'two', 'three'].includes(id))
		expect(told(warnings)).toEqual([
			{ id: 'two', text: 'Last.', basis: ['FOA-1'] },
			{ id: 'one', text: 'Regime.', basis: ['FOA-1'] },
		])
		expect(told(limits)).toEqual([{ id: 'one', text: 'Delivery.', basis: ['FOA-1'] }])
	})

	it('puts a step of its own before the wider remedies, which begin with a report, and says who takes it', () => {
		const filled = { rules: Object.fromEntries(slots.map((slot) => [slot, ['VCDR-22(2)']])) }
		const usual = Object.keys(common.ifItFails)
		expect(composed({ regime: filled }).ifItFails.map(({ id }) => id)).toEqual(usual)
		const ifItFails = {
			own: { text: 'Ask.', basis: ['FOA-1'], by: 'team', needs: 'A line to {host}' },
			other: { text: 'No.', basis: ['FOA-1'], by: 'team', when: 'empty' },
		}
		const steps = composed({ regime: filled, delivery: { ifItFails } }).ifItFails
		const pivot = usual.indexOf('report')
		expect(steps.map(({ id }) => id)).toEqual([...usual.slice(0, pivot), 'own', ...usual.slice(pivot)])
		expect(steps[pivot]).toEqual({
			id: 'own',
			text: 'Ask.',
			basis: ['FOA-1'],
			by: 'ownTeam',
			needs: 'A line to the host',
		})
	})

	it('takes the parts of the matrix from the regime and from what is added', () => {
		const cell = { monitoring: { regionalForce: { standing: 'may', basis: ['FOA-1'] } } }
		for (const changed of [{ regime: { roles: cell } }, { delivery: { roles: cell } }])
			expect(composed(changed).roles).toContainEqual({
				task: 'monitoring',
				party: 'regionalForce',
				standing: 'may',
				basis: ['FOA-1'],
				conditions: [],
			})
	})

	it('between two States keeps what still stands', () => {
		const everythingStands: PairLaw = { carry: (id) => ({ id }) }
		const { lead, because } = composed({}, everythingStands)
		expect(lead.basis).toEqual(['FOA-1'])
		expect(because[0]?.fact).toBe(composed().because[0]?.fact)
	})

	it('gives a reason for every answer, or there is a mistake in the content', () => {
		const law = lawUnder(regime, answers)
		const reason = [reasons['missionKind.embassy']].flat().map(({ basis }) => basis.join())
		const spoilt: Law = {
			...law,
			ground: (basis, particular) => (reason.includes(basis.join()) ? { basis: [] } : law.ground(basis, particular)),
		}
		const texts = { regime, delivery, overlays: [] } as Texts
		expect(() => compose({ steps, determination: 'hostLeads' }, texts, spoilt, 'test')).toThrow(
			'No reason fits missionKind.embassy',
		)
	})

	it('is as certain as its weakest part; a dispute that does not arise here leaves it to the facts', () => {
		const view = { text: 'So it is said.', basis: ['FOA-1'], takenBy: [] }
		const open = { what: { point: 'Is it so?', views: [view, view] } }
		const settledHere = { what: { point: 'Is it so?', views: [view, { ...view, basis: ['@entry'] }] } }
		expect(composed().confidence).toBe('settled')
		expect(composed({ regime: { confidence: 'depends' } }).confidence).toBe('depends')
		expect(composed({ delivery: { confidence: 'contested' } }).confidence).toBe('contested')
		expect(composed({ delivery: { confidence: 'contested', contested: open } }).confidence).toBe('contested')
		expect(composed({ delivery: { confidence: 'contested', contested: settledHere } }).confidence).toBe('depends')
		expect(composed({ regime: { contested: open }, delivery: { contested: open } }).contested).toHaveLength(1)
		expect(composed({ regime: { contested: settledHere } })).toMatchObject({ contested: [], confidence: 'settled' })
		const another = { ...open, other: { ...open.what, point: 'And is that so?' } }
		expect(composed({ delivery: { contested: another } }).contested).toHaveLength(2)
		const mixed = { confidence: 'contested', contested: { ...settledHere, other: open.what } }
		expect(composed({ delivery: mixed }).confidence).toBe('contested')
	})

	it('says once what is to be checked; between two States not what the lists tell', () => {
		const checks = [
			{ text: 'Look at {host}.' },
			{ text: 'Look at {host}.' },
			{ text: 'Never.', when: 'empty' },
			{ text: 'Who is a party?', toldByLists: true, asOf: '2026-01-01' },
		]
		const told = [{ text: 'Look at the host.' }, { text: 'Who is a party?', asOf: '2026-01-01' }]
		const own = (all: readonly { readonly text: string }[]) =>
			all.filter(({ text }) => /Look at the host|Who is a party|Never/.test(text))
		expect(own(composed({ delivery: { checks } }).checks)).toStrictEqual(told)
		expect(own(composed({ delivery: { checks } }, nothingBinds).checks)).toEqual(told.slice(0, 1))
	})

	it('tells who answers for a failure where there is a rule', () => {
		const answersFor = [
			{ failure: 'No guards of {host}.', party: 'hostState', basis: ['FOA-1'] },
			{ failure: 'Nothing.', party: 'hostState', basis: ['@entry'] },
		]
		expect(composed({ delivery: { answersFor } }).answersFor).toContainEqual({
			failure: 'No guards of the host.',
			party: 'hostState',
			basis: ['FOA-1'],
		})
		expect(composed({ delivery: { answersFor } }).answersFor.map(({ failure }) => failure)).not.toContain('Nothing.')
	})
})

describe('the chart, asked out of turn', () => {
	it('has no outcome before its end', () => {
		expect(() => outcomeOf(start())).toThrow('The chart has not ended')
	})

	it('asks nothing after its end', () => {
		const end = (
			['missionKind.officeWithoutStatus', 'setting.government', 'outerRing.attacking', 'failure.notYet'] as const
		).reduce(take, start())
		expect(outcomeOf(end)).toBe('nobodyAuthoritiesAttack')
		expect(() => questionAt(end)).toThrow('The chart asks 0 questions at once')
	})
})
