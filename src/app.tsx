import { Suspense, useEffect } from 'react'
import { labels } from '#content/interface.ts'
import { assess } from '#machines/assess.ts'
import { type Answers, notKnown } from '#machines/chart.ts'
import { questionOn } from '#machines/session.ts'
import { Frame } from '#src/frame.tsx'
import { LoadFailed } from '#src/load-failed.tsx'
import { RecordPage } from '#src/load-record.ts'
import { ReferencePage } from '#src/load-reference.ts'
import { preloadResult, ResultPage } from '#src/load-result.ts'
import { preloadVaried, VariedPage } from '#src/load-varied.ts'
import { Loading } from '#src/loading.tsx'
import { Notices } from '#src/notices.tsx'
import { hashFor } from '#src/place.ts'
import { QuestionPage } from '#src/question-page.tsx'
import { isRecordPage } from '#src/reading.ts'
import { WizardHashContext } from '#src/reading-link.tsx'
import { StartPage } from '#src/start-page.tsx'
import { useSession } from '#src/use-session.ts'
import { Worded } from '#src/worded.tsx'

const loadingReference = <Loading {...labels.reference.loading} />
const loadingAnswer = <Loading {...labels.loading} />

/** `hash` is the part of the address after `#` that the page is opened with. */
export function App({ hash: opened }: { hash: string }) {
	const { page, context, send, foresee, hash } = useSession(opened)
	const { answers, moves, setAside, problems, reading, states, reader, sheet, madeUnder } = context
	const { steps, status } = assess(answers)
	const question = questionOn(context)
	const hasAnswered = steps.length > 0

	const [first, ...others] = steps
	const isVaried = steps.some(({ option }) => option === notKnown)

	useEffect(() => {
		if (hasAnswered) preloadResult()
		if (isVaried) preloadVaried()
	}, [hasAnswered, isVaried])

	const notices = (
		<Notices
			problems={problems}
			setAside={setAside}
			startedAgain={page === 'start'}
			onUndo={() => send({ type: 'undo' })}
		/>
	)
	const shared = { steps, notices, send, moved: moves > 0 }

	return (
		<WizardHashContext value={reading === undefined ? hash : hashFor({ ...context, reading: undefined })}>
			<Frame>
				{reading !== undefined && (
					<LoadFailed key={moves} title={labels.reference.loadFailed}>
						<Suspense fallback={loadingReference}>
							{isRecordPage(reading.page) ? (
								<RecordPage
									session={context}
									hasAnswers={hasAnswered}
									{...{ notices, send }}
									loading={loadingReference}
								/>
							) : (
								<ReferencePage
									{...{ reading, notices }}
									hasAnswers={hasAnswered}
									moved={moves > 0}
									loading={loadingReference}
								/>
							)}
						</Suspense>
					</LoadFailed>
				)}
				{(page === 'start' || page === 'asking') && (
					<LoadFailed at={moves} title={labels.reference.loadFailed}>
						<Worded areNeeded={hasAnswered || problems.length > 0 || setAside !== null}>
							{page === 'start' && <StartPage key={moves} {...shared} states={states} />}
							{page === 'asking' && question !== null && (
								<QuestionPage {...{ question, steps, notices, send, foresee, moves }} chosen={answers[question]} />
							)}
						</Worded>
					</LoadFailed>
				)}
				{page === 'determined' && (
					<LoadFailed key={moves} title={labels.loadFailed.title}>
						<Suspense fallback={loadingAnswer}>
							{first !== undefined && status === 'varied' ? (
								<VariedPage
									{...shared}
									{...{ answers, states, sheet, madeUnder, hash }}
									steps={[first, ...others]}
									loading={loadingAnswer}
								/>
							) : (
								<ResultPage
									{...shared}
									{...{ answers: answers as Answers, states, reader, sheet, madeUnder, hash }}
									loading={loadingAnswer}
								/>
							)}
						</Suspense>
					</LoadFailed>
				)}
			</Frame>
		</WizardHashContext>
	)
}
