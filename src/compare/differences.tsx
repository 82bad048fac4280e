import type { ReactNode } from 'react'
import { compareLabels as words } from '#content/interface-compare.ts'
import type { Change, Difference, Line } from '#machines/record/compare.ts'
import { ByInstrument } from '#src/compare/grounds.tsx'
import { LineWords, type SplitChange, splitChange } from '#src/compare/line.tsx'
import { taskWords } from '#src/compare/words.ts'

/** How the two results are called: on their own, and after “in”. */
export type SideNames = {
	readonly sides: { readonly left: string; readonly right: string }
	readonly inSides: { readonly left: string; readonly right: string }
}

const sideIds = ['left', 'right'] as const
type SideId = (typeof sideIds)[number]

/** The two sides under each other where there is little room, each with its name; else in two columns. */
export function TwoSides({ names, left, right }: { names: SideNames; left: ReactNode; right: ReactNode }) {
	return (
		<dl className="two-sides">
			<div>
				<dt>{names.sides.left}</dt>
				<dd>{left}</dd>
			</div>
			<div>
				<dt>{names.sides.right}</dt>
				<dd>{right}</dd>
			</div>
		</dl>
	)
}

function OneSide({ names, side, line }: { names: SideNames; side: SideId; line: Line }) {
	return (
		<dl className="two-sides">
			<div data-only={side}>
				<dt>{words.onlyIn(names.inSides[side])}</dt>
				<dd>
					<LineWords line={line} />
				</dd>
			</div>
		</dl>
	)
}

function Sides({ names, left, right }: { names: SideNames } & Omit<SplitChange, 'shared'>) {
	if (left !== null && right !== null)
		return <TwoSides names={names} left={<LineWords line={left} />} right={<LineWords line={right} />} />
	const line = left ?? right
	return line && <OneSide names={names} side={left === null ? 'right' : 'left'} line={line} />
}

function ChangedLines({ changes, names }: { changes: readonly Change[]; names: SideNames }) {
	return (
		<ul className="changes">
			{changes.map(splitChange).map(({ shared, left, right }) => (
				<li key={JSON.stringify([shared, left, right])}>
					{Object.keys(shared).length > 0 && (
						<p className="change-of">
							<LineWords line={shared} />
						</p>
					)}
					<Sides names={names} left={left} right={right} />
				</li>
			))}
		</ul>
	)
}

function ByTask({ changes, names, heading: Heading }: Omit<Props, 'differences'> & { changes: readonly Change[] }) {
	const taskOf = ({ left, right }: Change) => (left ?? right)?.task ?? ''
	const tasks = [...new Set(changes.map(taskOf))]
	const Sub = Heading === 'h2' ? 'h3' : 'h4'
	return tasks.map((task) => (
		<div className="change-task" key={task}>
			<Sub>
				<bdi>{taskWords(task)}</bdi>
			</Sub>
			<ChangedLines changes={changes.filter((change) => taskOf(change) === task)} names={names} />
		</div>
	))
}

function ChangedBasis({ changes, names }: { changes: readonly Change[]; names: SideNames }) {
	const only = sideIds
		.map((side) => ({ side, basis: changes.flatMap((change) => change[side]?.basis ?? []) }))
		.filter(({ basis }) => basis.length > 0)
	return (
		<dl className="changed-basis">
			{only.map(({ side, basis }) => (
				<div key={side}>
					<dt>{words.onlyInCounted(names.inSides[side], basis.length)}</dt>
					<dd>
						<ul className="cites">
							<ByInstrument basis={basis} />
						</ul>
					</dd>
				</div>
			))}
		</dl>
	)
}

type Props = { differences: readonly Difference[]; names: SideNames; heading: 'h2' | 'h3' }

/** Field by field, and line by line, what the one says and what the other says. */
export function Differences({ differences, names, heading: Heading }: Props) {
	return differences.map(({ field, changes }) => (
		<section className="difference" data-field={field} key={field}>
			<Heading>{words.fields[field]}</Heading>
			{field === 'matrix' && <ByTask changes={changes} names={names} heading={Heading} />}
			{field === 'basis' && <ChangedBasis changes={changes} names={names} />}
			{field !== 'matrix' && field !== 'basis' && <ChangedLines changes={changes} names={names} />}
		</section>
	))
}
