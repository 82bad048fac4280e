import { deliveries } from '#content/deliveries.ts'
import { overlays } from '#content/overlays.ts'
import { type CheckName, proof } from '#content/proof.ts'
import { type ProvisionId, provisions } from '#content/provisions.ts'
import { questions } from '#content/questions.ts'
import { regimes } from '#content/regimes.ts'
import { fields } from '#tests/opinion/compare.ts'
import { report } from '#tests/support/every-path.ts'
import { laws } from '#tests/support/laws.ts'
import { isLawful, pairs } from '#tests/support/pairs.ts'
import { apartKey, type Survey } from '#tests/support/space.ts'
import { conditions, stateIds, ways } from '#tests/support/weighings.ts'
import { type Evidence, subjects } from './gather.ts'

/** How many things were looked at, and what is wrong; nothing wrong means that the check holds. */
export type Finding = { readonly count: number; readonly wrong: readonly string[] }

const optionsOf = Object.entries(questions).map(([question, { options }]) => [question, Object.keys(options)] as const)
const everyOption = optionsOf.flatMap(([question, options]) => options.map((option) => `${question}.${option}`))
const everyTwo = optionsOf.flatMap(([question, options]) =>
	options.flatMap((one, index) => options.slice(index + 1).map((other) => apartKey(question, one, other))),
)

/** Every one of these, and nothing besides. */
function exactly(expected: readonly string[], found: ReadonlySet<string>): Finding {
	const missing = expected.filter((name) => !found.has(name)).map((name) => `${name} is missing`)
	const more = [...found].filter((name) => !expected.includes(name)).map((name) => `${name} is there`)
	return { count: expected.length, wrong: [...missing, ...more] }
}

const without = (count: number, found: Iterable<string>): Finding => ({ count, wrong: [...found] })

const bothWays = (seen: Evidence['weighed']['seen']): Finding =>
	exactly(conditions, new Set([...seen].filter(([, turns]) => turns.size === 2).map(([condition]) => condition)))

function pairsMet({ pairs: met }: Survey): Finding {
	const table = Object.entries(pairs).flatMap(([regime, row]) =>
		Object.entries(row).map(([delivery, pair]) => ({ name: `${regime} ${delivery}`, lawful: isLawful(pair) })),
	)
	const lawful = table.filter((pair) => pair.lawful).map(({ name }) => name)
	return { count: table.length, wrong: exactly(lawful, met).wrong }
}

function reviewed({ survey, opinions }: Evidence): Finding {
	const all = [
		...Object.keys(regimes).map((id) => `regime ${id}`),
		...Object.keys(deliveries).map((id) => `determination ${id}`),
		...Object.keys(overlays).map((id) => `overlays ${id}`),
	]
	const reached = [
		...[...survey.regimes].map((id) => `regime ${id}`),
		...[...survey.deliveries].map((id) => `determination ${id}`),
		...[...survey.overlays].map((id) => `overlays ${id}`),
	]
	return exactly(all, new Set(reached.filter((name) => !opinions.doubted.has(name))))
}

/** What the evidence shows, check by check, in the order of the page. */
export function findingsOf(evidence: Evidence): Readonly<Record<CheckName, Finding>> {
	const { survey, weighed, sources, breaches, opinions } = evidence
	const ofLaws = subjects.map((subject) => [
		`Every answer: ${subject}`,
		{
			count: survey.paths * laws[subject].length,
			wrong: laws[subject].flatMap(({ name }) => report(breaches.get(name)).map((line) => `${name}: ${line}`)),
		},
	])
	const ofFields = fields.map((field) => {
		const { count, first = '' } = opinions.differing[field]
		return [`Second opinion: ${field}`, { count: survey.paths, wrong: count === 0 ? [] : [`on ${count} paths`, first] }]
	})
	return {
		'No dead end': without(survey.answers, survey.deadEnds),
		'Every state reached': exactly(stateIds, weighed.states),
		'Every option taken': exactly(everyOption, survey.options),
		'No two options alike': exactly(everyTwo, survey.apart),
		'No weighing shadowed': exactly(ways, weighed.waysTaken),
		'Every guard seen both ways': bothWays(weighed.seen),
		'Weighings lead where the chart leads': without(survey.answers, weighed.astray),
		'Every regime reached': exactly(Object.keys(regimes), survey.regimes),
		'Every delivery reached': exactly(Object.keys(deliveries), survey.deliveries),
		'Every overlay reached': exactly(Object.keys(overlays), survey.overlays),
		'Regime and delivery meet where lawful': pairsMet(survey),
		'Regimes, deliveries and overlays reviewed': reviewed(evidence),
		'Every citation known': without(sources.citations, sources.unlisted),
		'No claim on unread texts alone': without(sources.onUnread, sources.onUnreadAlone),
		...Object.fromEntries([...ofLaws, ...ofFields]),
	}
}

const checkNames = Object.keys(proof.checks) as CheckName[]

/** The figures, as `npm run proof` prints them. `determinations` are the deliveries in which some path ends. */
export function figuresOf(evidence: Evidence, findings: ReturnType<typeof findingsOf>, content: string) {
	return {
		paths: evidence.survey.paths,
		determinations: evidence.survey.deliveries.size,
		disagreements: fields.reduce((sum, field) => sum + evidence.opinions.differing[field].count, 0),
		content,
		checks: checkNames.map((name) => {
			const { count, wrong } = findings[name]
			return { name, count, ok: count > 0 && wrong.length === 0 }
		}),
	}
}

/** How many of the provisions that some answer cites have been read. */
export function readAmong(cited: ReadonlySet<ProvisionId>) {
	const read = [...cited].filter((id) => provisions[id].checked).length
	return { read, unread: cited.size - read }
}
