import { useId, useState } from 'react'
import { narrowingLabels as words } from '#content/interface-narrowing.ts'
import type { Step } from '#machines/result.ts'
import { Leaders } from '#src/narrowing/leaders.tsx'
import { outcomeNames } from '#src/narrowing/outcomes.ts'
import { givenIn, narrowed, outcomesInAll } from '#src/narrowing/read.ts'
import { RuledOutByLast } from '#src/narrowing/ruled-out.tsx'
import { mapPage, readingOf } from '#src/reading.ts'
import { ReadingLink } from '#src/reading-link.tsx'
import '#src/styles/result.css'
import '#src/styles/narrowing.css'

export { Decides } from '#src/narrowing/decides.tsx'

/** Where the panel stands beside the question, and not below it. */
const beside = '(min-width: 64rem)'

/** Whether a person opened or closed the panel: it stays so at the next question. */
let chosen: boolean | undefined

type Props = { steps: readonly Step[] }

/** What the answers leave open, and what the last one ruled out. */
export function NarrowingPanel({ steps }: Props) {
	const [isOpen, setOpen] = useState(() => chosen ?? window.matchMedia?.(beside).matches)
	const heading = useId()
	const { leaders, deliveries, last, ruledOut } = narrowed(givenIn(steps))
	const [first, ...others] = outcomeNames(deliveries)

	function toggle(open: boolean) {
		if (open === isOpen) return
		chosen = open
		setOpen(open)
	}

	return (
		<section className="panel narrowing" aria-labelledby={heading}>
			<details open={isOpen} onToggle={({ currentTarget }) => toggle(currentTarget.open)}>
				<summary>
					<h2 id={heading}>{words.remain(deliveries.length, outcomesInAll)}</h2>
				</summary>
				{others.length === 0 && <p>{first}</p>}
				<p>
					{words.outcome} <ReadingLink to={readingOf(mapPage)}>{words.onMap}</ReadingLink>
				</p>
				<h3>{words.open}</h3>
				<Leaders of={leaders} />
				{last !== undefined && <RuledOutByLast steps={steps} last={last} ruledOut={ruledOut} />}
			</details>
		</section>
	)
}
