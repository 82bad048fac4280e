import { type ReactNode, use, useMemo } from 'react'
import { labels } from '#content/interface.ts'
import { answerLabels } from '#content/interface-answer.ts'
import { variedLabels as words } from '#content/interface-varied.ts'
import type { OptionId } from '#content/questions.ts'
import { type Given, notKnown } from '#machines/chart.ts'
import type { GivenPair } from '#machines/pair/pair.ts'
import { newSheet, type Sheet } from '#machines/record/sheet.ts'
import type { Step } from '#machines/result.ts'
import { AnswersGiven } from '#src/answers-given.tsx'
import { StaleNotice } from '#src/compare/stale-notice.tsx'
import { Desk } from '#src/desk/desk.tsx'
import { AboutAnswer } from '#src/result/about-answer.tsx'
import { Actions } from '#src/result/actions.tsx'
import { SourceListContext } from '#src/result/citation.tsx'
import { Claims } from '#src/result/claims.tsx'
import { ClockBehind } from '#src/result/clock-behind.tsx'
import { Section, Sections } from '#src/result/sections.tsx'
import { sourcesKey, sourcesSection } from '#src/result/sources-section.tsx'
import { useFolds } from '#src/result/use-folds.ts'
import { useNow } from '#src/result/use-now.ts'
import { useSourceList } from '#src/result/use-source-list.ts'
import { FurtherWarnings } from '#src/sheet/further-warnings.tsx'
import { PaperFrame, PaperHead } from '#src/sheet/paper.tsx'
import { usePage } from '#src/use-page.ts'
import type { Send } from '#src/use-session.ts'
import { FindOut } from '#src/varied/find-out.tsx'
import { LeadCases } from '#src/varied/lead-cases.tsx'
import { tableOf } from '#src/varied/load-table.ts'
import { openViewOf } from '#src/varied/open-view.ts'
import { usePrinted } from '#src/varied/use-printed.ts'
import { VariedPicture } from '#src/varied/varied-picture.tsx'
import { certainSections, varyingSections } from '#src/varied/varied-sections.tsx'
import { optionLabel } from '#src/wording.ts'
import { WordsUsed } from '#src/words-used.tsx'
import '#src/styles/result.css'
import '#src/styles/picture.css'
import '#src/styles/matrix.css'
import '#src/styles/steps.css'
import '#src/styles/varied.css'

const { result: own } = answerLabels
type Props = {
	answers: Given
	steps: readonly [Step, ...Step[]]
	notices: ReactNode
	send: Send
	moved: boolean
	hash: string
	states: GivenPair | undefined
	sheet: Sheet | undefined
	madeUnder: string | undefined
}

/** What holds in every case, what varies, and what to find out. */
export function VariedPage({ answers, steps, notices, send, moved, hash, states, sheet = newSheet, madeUnder }: Props) {
	const [first] = steps
	const table = use(tableOf(first.option as OptionId))
	const view = useMemo(() => openViewOf(answers, table), [answers, table])
	const { open, result, bearers, tree, leads, leadTurnsOn, headline } = view
	const title = own.titleFor(optionLabel(first.question, first.option))
	const heading = usePage(title, moved, sheet.notes.title.trim() || title)
	const now = useNow()
	const folds = useFolds()
	const { jump, sourceList } = useSourceList(hash, folds, sourcesKey)
	const isPrinted = usePrinted()
	const link = new URL(hash, location.href).href
	const count = steps.filter(({ option }) => option === notKnown).length
	const sections = [
		{
			key: 'findOut',
			...words.findOut,
			body: <FindOut decides={open.decides} leadTurnsOn={leadTurnsOn} send={send} />,
		},
		...('lead' in tree ? [] : [{ key: 'leads', ...words.lead, body: <LeadCases tree={tree} /> }]),
		...certainSections(open.certain),
		...varyingSections(view, folds.isOpen, isPrinted),
		{ key: 'given', heading: labels.answers.given, body: <AnswersGiven steps={steps} send={send} /> },
		{ key: 'about', heading: own.about.heading, body: <AboutAnswer result={result} link={link} now={now} /> },
		sourcesSection(result.basis, jump),
	]

	return (
		<SourceListContext value={sourceList}>
			<article className="answer varied">
				{notices}
				<StaleNotice {...{ result, sheet, madeUnder }} />
				<PaperHead {...{ result, sheet, now }} />
				<ClockBehind lawAsOf={result.content.lawAsOf} now={now} />
				<p className="emergency">{own.emergency}</p>
				<h1 ref={heading} tabIndex={-1}>
					{title}
				</h1>
				<p className="not-known">
					<strong>{words.status(count)}</strong>
				</p>
				<p className="headline" data-section="headline">
					{headline}
				</p>
				<VariedPicture bearers={bearers} leads={leads} />
				<Section
					section={{
						key: 'warnings',
						...own.warnings,
						text: words.warnings(result.warnings.length, open.varying.get('warnings') ?? 0),
						body: <Claims items={result.warnings} />,
					}}
				/>
				<Actions link={link} send={send} />
				<Desk {...{ result, sheet, title, link, send }} />
				<p className="on-screen">{states === undefined ? words.noStates : words.states}</p>
				<WordsUsed label={labels.words.answer} of={open.certain} />
				<FurtherWarnings warnings={result.warnings} />
				<Sections sections={sections} folds={folds} />
				<PaperFrame {...{ result, sheet, title, link, now }} />
			</article>
		</SourceListContext>
	)
}
