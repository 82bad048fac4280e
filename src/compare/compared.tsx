import { useMemo } from 'react'
import { labels } from '#content/interface.ts'
import { compareLabels as words } from '#content/interface-compare.ts'
import { assess } from '#machines/assess.ts'
import { codeOf } from '#machines/code/code.ts'
import { compare, compareAnswers, comparedFields } from '#machines/record/compare.ts'
import type { DeterminedResult } from '#machines/result.ts'
import type { Place } from '#machines/session.ts'
import { AnswersApart } from '#src/compare/answers-apart.tsx'
import { ComparedHead } from '#src/compare/compared-head.tsx'
import { ComparedNotes } from '#src/compare/compared-notes.tsx'
import { Differences } from '#src/compare/differences.tsx'
import type { Evaluate, Side } from '#src/compare/evaluate.ts'
import { hashOf, hashWith } from '#src/compare/links.ts'
import { comparePage, readingOf } from '#src/reading.ts'
import { ReadingLink } from '#src/reading-link.tsx'
import { usePage } from '#src/use-page.ts'
import { questionOf, stepWords } from '#src/wording.ts'

type Props = { left: Side; right: Place; moved: boolean; evaluate: Evaluate }

function Ways({ left, right }: { left: Side; right: Side }) {
	const [here, there] = [assess(left.answers), assess(right.answers)]
	const code = codeOf(here.steps, __CONTENT_VERSION__, left.states)
	return (
		<nav className="on-screen" aria-label={words.ways.name}>
			<ul className="ways">
				{here.status === 'open' && (
					<li>
						<a href={hashOf(left)}>{words.ways.goOn}</a>
					</li>
				)}
				<li>
					<a href={hashOf(right)}>{there.status === 'open' ? words.ways.goOnOther : words.ways.openOther}</a>
				</li>
				{here.status !== 'varied' && (
					<li>
						<a href={hashWith(hashOf(right), readingOf(comparePage, code))}>{words.ways.swap}</a>
					</li>
				)}
				<li>
					<ReadingLink to={readingOf(comparePage)}>{words.ways.another}</ReadingLink>
				</li>
			</ul>
		</nav>
	)
}

/** Why a side cannot be compared: a question is open, or facts are not known. */
function NotDetermined({ side, answers }: { side: 'left' | 'right' } & Pick<Side, 'answers'>) {
	const assessment = assess(answers)
	if (assessment.status === 'determined') return null
	const isOpen = assessment.status === 'open'
	return (
		<p>
			<strong>{(isOpen ? words.open : words.varied)[side]}</strong>{' '}
			{isOpen ? words.open.next(questionOf(assessment.next).prompt) : words.varied.text}
		</p>
	)
}

function SideBySide({ left, right }: { left: DeterminedResult; right: DeterminedResult }) {
	const differences = useMemo(() => compare(left, right), [left, right])
	const answers = compareAnswers(left.steps, right.steps)
	const alike = left.steps.filter(({ question }) => !answers.some((other) => other.question === question))
	const same = comparedFields.filter((field) => !differences.some((difference) => difference.field === field))
	return (
		<>
			<section className="difference" data-field="answers">
				<h2>{words.answers.heading}</h2>
				{answers.length === 0 ? <p>{words.answers.allAlike}</p> : <AnswersApart answers={answers} names={words} />}
				{alike.length > 0 && (
					<p className="alike">
						<strong>{words.answers.alike}</strong> {alike.map(stepWords).join(' · ')}
					</p>
				)}
			</section>
			<Differences differences={differences} names={words} heading="h2" />
			{same.length > 0 && <p className="same">{words.same(labels.list(same.map((field) => words.fields[field])))}</p>}
		</>
	)
}

/** Two answers, and only what differs between them. */
export function Compared({ left, right, moved, evaluate }: Props) {
	const [one, other] = useMemo(() => [evaluate(left), evaluate(right)] as const, [left, right, evaluate])
	const heading = usePage(words.title, moved)
	return (
		<div className="compared">
			<h1 ref={heading} tabIndex={-1}>
				{words.title}
			</h1>
			<Ways left={left} right={right} />
			<ComparedNotes left={left} right={right} leftIsUnread={one.pairIsUnread} rightIsUnread={other.pairIsUnread} />
			<NotDetermined side="left" answers={left.answers} />
			<NotDetermined side="right" answers={right.answers} />
			{one.result && other.result && (
				<>
					<ComparedHead
						left={{ result: one.result, pairName: one.pairName }}
						right={{ result: other.result, pairName: other.pairName }}
					/>
					<SideBySide left={one.result} right={other.result} />
				</>
			)}
		</div>
	)
}
