import { compareLabels as words } from '#content/interface-compare.ts'
import { codeOf } from '#machines/code/code.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { TwoSides } from '#src/compare/differences.tsx'
import { ClockBehind } from '#src/result/clock-behind.tsx'
import { dateWords, momentWords } from '#src/result/dates.ts'
import { useNow } from '#src/result/use-now.ts'
import { optionLabel } from '#src/wording.ts'

type Side = { readonly result: DeterminedResult; readonly pairName: string | undefined }

function SideHead({ result, pairName }: Side) {
	const [first] = result.steps
	return (
		<>
			<strong className="side-kind">{first && optionLabel(first.question, first.option)}</strong>
			{pairName !== undefined && <span>{pairName}</span>}
			<span>{result.headline}</span>
			<span className="facts">
				{words.head.code} <code>{codeOf(result.steps, result.content.version, result.states)}</code>
			</span>
		</>
	)
}

/** What is compared, under which version, and when it was printed. */
export function ComparedHead({ left, right }: { left: Side; right: Side }) {
	const { version, lawAsOf } = left.result.content
	const now = useNow()
	return (
		<section className="compared-head">
			<h2>{words.head.heading}</h2>
			<TwoSides names={words} left={<SideHead {...left} />} right={<SideHead {...right} />} />
			<p className="facts">
				{words.head.versions(version, dateWords(lawAsOf))} · {words.head.handling}
			</p>
			<ClockBehind lawAsOf={lawAsOf} now={now} />
			<p className="facts on-paper">{words.head.printed(momentWords(now))}</p>
		</section>
	)
}
