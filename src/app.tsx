import { Suspense, useEffect } from 'react'
import { assess } from '#machines/assess.ts'
import { questionOn } from '#machines/session.ts'
import { Frame } from '#src/frame.tsx'
import { LoadFailed } from '#src/load-failed.tsx'
import { preloadResult, ResultPage } from '#src/load-result.ts'
import { Loading } from '#src/loading.tsx'
import { Notices } from '#src/notices.tsx'
import { QuestionPage } from '#src/question-page.tsx'
import { StartPage } from '#src/start-page.tsx'
import { useSession } from '#src/use-session.ts'

export function App() {
	const { page, context, send, hash } = useSession()
	const { answers, moves, setAside, problems } = context
	const { steps } = assess(answers)
	const question = questionOn(context)
	const hasAnswered = steps.length > 0

	useEffect(() => {
		if (hasAnswered) preloadResult()
	}, [hasAnswered])

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
		<Frame>
			{page === 'start' && <StartPage key={moves} {...shared} />}
			{page === 'asking' && question !== null && (
				<QuestionPage key={moves} {...shared} question={question} chosen={answers[question]} />
			)}
			{page === 'determined' && (
				<LoadFailed key={moves}>
					<Suspense fallback={<Loading />}>
						<ResultPage {...shared} answers={answers} hash={hash} />
					</Suspense>
				</LoadFailed>
			)}
		</Frame>
	)
}
