import { type ReactNode, useMemo, useState } from 'react'
import { labels } from '#content/interface.ts'
import { answerLabels } from '#content/interface-answer.ts'
import type { ProvisionId } from '#content/provisions.ts'
import type { ReaderId } from '#content/readers/ids.ts'
import type { Law } from '#machines/answer/law.ts'
import type { Answers } from '#machines/chart.ts'
import { newSheet, type Sheet } from '#machines/record/sheet.ts'
import type { DeterminedResult, Step } from '#machines/result.ts'
import { AnswersGiven } from '#src/answers-given.tsx'
import { StaleNotice } from '#src/compare/stale-notice.tsx'
import { Desk } from '#src/desk/desk.tsx'
import { flipsSection } from '#src/flips/flips-section.tsx'
import { AboutAnswer } from '#src/result/about-answer.tsx'
import { Actions } from '#src/result/actions.tsx'
import { Citations, SourceListContext } from '#src/result/citation.tsx'
import { ClockBehind } from '#src/result/clock-behind.tsx'
import { ConfidenceMark } from '#src/result/confidence.tsx'
import { RolesPicture } from '#src/result/roles-picture.tsx'
import { Section, type SectionContent, Sections } from '#src/result/sections.tsx'
import { sectionsOf, warningsOf } from '#src/result/sections-of.tsx'
import type { Jump } from '#src/result/sources.tsx'
import { sourcesKey, sourcesSection } from '#src/result/sources-section.tsx'
import { useFolds } from '#src/result/use-folds.ts'
import { useNow } from '#src/result/use-now.ts'
import { FurtherWarnings } from '#src/sheet/further-warnings.tsx'
import { PaperFrame, PaperHead } from '#src/sheet/paper.tsx'
import { usePage } from '#src/use-page.ts'
import type { Send } from '#src/use-session.ts'
import { optionLabel } from '#src/wording.ts'
import { WordsUsed } from '#src/words-used.tsx'
import '#src/styles/result.css'
import '#src/styles/picture.css'
import '#src/styles/matrix.css'
import '#src/styles/steps.css'

const words = answerLabels.result

export type AnswerProps = {
	answers: Answers
	steps: readonly Step[]
	notices: ReactNode
	send: Send
	moved: boolean
	hash: string
	reader: ReaderId | undefined
	sheet: Sheet | undefined
	madeUnder: string | undefined
}

type Props = AnswerProps & {
	result: DeterminedResult
	/** The law the result was put together with. */
	law: Law
	/** Who the two sides are, where they were named. */
	sides?: ReactNode
	/** Where the two sides can be named. */
	naming: ReactNode
	between?: SectionContent
}

export function Answer({
	result,
	answers,
	steps,
	notices,
	send,
	moved,
	hash,
	reader,
	law,
	sides,
	naming,
	between,
	sheet = newSheet,
	madeUnder,
}: Props) {
	const [first] = steps
	const title = first ? words.titleFor(optionLabel(first.question, first.option)) : words.title
	const heading = usePage(title, moved, sheet.notes.title.trim() || title)
	const now = useNow()
	const [jump, setJump] = useState<Jump | null>(null)
	const folds = useFolds()
	const { set } = folds
	const sourceList = useMemo(() => {
		const show = (id: ProvisionId, from: HTMLElement) => {
			set(sourcesKey, true)
			setJump({ id, from })
		}
		return { hash, show }
	}, [hash, set])
	const link = new URL(hash, location.href).href
	const grounds = new Set([...result.dutyBearers.flatMap(({ basis }) => basis), ...result.lead.basis])
	const sections = [
		...sectionsOf({ result, answers, law, reader, between, onRead: (id) => send({ type: 'readAs', reader: id }) }),
		{ key: 'given', heading: labels.answers.given, body: <AnswersGiven steps={steps} send={send} /> },
		flipsSection(result),
		{ key: 'about', heading: words.about.heading, body: <AboutAnswer result={result} link={link} now={now} /> },
		sourcesSection(result.basis, jump),
	]

	return (
		<SourceListContext value={sourceList}>
			<article className="answer">
				{notices}
				<StaleNotice {...{ result, sheet, madeUnder }} />
				<PaperHead {...{ result, sheet, now }} />
				<ClockBehind lawAsOf={result.content.lawAsOf} now={now} />
				<p className="emergency">{words.emergency}</p>
				<h1 ref={heading} tabIndex={-1}>
					{title}
				</h1>
				{sides}
				<p className="headline" data-section="headline">
					{result.headline} <Citations basis={[...grounds]} force={result.dutyBearers[0]?.force} />
				</p>
				<p className="sureness">
					<ConfidenceMark confidence={result.confidence} /> {words.confidence[result.confidence].means}
				</p>
				<RolesPicture result={result} />
				{result.warnings.length > 0 && <Section section={warningsOf(result)} />}
				<Actions link={link} send={send} />
				<Desk {...{ result, sheet, title, link, send }} />
				{naming}
				<WordsUsed label={labels.words.answer} of={result} />
				<FurtherWarnings warnings={result.warnings} />
				<Sections sections={sections} folds={folds} />
				<PaperFrame {...{ result, sheet, title, link, now }} />
			</article>
		</SourceListContext>
	)
}
