import { lazy, Suspense, useMemo } from 'react'
import { labels } from '#content/interface.ts'
import { type Assessed, compose } from '#machines/answer/compose.ts'
import { lawUnder } from '#machines/answer/law.ts'
import { answersIn, type Texts, textsFor } from '#machines/answer/texts.ts'
import { assess } from '#machines/assess.ts'
import type { GivenPair } from '#machines/pair/pair.ts'
import { Loading } from '#src/loading.tsx'
import { Answer, type AnswerProps } from '#src/result/answer.tsx'
import { textsBy } from '#src/result/texts.ts'
import { StatesPanel } from '#src/states-panel.tsx'

const BetweenPage = lazy(async () => ({ default: (await import('#src/result/between-page.tsx')).BetweenPage }))

export type EndedProps = AnswerProps & { ended: Assessed; texts: Texts }

type Props = AnswerProps & { states: GivenPair | undefined }

/** The answer in general or, where two States were named, between these two. */
export function ResultPage({ states, ...props }: Props) {
	const { answers } = props
	const ended = useMemo(() => assess(answers), [answers])
	const texts = useMemo(() => ended.status === 'determined' && textsBy(textsFor(ended)), [ended])
	if (ended.status !== 'determined' || texts === false) return null
	if (states === undefined) return <GeneralPage {...{ ended, texts }} {...props} />
	return (
		<Suspense fallback={<Loading {...labels.loading} />}>
			<BetweenPage {...{ states, ended, texts }} {...props} />
		</Suspense>
	)
}

function GeneralPage({ ended, texts, ...props }: EndedProps) {
	const { send } = props
	const law = useMemo(() => lawUnder(texts.regime, answersIn(ended.steps)), [texts, ended])
	const result = useMemo(() => compose(ended, texts, law, __CONTENT_VERSION__), [ended, texts, law])
	const naming = (
		<StatesPanel given={undefined} regime={result.regime} onGive={(states) => send({ type: 'name', states })} />
	)
	return <Answer {...{ result, law, naming }} {...props} />
}
