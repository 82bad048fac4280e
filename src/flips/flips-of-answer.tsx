import { useContext } from 'react'
import { flipsLabels as words } from '#content/interface-flips.ts'
import type { QuestionId } from '#content/questions.ts'
import { codeOf } from '#machines/code/code.ts'
import type { GivenPair } from '#machines/pair/pair.ts'
import type { Flip, FlipsOfStep } from '#machines/unknown/flips.ts'
import { follow } from '#machines/unknown/follow.ts'
import type { LeadInShort } from '#machines/unknown/table.ts'
import { hashOf, hashWith } from '#src/compare/links.ts'
import { type Group, groupOf, leadWords, restWords } from '#src/flips/words.ts'
import { comparePage, readingOf } from '#src/reading.ts'
import { WizardHashContext } from '#src/reading-link.tsx'
import { optionLabel, stepWords } from '#src/wording.ts'

type Shown = { states: GivenPair | undefined; lead: LeadInShort }
type FlipProps = Shown & { question: QuestionId; flip: Flip }

/** Both side by side; or, where something is asked anew, the wizard at that question. */
function FlipLink({ question, flip: { option, answers, asks }, states }: FlipProps) {
	const here = useContext(WizardHashContext)
	const code = () => codeOf(follow(answers).steps, __CONTENT_VERSION__, states)
	const isOne = asks.length === 0
	const text = isOne ? words.compare : words.goOn
	return (
		<a
			href={isOne ? hashWith(here, readingOf(comparePage, code())) : hashOf({ answers, states, madeUnder: undefined })}
			aria-label={words.linkName(text, stepWords({ question, option }))}
		>
			{text}
		</a>
	)
}

function FlipItem(props: FlipProps) {
	const { question, flip, lead } = props
	const leads = leadWords(flip, lead)
	const rest = restWords(flip)
	return (
		<li data-option={flip.option} data-lead={flip.changes.lead}>
			<div>
				<p>
					{optionLabel(question, flip.option)}
					{leads !== undefined && (
						<>
							. <strong>{leads}</strong>
						</>
					)}
				</p>
				{rest.length > 0 && <p className="facts">{rest.join(' ')}</p>}
			</div>
			<FlipLink {...props} />
		</li>
	)
}

function tallyOf(flips: readonly Flip[]): string {
	const { tally } = words
	const counts = [
		[flips.filter(({ changes }) => changes.lead === 'always').length, tally.always],
		[flips.filter(({ changes }) => changes.lead === 'sometimes').length, tally.sometimes],
		[flips.filter((flip) => groupOf(flip) === 'rest').length, tally.rest],
		[flips.filter((flip) => groupOf(flip) === 'nothing').length, tally.nothing],
	] as const
	return words.tallied(counts.filter(([count]) => count > 0).map(([count, name]) => name(count)))
}

type GroupProps = Shown & { group: Group; question: QuestionId; flips: readonly Flip[] }

function FlipGroup({ group, flips, ...shown }: GroupProps) {
	if (flips.length === 0) return null
	return (
		<>
			<h3 className="term">{words.groups[group]}</h3>
			<ul data-group={group}>
				{flips.map((flip) => (
					<FlipItem key={flip.option} flip={flip} {...shown} />
				))}
			</ul>
		</>
	)
}

const groups = Object.keys(words.groups) as Group[]

/** One answer as it was given; the other answers unfold. */
export function FlipsOfAnswer({ question, option, flips, ...shown }: FlipsOfStep & Shown) {
	return (
		<li data-question={question}>
			<details>
				<summary>
					<span>{stepWords({ question, option })}</span> <span className="facts">{tallyOf(flips)}</span>
				</summary>
				{groups.map((group) => (
					<FlipGroup
						key={group}
						group={group}
						question={question}
						flips={flips.filter((flip) => groupOf(flip) === group)}
						{...shown}
					/>
				))}
			</details>
		</li>
	)
}
