import { type ProvisionId, provisions } from '#content/provisions.ts'
import { differences, type Field, fields } from '#tests/opinion/compare.ts'
import type { Claim } from '#tests/support/claims.ts'
import { type Breaches, holding, linkOf, type Visit, visit } from '#tests/support/every-path.ts'
import { laws } from '#tests/support/laws.ts'
import { type Survey, surveyOf } from '#tests/support/space.ts'
import { type Weighed, weighingBeside } from '#tests/support/weighings.ts'

type Subject = keyof typeof laws
export const subjects = Object.keys(laws) as Subject[]

export type Sources = {
	/** Citations of claims, each counted wherever it stands. */
	citations: number
	/** Claims that cite a text which has not been read. */
	onUnread: number
	readonly cited: Set<ProvisionId>
	readonly unlisted: Set<string>
	readonly onUnreadAlone: Set<string>
}

export type Differing = { count: number; first?: string }

export type Opinions = {
	readonly differing: Readonly<Record<Field, Differing>>
	/** Regimes, deliveries and overlays that the second opinion did not name on a path where the answer does, or the other way round. */
	readonly doubted: Set<string>
}

/** All that one walk over every path has seen. */
export type Evidence = {
	readonly survey: Survey
	readonly weighed: Weighed
	readonly breaches: ReadonlyMap<string, Breaches>
	readonly sources: Sources
	readonly opinions: Opinions
}

const isListed = (id: string): id is ProvisionId => Object.hasOwn(provisions, id)

function readingSources() {
	const sources: Sources = {
		citations: 0,
		onUnread: 0,
		cited: new Set(),
		unlisted: new Set(),
		onUnreadAlone: new Set(),
	}
	const look = ({ at, basis }: Claim) => {
		for (const id of basis) if (!isListed(id)) sources.unlisted.add(`${at}: ${id}`)
		const unread = basis.filter((id) => isListed(id) && !provisions[id].checked)
		sources.citations += basis.length
		if (unread.length > 0) sources.onUnread += 1
		if (unread.length > 0 && unread.length === basis.length) sources.onUnreadAlone.add(`${at}: ${basis.join(' ')}`)
	}
	const see = ({ claims, result }: Visit) => {
		for (const claim of claims) look(claim)
		for (const id of result.basis)
			if (isListed(id)) sources.cited.add(id)
			else sources.unlisted.add(`basis: ${id}`)
	}
	return { sources, see }
}

const namesOf = (told: string) => told.split(',').filter((name) => name !== '')

function askingTwice() {
	const differing = Object.fromEntries(fields.map((field) => [field, { count: 0 }])) as Record<Field, Differing>
	const doubted = new Set<string>()
	const isDoubted: ReadonlySet<Field> = new Set(['regime', 'determination', 'overlays'])
	const see = ({ answers, result }: Visit) => {
		for (const { field, answer, opinion } of differences(answers, result)) {
			differing[field].count += 1
			differing[field].first ??= `${linkOf(answers)}: ${answer}, not ${opinion}`
			if (!isDoubted.has(field)) continue
			const [one, other] = [namesOf(answer), namesOf(opinion)]
			for (const name of [...one, ...other])
				if (!one.includes(name) || !other.includes(name)) doubted.add(`${field} ${name}`)
		}
	}
	return { opinions: { differing, doubted }, see }
}

/** Walks every path once; each answer is put together once and shown to every check. `told` hears how many are done. */
export function gather(told: (paths: number) => void = () => undefined): Evidence {
	const { took, ...weighed } = weighingBeside()
	const held = holding(Object.values(laws).flat())
	const read = readingSources()
	const asked = askingTwice()
	let paths = 0
	const survey = surveyOf({
		took,
		ended: (path) => {
			const seen = visit(path)
			for (const { see } of [held, read, asked]) see(seen)
			paths += 1
			told(paths)
		},
	})
	return { survey, weighed, breaches: held.breaches, sources: read.sources, opinions: asked.opinions }
}
