import { labels } from '#content/interface.ts'
import { narrowingLabels } from '#content/interface-narrowing.ts'
import type { Step } from '#machines/result.ts'
import type { RuledOut } from '#machines/unknown/narrowing.ts'
import { Leaders } from '#src/narrowing/leaders.tsx'
import { outcomeNames } from '#src/narrowing/outcomes.ts'
import { stepWords } from '#src/wording.ts'

const { ruledOut: words, given } = narrowingLabels

type Props = { steps: readonly Step[]; last: Step; ruledOut: readonly RuledOut[] }

function whyWords(by: readonly Step[], steps: readonly Step[], last: Step): string {
	const others = by.filter(({ question }) => question !== last.question)
	if (others.length === 0) return words.alone
	if (others.length > 1 && by.length === steps.length) return words.withAll
	return words.together(labels.list(others.map((step) => given(stepWords(step)))))
}

function Group({ by, leaders, deliveries, steps, last }: RuledOut & Omit<Props, 'ruledOut'>) {
	return (
		<>
			<p>{whyWords(by, steps, last)}</p>
			<dl>
				{leaders.length > 0 && (
					<div>
						<dt>{words.leaders}</dt>
						<dd>
							<Leaders of={leaders} />
						</dd>
					</div>
				)}
				{deliveries.length > 0 && (
					<div>
						<dt>{words.outcomes}</dt>
						{outcomeNames(deliveries).map((name) => (
							<dd key={name}>{name}</dd>
						))}
					</div>
				)}
			</dl>
		</>
	)
}

/** What the last answer ruled out, gathered by the answers that do it between them. */
export function RuledOutByLast({ steps, last, ruledOut }: Props) {
	return (
		<section className="ruled-out">
			<h3>{words.heading}</h3>
			<p>{given(stepWords(last))}</p>
			{ruledOut.length === 0 && <p>{words.nothing}</p>}
			{ruledOut.map((group) => (
				<Group key={group.by.map(({ question }) => question).join()} {...group} steps={steps} last={last} />
			))}
		</section>
	)
}
