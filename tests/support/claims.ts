import type { DeterminedResult } from '#machines/result.ts'

/** Anything in an answer that rests on provisions, with the place where it stands. */
export type Claim = {
	readonly at: string
	readonly text: string
	readonly basis: readonly string[]
	readonly party?: string
	readonly conditions?: readonly string[]
	readonly needs?: string
}

/** Every claim of the answer, in the order in which the format lists them. */
export function claimsOf(result: DeterminedResult): readonly Claim[] {
	return [
		...result.dutyBearers.map(({ party, duty, basis }) => ({ at: 'dutyBearers', party, text: duty, basis })),
		{ at: 'lead', ...result.lead, text: result.lead.why },
		...result.careOwedBy.map((care) => ({ at: 'careOwedBy', ...care })),
		...result.answersFor.map(({ failure, party, basis }) => ({ at: 'answersFor', party, text: failure, basis })),
		...result.support.map((help) => ({ at: 'support', ...help, text: help.task })),
		...result.roles.map((cell) => ({ at: `roles.${cell.task}`, ...cell, text: `${cell.party} ${cell.standing}` })),
		...result.hostStillOwes.map((owed) => ({ at: `hostStillOwes.${owed.topic}`, ...owed })),
		...result.limits.map((claim) => ({ at: `limits.${claim.id}`, ...claim })),
		...result.warnings.map((claim) => ({ at: `warnings.${claim.id}`, ...claim })),
		...result.ifItFails.map((claim) => ({ at: `ifItFails.${claim.id}`, ...claim })),
		...result.excluded.map((claim) => ({ at: `excluded.${claim.id}`, ...claim })),
		...result.because.map(({ fact, from, basis }) => ({ at: `because.${from}`, text: fact, basis })),
		...result.contested.flatMap(({ point, views }) => views.map((view) => ({ at: `contested: ${point}`, ...view }))),
	]
}

/** Every provision cited anywhere below, once, in the order first met. Knows nothing of the format. */
export function citedBelow(value: unknown, found = new Set<string>()): Set<string> {
	if (Array.isArray(value)) for (const item of value) citedBelow(item, found)
	else if (typeof value === 'object' && value !== null)
		for (const [key, item] of Object.entries(value))
			if (key === 'basis') for (const id of item as string[]) found.add(id)
			else citedBelow(item, found)
	return found
}

/** Every sentence that a person reads, with its place. */
export function* textsOf(result: DeterminedResult, claims: readonly Claim[]): Generator<readonly [string, string]> {
	yield ['headline', result.headline]
	for (const claim of claims) {
		yield [claim.at, claim.text]
		for (const condition of claim.conditions ?? []) yield [claim.at, condition]
		if (claim.needs !== undefined) yield [claim.at, claim.needs]
	}
	for (const { point } of result.contested) yield ['contested', point]
	for (const { text } of result.checks) yield ['checks', text]
}

/** A question about a text, asked once for each different text. */
export function remembered<T>(ask: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>()
	return (text) => {
		const answer = known.get(text)
		if (answer !== undefined) return answer
		const fresh = ask(text)
		known.set(text, fresh)
		return fresh
	}
}
