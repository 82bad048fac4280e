import type { OptionId, QuestionId } from '#content/questions.ts'
import { determine } from '#machines/answer/determine.ts'
import { questionAt, start, take } from '#machines/assess.ts'
import type { Answers } from '#machines/chart.ts'
import type { Change, FlipsOfStep } from '#machines/unknown/flips.ts'
import { optionsOf, questionIds } from '#machines/unknown/questions.ts'
import type { LeadInShort } from '#machines/unknown/table.ts'

type Kind = OptionId<'missionKind'>

/** What an end says of what a flip is about; ends that say the same are one. */
type Said = {
	readonly id: number
	readonly lead: string
	readonly duty: string
	readonly basis: string
	readonly warnings: ReadonlySet<string>
}

const everySaid = new Map<string, Said>()

const leadWords = ({ party, element, owedBy }: LeadInShort) => JSON.stringify({ party, element, owedBy })

function saidAt(answers: Answers): Said {
	const result = determine(answers, '')
	if (result.status !== 'determined') throw new Error('A path that does not end')
	const lead = leadWords(result.lead)
	const duty = JSON.stringify(result.dutyBearers.map(({ party, duty }) => [party, duty]))
	const basis = JSON.stringify(result.dutyBearers[0]?.basis)
	const warnings = result.warnings.map((warning) => JSON.stringify(warning)).sort()
	const words = [lead, duty, basis, ...warnings].join('\n')
	const said = everySaid.get(words) ?? { id: everySaid.size, lead, duty, basis, warnings: new Set(warnings) }
	everySaid.set(words, said)
	return said
}

type Snapshot = ReturnType<typeof start>

/** The chart from here on, walked by the chart itself, and only where somebody looks. */
export class Tree {
	readonly answers: Answers
	readonly question: QuestionId | undefined
	#snapshot: Snapshot | undefined
	#ways: ReadonlyMap<string, Tree> | undefined
	#said: Said | undefined

	constructor(snapshot = start(), answers: Answers = {}) {
		this.answers = answers
		this.question = snapshot.status === 'active' ? questionAt(snapshot) : undefined
		if (this.question !== undefined) this.#snapshot = snapshot
	}

	get ways(): ReadonlyMap<string, Tree> {
		const { question } = this
		const snapshot = this.#snapshot
		if (question === undefined) return new Map()
		this.#ways ??= new Map(
			optionsOf(question).map((option) => [
				option,
				new Tree(take(snapshot as Snapshot, `${question}.${option}` as Parameters<typeof take>[1]), {
					...this.answers,
					[question]: option,
				}),
			]),
		)
		this.#snapshot = undefined
		return this.#ways
	}

	get said(): Said {
		this.#said ??= saidAt(this.answers)
		return this.#said
	}

	*ends(): Generator<Tree> {
		if (this.question === undefined) yield this
		for (const way of this.ways.values()) yield* way.ends()
	}
}

export type Reached = { readonly asked: ReadonlySet<QuestionId>; readonly ends: ReadonlySet<Said> }

/** Every end that the answers leave open, and every question on the way to one. */
export function reach(tree: Tree, given: Answers, asked = new Set<QuestionId>(), ends = new Set<Said>()): Reached {
	const { question } = tree
	if (question === undefined) {
		ends.add(tree.said)
		return { asked, ends }
	}
	asked.add(question)
	const option = given[question]
	for (const [name, way] of tree.ways) if (option === undefined || option === name) reach(way, given, asked, ends)
	return { asked, ends }
}

/** `question` is the one whose answer was changed. */
type Look = (given: Answers, question: QuestionId) => Reached

/** The same. Another kind of mission is looked at once for all answers that it reads alike. Grows the whole tree. */
export function reachByKind(tree: Tree): Look {
	const asks = new Map<string, ReadonlySet<QuestionId>>()
	for (const [kind, way] of tree.ways)
		asks.set(kind, new Set([...way.ends()].flatMap(({ answers }) => Object.keys(answers) as QuestionId[])))
	const known = new Map<string, Reached>()
	return (given, question) => {
		if (question !== tree.question) return reach(tree, given)
		const read = asks.get(given.missionKind as Kind)
		const key = questionIds.map((id) => (read?.has(id) ? given[id] : '')).join(' ')
		const found = known.get(key) ?? reach(tree, given)
		known.set(key, found)
		return found
	}
}

const same = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
	one.size === other.size && [...one].every((word) => other.has(word))

/** What a set of ends says: of each, and of some. Worked out once for each set. */
type Together = {
	readonly every: ReadonlySet<string>
	readonly any: ReadonlySet<string>
	readonly leads: ReadonlySet<string>
	readonly against: Map<Said, string>
}

const everyTogether = new Map<string, Together>()

function together(ends: ReadonlySet<Said>): Together {
	const key = Array.from(ends, ({ id }) => id)
		.sort((one, other) => one - other)
		.join()
	const known = everyTogether.get(key)
	if (known !== undefined) return known
	const all = [...ends]
	const any = new Set(all.flatMap(({ warnings }) => [...warnings]))
	const made = {
		any,
		every: new Set([...any].filter((warning) => all.every(({ warnings }) => warnings.has(warning)))),
		leads: new Set(all.map(({ lead }) => lead)),
		against: new Map<Said, string>(),
	}
	everyTogether.set(key, made)
	return made
}

function change(ends: ReadonlySet<Said>, now: Said, of: 'lead' | 'duty' | 'basis'): Change {
	const alike = [...ends].filter((end) => end[of] === now[of]).length
	return alike === ends.size ? 'never' : alike === 0 ? 'always' : 'sometimes'
}

/** What ends would change for somebody who is at `now`, as one text. */
function differenceOf(ends: ReadonlySet<Said>, now: Said): string {
	const { every, any, against } = together(ends)
	const known = against.get(now)
	if (known !== undefined) return known
	const added = [...any].filter((warning) => !now.warnings.has(warning))
	const dropped = [...now.warnings].filter((warning) => !every.has(warning))
	const sure = added.filter((warning) => every.has(warning)).length
	const gone = dropped.filter((warning) => !any.has(warning)).length
	const made = JSON.stringify([
		{ lead: change(ends, now, 'lead'), duty: change(ends, now, 'duty'), basis: change(ends, now, 'basis') },
		{
			added: { every: sure, some: added.length - sure },
			dropped: { every: gone, some: dropped.length - gone },
		},
	])
	against.set(now, made)
	return made
}

/** What is wrong with the flips of a path, held against every completion of each. */
export function flipFaults(
	answers: Answers,
	now: Said,
	steps: readonly FlipsOfStep[],
	look: Look,
	isLookedAt: (question: QuestionId) => boolean = () => true,
): string[] {
	const faults: string[] = []
	if (steps.map(({ question, option }) => `${question}=${option}`).join() !== named(answers))
		faults.push(`${named(answers)}: not every answer is looked at`)
	for (const { question, option: given, flips } of steps.filter((step) => isLookedAt(step.question))) {
		const others = optionsOf(question).filter((option) => option !== given)
		if (flips.map(({ option }) => option).join() !== others.join()) faults.push(`${question}: not every other option`)
		for (const flip of flips) {
			const variant: Answers = { ...answers, [question]: flip.option }
			const { asked, ends } = look(variant, question)
			const inOrder = questionIds.filter((id) => asked.has(id))
			const kept = Object.fromEntries(inOrder.flatMap((id) => (variant[id] === undefined ? [] : [[id, variant[id]]])))
			const where = `${named(answers)} with ${flip.option} for ${question}`
			if (named(flip.answers) !== named(kept)) faults.push(`${where}: keeps ${named(flip.answers)}`)
			if (flip.asks.join() !== inOrder.filter((id) => variant[id] === undefined).join())
				faults.push(`${where}: asks ${flip.asks}`)
			const told = JSON.stringify([flip.changes, flip.warnings])
			const expected = differenceOf(ends, now)
			if (told !== expected) faults.push(`${where}: ${told} and not ${expected}`)
			if (!same(new Set(flip.leads.map(leadWords)), together(ends).leads)) faults.push(`${where}: who may lead`)
		}
	}
	return faults
}

const named = (answers: Answers) =>
	Object.entries(answers)
		.map((pair) => pair.join('='))
		.join()
