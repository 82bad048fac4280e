import type { QuestionId } from '#content/questions.ts'
import { determine } from '#machines/answer/determine.ts'
import { start, take } from '#machines/assess.ts'
import type { Answers } from '#machines/chart.ts'
import { everyPath, type Path } from '#machines/paths.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { type Claim, claimsOf } from './claims.ts'

export type Kind = NonNullable<Answers['missionKind']>

/** The space in two halves of about the same size, so that two workers share it. */
export const halves = {
	diplomatic: ['embassy', 'consularSection', 'residenceHeadOfMission', 'home'],
	others: [
		'careerConsulate',
		'honoraryPost',
		'specialMission',
		'permanentMission',
		'unPoliticalMission',
		'unPeaceOperation',
		'unAgency',
		'regionalMission',
		'officeWithoutStatus',
		'highOfficial',
	],
} as const satisfies Record<string, readonly Kind[]>

/** One path and what is said at its end. */
export type Visit = {
	readonly answers: Answers
	readonly path: Path
	readonly result: DeterminedResult
	readonly claims: readonly Claim[]
}

/** A statement that must be true of every answer. `breach` says what is wrong, or nothing. */
export type Law = { readonly name: string; readonly breach: (visit: Visit) => string | undefined }

export type Breaches = { count: number; readonly found: Map<string, string> }

const shown = 5

export function* pathsOf(kinds: readonly Kind[]): Generator<Path> {
	for (const missionKind of kinds) yield* everyPath(take(start(), `missionKind.${missionKind}`), { missionKind })
}

export function visit(path: Path): Visit {
	const result = determine(path.answers, 'test')
	if (result.status !== 'determined') throw new Error(`Still open at ${result.next}: ${linkOf(path.answers)}`)
	return { answers: path.answers, path, result, claims: claimsOf(result) }
}

export const linkOf = (answers: Answers): string =>
	(Object.keys(answers) as QuestionId[]).map((question) => `${question}=${answers[question]}`).join('&')

/** Keeps, for each law, the count and the first few different breaches of what it is shown. */
export function holding(laws: readonly Law[]) {
	const record = new Map(laws.map(({ name }) => [name, { count: 0, found: new Map<string, string>() }]))
	const see = (seen: Visit) => {
		for (const { name, breach } of laws) {
			const wrong = breach(seen)
			const breaches = record.get(name)
			if (wrong === undefined || breaches === undefined) continue
			breaches.count += 1
			if (breaches.found.size < shown && !breaches.found.has(wrong)) breaches.found.set(wrong, linkOf(seen.answers))
		}
	}
	return { see, breaches: record as ReadonlyMap<string, Breaches> }
}

/** Holds every law against every path, one result at a time. */
export function judge(laws: readonly Law[], paths: Iterable<Path>): ReadonlyMap<string, Breaches> {
	const { see, breaches } = holding(laws)
	for (const path of paths) see(visit(path))
	return breaches
}

/** What a failing test prints: how often, then what and where. */
export const report = (breaches: Breaches | undefined): readonly string[] =>
	breaches === undefined || breaches.count === 0
		? []
		: [`on ${breaches.count} paths`, ...[...breaches.found].map(([wrong, where]) => `${wrong} at ${where}`)]
