import type { ProvisionId } from '#content/provisions.ts'
import { type Answer, questions } from '#content/questions.ts'
import { determine } from '#machines/answer/determine.ts'
import type { PairLaw as Carriage } from '#machines/answer/pair-law.ts'
import { outcomeOf, questionAt, start, take } from '#machines/assess.ts'
import type { Answers } from '#machines/chart.ts'
import { determineBetween } from '#machines/pair/determine-between.ts'
import type { Pair } from '#machines/pair/pair.ts'
import { pairLawOf } from '#machines/pair/pair-law.ts'
import type { Path } from '#machines/paths.ts'
import type { DeterminedResult, Result } from '#machines/result.ts'
import { type Kind, linkOf, pathsOf } from '#tests/support/every-path.ts'
import { lawsOfClaims, lawsOfThePair } from './laws.ts'
import { type Grounded, givingWay, groundsIn, type PairLaw, type Seen } from './seen.ts'
import { nameOf, tenFor } from './ten.ts'

export type Judged = {
	paths: number
	/** Paths × pairs. */
	results: number
	/** Results that were composed afresh; the others are the same as one of these. */
	composed: number
	/** Results taken whole from the machine, with the rows of treaties and what falls away. */
	whole: number
	claims: number
	readonly breaches: Record<string, { count: number; first: string[] }>
}

const none = (): Judged => ({ paths: 0, results: 0, composed: 0, whole: 0, claims: 0, breaches: {} })

/** The counts of all parts together. */
export function together(parts: readonly Judged[]): Judged {
	const sum = none()
	for (const { breaches, ...counts } of parts) {
		for (const key of ['paths', 'results', 'composed', 'whole', 'claims'] as const) sum[key] += counts[key]
		for (const [name, { count, first }] of Object.entries(breaches)) {
			const known = sum.breaches[name] ?? { count: 0, first: [] }
			sum.breaches[name] = { count: known.count + count, first: [...known.first, ...first].slice(0, shown) }
		}
	}
	return sum
}

const shown = 4

const determinedIn = (result: Result): DeterminedResult => {
	if (result.status !== 'determined') throw new Error(`Still open at ${result.next}`)
	return result
}

/** A cell without a role, or a reason that fell away, claims nothing. */
const claimsAmong = (grounds: readonly Grounded[]) => grounds.filter(({ basis }) => basis.length > 0).length

function hold(laws: readonly PairLaw[], seen: Seen, judged: Judged) {
	for (const { name, breach } of laws) {
		const wrong = breach(seen)
		if (wrong === undefined) continue
		const found = judged.breaches[name] ?? { count: 0, first: [] }
		found.count += 1
		if (found.first.length < shown && !found.first.some((one) => one.startsWith(wrong)))
			found.first.push(`${wrong} at ${linkOf(seen.answers)}`)
		judged.breaches[name] = found
	}
}

/** Every path with every one of its ten pairs, each as the machine gives it. */
export function judgeWhole(paths: Iterable<Path>): Judged {
	const judged = none()
	for (const { answers } of paths) {
		const general = determinedIn(determine(answers, 'test'))
		judged.paths += 1
		for (const pair of tenFor(answers.missionKind as Kind)) {
			const own = determinedIn(determineBetween(answers, 'test', pair))
			const grounds = groundsIn(own)
			judged.results += 1
			judged.composed += 1
			judged.whole += 1
			judged.claims += claimsAmong(grounds)
			hold(
				[...lawsOfClaims, ...lawsOfThePair],
				{ answers, pair, general, own, grounds, givesWay: givingWay(pair) },
				judged,
			)
		}
	}
	return judged
}

const carriages = new Map<string, Carriage['carry']>()

/** The law between two, asked once for each provision. */
function carriageOf(pair: Pair): Carriage['carry'] {
	const known = carriages.get(nameOf(pair))
	if (known !== undefined) return known
	const { carry } = pairLawOf(pair)
	const answers = new Map<ProvisionId, ReturnType<Carriage['carry']>>()
	const remembered: Carriage['carry'] = (id) => {
		const answer = answers.has(id) ? answers.get(id) : carry(id)
		answers.set(id, answer ?? null)
		return answer ?? null
	}
	carriages.set(nameOf(pair), remembered)
	return remembered
}

/** An answer, and all that it asked of the law between the two: whoever answers the same gets the same. */
type Composed = {
	readonly asked: ReadonlyMap<ProvisionId, ReturnType<Carriage['carry']>>
	readonly own: DeterminedResult
	readonly grounds: readonly Grounded[]
}

function compose(answers: Answers, carry: Carriage['carry']): Composed {
	const asked = new Map<ProvisionId, ReturnType<Carriage['carry']>>()
	const own = determinedIn(
		determine(answers, 'test', {
			carry: (id) => {
				const answer = carry(id)
				asked.set(id, answer)
				return answer
			},
		}),
	)
	return { asked, own, grounds: groundsIn(own) }
}

function isFor(carry: Carriage['carry'], { asked }: Composed): boolean {
	for (const [id, answer] of asked) {
		const here = carry(id)
		if (here?.id !== answer?.id || here?.force !== answer?.force) return false
	}
	return true
}

/**
 * The same for the whole space. An answer depends on the pair through what it asks of the law between the two and
 * nothing else, so pairs that answer alike share it. One pair of the ten, in turn, is taken whole from the machine.
 */
export function judgeShared(paths: Iterable<Path>): Judged {
	const judged = none()
	for (const { answers } of paths) {
		const general = determinedIn(determine(answers, 'test'))
		const found: Composed[] = []
		const turn = judged.paths % 10
		judged.paths += 1
		for (const [index, pair] of tenFor(answers.missionKind as Kind).entries()) {
			const carry = carriageOf(pair)
			let composed = found.find((one) => isFor(carry, one))
			if (composed === undefined) {
				composed = compose(answers, carry)
				found.push(composed)
				judged.composed += 1
			}
			const seen = { answers, pair, general, own: composed.own, grounds: composed.grounds, givesWay: givingWay(pair) }
			judged.results += 1
			judged.claims += claimsAmong(composed.grounds)
			hold(lawsOfClaims, seen, judged)
			if (index !== turn) continue
			judged.whole += 1
			const whole = determinedIn(determineBetween(answers, 'test', pair))
			hold([sharedIsWhole(composed.own), ...lawsOfThePair], { ...seen, own: whole }, judged)
		}
	}
	return judged
}

const sharedIsWhole = (shared: DeterminedResult): PairLaw => ({
	name: 'an answer that pairs share is the one the machine gives each of them',
	breach: ({ pair, own: { states, treaties, court, fallsAway, ...rest } }) =>
		JSON.stringify(rest) === JSON.stringify(shared) ? undefined : nameOf(pair),
})

/** Some paths of a kind, the same every time: at each question one option is drawn. */
export function* somePathsOf(missionKind: Kind, count: number): Generator<Path> {
	let seed = [...missionKind].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) >>> 0
	const draw = (below: number) => {
		seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
		return Math.floor((seed / 2 ** 32) * below)
	}
	for (let number = 0; number < count; number++) {
		let snapshot = take(start(), `missionKind.${missionKind}`)
		let answers: Answers = { missionKind }
		while (snapshot.status === 'active') {
			const question = questionAt(snapshot)
			const options = Object.keys(questions[question].options)
			const option = options[draw(options.length)]
			const next = take(snapshot, `${question}.${option}` as Answer)
			if (next === snapshot) continue
			snapshot = next
			answers = { ...answers, [question]: option }
		}
		yield { answers, determination: outcomeOf(snapshot) }
	}
}

export const everyPathOf = (kind: Kind): Iterable<Path> => pathsOf([kind])
