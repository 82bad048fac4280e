import { compareLabels as words } from '#content/interface-compare.ts'
import { standings } from '#content/tasks.ts'
import type { Change, Line } from '#machines/record/compare.ts'
import { Grounds } from '#src/compare/grounds.tsx'
import { confidenceWords, isParty, isStanding, partyWords } from '#src/compare/words.ts'
import { Badge } from '#src/result/party.tsx'

/** What two lines say alike is said once, before both; a task is the heading above. */
const told = [
	['place'],
	['party', 'element', 'owedBy'],
	['standing'],
	['text'],
	['conditions'],
	['basis', 'force'],
] as const

const isAlike = (key: keyof Line, { left, right }: Change) =>
	left !== null && right !== null && JSON.stringify(left[key]) === JSON.stringify(right[key])

/** What a line rests on stays with the sentence or the standing that rests on it. */
function keysAlike(change: Change): ReadonlySet<keyof Line> {
	const alike = new Set<keyof Line>(told.filter((keys) => keys.every((key) => isAlike(key, change))).flat())
	if (!alike.has('text') || !alike.has('standing')) for (const key of ['basis', 'force'] as const) alike.delete(key)
	return alike
}

const part = (line: Line, keys: ReadonlySet<keyof Line>): Line =>
	Object.fromEntries(Object.entries(line).filter(([key]) => keys.has(key as keyof Line)))

/** Where there is nothing to set it against, an empty list says nothing. */
const filled = (line: Line): Line =>
	Object.fromEntries(Object.entries(line).filter(([, value]) => typeof value === 'string' || value.length > 0))

export type SplitChange = { readonly shared: Line; readonly left: Line | null; readonly right: Line | null }

/** Takes apart what a line is, or says on both sides, and what differs. */
export function splitChange(change: Change): SplitChange {
	const { left, right } = change
	const isWhole = left !== null && right !== null
	const shared: ReadonlySet<keyof Line> = isWhole ? keysAlike(change) : new Set(['place', 'party', 'element'])
	const rest = new Set<keyof Line>([...told.flat().filter((key) => !shared.has(key)), 'confidence'])
	const { conditions: _, ...what } = part(left ?? right ?? {}, shared)
	const rests = [left, right].map((line) => line && part(line, rest))
	const [one = null, other = null] = isWhole ? rests : rests.map((line) => line && filled(line))
	return { shared: what, left: one, right: other }
}

function Standing({ standing }: { standing: string }) {
	if (!isStanding(standing)) return <bdi className="standing">{standing}</bdi>
	const { mark, name } = standings[standing]
	return (
		<span className="standing">
			<span aria-hidden="true">{mark}</span> {name}
		</span>
	)
}

function Who({ party, element }: { party: string; element: string | undefined }) {
	return (
		<span className="party">
			{isParty(party) && <Badge party={party} />}
			<bdi>{partyWords(party, element)}</bdi>
		</span>
	)
}

function Conditions({ conditions }: { conditions: readonly string[] }) {
	if (conditions.length === 0) return <span className="line-conditions">{words.noConditions}</span>
	return (
		<span className="line-conditions">
			{words.conditions} <bdi>{conditions.join(' · ')}</bdi>
		</span>
	)
}

/** What a line says. Its texts may come from a file, so they are kept apart from what stands around them. */
export function LineWords({ line }: { line: Line }) {
	const { place, party, element, owedBy, standing, confidence, text, conditions, basis, force } = line
	return (
		<>
			{place !== undefined && <strong>{words.places[place]} </strong>}
			{party !== undefined && <Who party={party} element={element} />}{' '}
			{owedBy !== undefined && <bdi>{words.owedBy(partyWords(owedBy))} </bdi>}
			{standing !== undefined && <Standing standing={standing} />}{' '}
			{confidence !== undefined && <bdi>{confidenceWords(confidence)}</bdi>}
			{text !== undefined && <bdi>{text} </bdi>}
			{conditions !== undefined && <Conditions conditions={conditions} />}{' '}
			{basis !== undefined && <Grounds basis={basis} force={force} />}
		</>
	)
}
