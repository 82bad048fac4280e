import { useId } from 'react'
import { labels } from '#content/interface.ts'
import { changedLabels as words } from '#content/interface-changed.ts'
import { compareLabels } from '#content/interface-compare.ts'
import { compare, type Difference, recordedFields } from '#machines/record/compare.ts'
import type { RecordedResult } from '#machines/record/recorded.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { Differences } from '#src/compare/differences.tsx'
import { goneFrom, hasStatesOf } from '#src/compare/of-record.ts'
import { optionWords, questionWords } from '#src/compare/words.ts'
import '#src/styles/compare.css'

/** More lines than this would push the answer far down: they are shown when asked for. */
const mostShown = 12

type Props = { recorded: RecordedResult; result: DeterminedResult }

const countOf = (differences: readonly Difference[]) =>
	differences.reduce((sum, { changes }) => sum + changes.length, 0)
const fieldsIn = (differences: readonly Difference[]) =>
	labels.list(differences.map(({ field }) => compareLabels.fields[field]))

function SideBySide({ differences }: { differences: readonly Difference[] }) {
	return (
		<details className="changed-since" open={countOf(differences) <= mostShown}>
			<summary>{words.show}</summary>
			<Differences differences={differences} names={words} heading="h3" />
		</details>
	)
}

function Gone({ recorded, result }: Props) {
	const gone = goneFrom(result, recorded)
	if (gone.length === 0) return null
	return (
		<>
			<p>{words.gone}</p>
			<ul>
				{gone.map(({ question, option }) => (
					<li key={question}>
						<bdi>{labels.answers.inWords(questionWords(question), optionWords(question, option))}</bdi>
					</li>
				))}
			</ul>
		</>
	)
}

/** Which lines the present content changes of those that were recorded. */
export function ChangedSince({ recorded, result }: Props) {
	if (!hasStatesOf(result, recorded)) return <p>{words.otherStates}</p>
	const differences = compare(recorded, result, recordedFields)
	const everyField = labels.list(recordedFields.map((field) => compareLabels.fields[field]))
	return (
		<>
			<Gone recorded={recorded} result={result} />
			{differences.length === 0 ? (
				<p>{words.unchanged(everyField)}</p>
			) : (
				<>
					<p>{words.changed(countOf(differences), fieldsIn(differences))}</p>
					<SideBySide differences={differences} />
				</>
			)}
		</>
	)
}

/** A file that claims this very content, and does not say what it gives. */
export function FalseFile({ recorded, result }: Props) {
	const heading = useId()
	const differences = hasStatesOf(result, recorded) ? compare(recorded, result, recordedFields) : []
	if (differences.length === 0) return null
	return (
		<>
			<section className="notice stale" aria-labelledby={heading}>
				<div role="alert">
					<h2 id={heading}>{words.falseHeading}</h2>
					<p>{words.tampered(countOf(differences), fieldsIn(differences))}</p>
				</div>
				<SideBySide differences={differences} />
			</section>
			<p className="on-paper">{words.paperFalse}</p>
		</>
	)
}
