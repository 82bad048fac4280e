import { describe, expect, it } from 'vitest'
import { deliveries } from '#content/deliveries.ts'
import { overlays } from '#content/overlays.ts'
import { type CheckName, proof } from '#content/proof.ts'
import { questions } from '#content/questions.ts'
import { regimes } from '#content/regimes.ts'
import { fields } from '#tests/opinion/compare.ts'
import { laws } from '#tests/support/laws.ts'
import { isLawful, pairs } from '#tests/support/pairs.ts'
import { apartKey } from '#tests/support/space.ts'
import { conditions, stateIds, ways } from '#tests/support/weighings.ts'
import { figuresOf, findingsOf } from './checks.ts'
import type { Evidence, Opinions, Sources } from './gather.ts'

const optionsOf = Object.entries(questions).map(([question, { options }]) => [question, Object.keys(options)] as const)

type Whole = {
	survey: Evidence['survey']
	weighed: Evidence['weighed']
	breaches: Map<string, { count: number; found: Map<string, string> }>
	sources: Sources
	opinions: Opinions
}

/** What a walk sees where nothing is wrong. */
const whole = (): Whole => ({
	survey: {
		paths: 10,
		asked: 90,
		most: 10,
		answers: 20,
		deadEnds: new Set(),
		options: new Set(optionsOf.flatMap(([question, options]) => options.map((option) => `${question}.${option}`))),
		regimes: new Set(Object.keys(regimes)),
		deliveries: new Set(Object.keys(deliveries)),
		overlays: new Set(Object.keys(overlays)),
		leads: new Set(),
		pairs: new Set(
			Object.entries(pairs).flatMap(([regime, row]) =>
				Object.entries(row).flatMap(([delivery, pair]) => (isLawful(pair) ? [`${regime} ${delivery}`] : [])),
			),
		),
		apart: new Set(
			optionsOf.flatMap(([question, options]) =>
				options.flatMap((one, index) => options.slice(index + 1).map((other) => apartKey(question, one, other))),
			),
		),
	},
	weighed: {
		seen: new Map(conditions.map((condition) => [condition, new Set([true, false])])),
		waysTaken: new Set(ways),
		states: new Set(stateIds),
		astray: new Set(),
	},
	breaches: new Map(
		Object.values(laws)
			.flat()
			.map(({ name }) => [name, { count: 0, found: new Map() }]),
	),
	sources: { citations: 9, onUnread: 3, cited: new Set(), unlisted: new Set(), onUnreadAlone: new Set() },
	opinions: {
		differing: Object.fromEntries(fields.map((field) => [field, { count: 0 }])) as Opinions['differing'],
		doubted: new Set(),
	},
})

const figures = (evidence: Evidence) => figuresOf(evidence, findingsOf(evidence), 'test')
const failing = (evidence: Evidence) => figures(evidence).checks.flatMap(({ name, ok }) => (ok ? [] : [name]))

const first = <T>(items: Iterable<T>): T => {
	for (const item of items) return item
	throw new Error('Nothing is there')
}
const drop = (names: Set<string>) => names.delete(first(names))

const broken = (subject: keyof typeof laws) => (evidence: Whole) =>
	evidence.breaches.set(first(laws[subject]).name, { count: 1, found: new Map([['wrong', 'there']]) })

const differs = (field: (typeof fields)[number]) => (evidence: Whole) => {
	evidence.opinions.differing[field].count = 3
}

/** For each check the mistake that it is there for, as a walk would see it. */
const mistakes: Readonly<Record<CheckName, (evidence: Whole) => unknown>> = {
	'No dead end': ({ survey }) => survey.deadEnds.add('a question'),
	'Every state reached': ({ weighed }) => drop(weighed.states),
	'Every option taken': ({ survey }) => drop(survey.options),
	'No two options alike': ({ survey }) => drop(survey.apart),
	'No weighing shadowed': ({ weighed }) => drop(weighed.waysTaken),
	'Every guard seen both ways': ({ weighed }) => first(weighed.seen.values()).delete(true),
	'Weighings lead where the chart leads': ({ weighed }) => weighed.astray.add('an answer'),
	'Every regime reached': ({ survey }) => drop(survey.regimes),
	'Every delivery reached': ({ survey }) => drop(survey.deliveries),
	'Every overlay reached': ({ survey }) => drop(survey.overlays),
	'Regime and delivery meet where lawful': ({ survey }) => survey.pairs.add('embassy guardUnitLeads'),
	'Regimes, deliveries and overlays reviewed': ({ opinions }) => opinions.doubted.add('regime embassy'),
	'Every citation known': ({ sources }) => sources.unlisted.add('a claim'),
	'No claim on unread texts alone': ({ sources }) => sources.onUnreadAlone.add('a claim'),
	'Every answer: who owes the duty': broken('who owes the duty'),
	'Every answer: who leads': broken('who leads'),
	'Every answer: places and their rules': broken('places and their rules'),
	'Every answer: arms and licences': broken('arms and licences'),
	'Every answer: if protection fails': broken('if protection fails'),
	'Every answer: what it rests on': broken('what it rests on'),
	'Every answer: how it is put': broken('how it is put'),
	'Second opinion: regime': differs('regime'),
	'Second opinion: determination': differs('determination'),
	'Second opinion: overlays': differs('overlays'),
	'Second opinion: bearers': differs('bearers'),
	'Second opinion: lead': differs('lead'),
	'Second opinion: rings': differs('rings'),
	'Second opinion: support': differs('support'),
}

/** What is never reached was never reviewed. */
const alsoFails: { readonly [name in CheckName]?: CheckName } = {
	'Every regime reached': 'Regimes, deliveries and overlays reviewed',
	'Every delivery reached': 'Regimes, deliveries and overlays reviewed',
	'Every overlay reached': 'Regimes, deliveries and overlays reviewed',
}

describe('the checks of the proof', () => {
	it('all hold where nothing is wrong, and have looked at something', () => {
		expect(failing(whole())).toEqual([])
		expect(figures(whole()).disagreements).toBe(0)
		expect(figures(whole()).checks.map(({ name }) => name)).toEqual(Object.keys(proof.checks))
	})

	it.each(Object.entries(mistakes) as [CheckName, (evidence: Whole) => unknown][])(
		'find the mistake: %s',
		(name, make) => {
			const evidence = whole()
			make(evidence)
			expect(failing(evidence)).toEqual([name, ...[alsoFails[name] ?? []].flat()])
		},
	)

	it('count every field in which the second opinion differs', () => {
		const evidence = whole()
		differs('lead')(evidence)
		differs('rings')(evidence)
		expect(figures(evidence).disagreements).toBe(6)
	})

	it('do not hold where nothing was looked at', () => {
		const evidence = whole()
		evidence.sources.onUnread = 0
		expect(failing(evidence)).toEqual(['No claim on unread texts alone'])
	})
})
