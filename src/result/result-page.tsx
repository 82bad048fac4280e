import { lazy, Suspense, useMemo } from 'react'
import { labels } from '#content/interface.ts'
import { determine } from '#machines/answer/determine.ts'
import { lawOf } from '#machines/answer/law.ts'
import type { GivenPair } from '#machines/pair/pair.ts'
import { Loading } from '#src/loading.tsx'
import { Answer, type AnswerProps } from '#src/result/answer.tsx'
import { StatesPanel } from '#src/states-panel.tsx'

const BetweenPage = lazy(async () => ({ default: (await import('#src/result/between-page.tsx')).BetweenPage }))

type Props = AnswerProps & { states: GivenPair | undefined }

/** The answer in general or, where two States were named, between these two. */
export function ResultPage({ states, ...props }: Props) {
	if (states === undefined) return <GeneralPage {...props} />
	return (
		<Suspense fallback={<Loading {...labels.loading} />}>
			<BetweenPage states={states} {...props} />
		</Suspense>
	)
}

function GeneralPage(props: AnswerProps) {
	const { answers, send } = props
	const result = useMemo(() => determine(answers, __CONTENT_VERSION__), [answers])
	if (result.status !== 'determined') return null
	const naming = (
		<StatesPanel given={undefined} regime={result.regime} onGive={(states) => send({ type: 'name', states })} />
	)
	return <Answer result={result} law={lawOf(answers)} naming={naming} {...props} />
}
