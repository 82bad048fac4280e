import { useMemo } from 'react'
import { flipsLabels as words } from '#content/interface-flips.ts'
import type { Answers } from '#machines/chart.ts'
import type { GivenPair } from '#machines/pair/pair.ts'
import type { Step } from '#machines/result.ts'
import { type FlipsOfStep, flipsOf } from '#machines/unknown/flips.ts'
import type { LeadInShort, Summary } from '#machines/unknown/table.ts'
import compiled from '#machines/unknown/tables/summary.json'
import { FlipsOfAnswer } from '#src/flips/flips-of-answer.tsx'
import { FlipsOnPaper } from '#src/flips/flips-on-paper.tsx'
import { questionNames } from '#src/flips/words.ts'
import '#src/styles/flips.css'

const summary = compiled as unknown as Summary

const answersOf = (steps: readonly Step[]) =>
	Object.fromEntries(steps.map(({ question, option }) => [question, option])) as Answers

/** Which answers the lead hangs on, in a sentence each. */
function HangsOn({ all }: { all: readonly FlipsOfStep[] }) {
	const leads = ({ flips }: FlipsOfStep) => flips.map(({ changes }) => changes.lead)
	const sure = all.filter((one) => leads(one).includes('always'))
	const may = all.filter((one) => !sure.includes(one) && leads(one).includes('sometimes'))
	const not = all.filter((one) => !sure.includes(one) && !may.includes(one))
	const told: readonly (readonly [readonly FlipsOfStep[], (questions: readonly string[]) => string])[] = [
		[sure, words.hangsOn],
		[may, words.mayHangOn],
		[not, words.hangsNotOn],
	]
	return (
		<div className="hangs-on">
			{told
				.filter(([some]) => some.length > 0)
				.map(([some, sentence]) => {
					const text = sentence(questionNames(some.map(({ question }) => question)))
					return <p key={text}>{some === sure ? <strong>{text}</strong> : text}</p>
				})}
		</div>
	)
}

type Props = { steps: readonly Step[]; states: GivenPair | undefined; lead: LeadInShort }

/** For each answer given, what every other answer to that question would change. */
export function Flips({ steps, states, lead }: Props) {
	const all = useMemo(() => flipsOf(answersOf(steps), summary), [steps])
	return (
		<>
			<HangsOn all={all} />
			{states !== undefined && <p>{words.inGeneral}</p>}
			<ul className="flips on-screen">
				{all.map((one) => (
					<FlipsOfAnswer key={one.question} {...one} states={states} lead={lead} />
				))}
			</ul>
			<FlipsOnPaper all={all} lead={lead} />
		</>
	)
}
