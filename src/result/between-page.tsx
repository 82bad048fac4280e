import { useMemo } from 'react'
import { betweenLabels as words } from '#content/interface-between.ts'
import { determine } from '#machines/answer/determine.ts'
import { lawOf } from '#machines/answer/law.ts'
import type { Answers } from '#machines/chart.ts'
import { determineBetween } from '#machines/pair/determine-between.ts'
import type { GivenPair, Pair } from '#machines/pair/pair.ts'
import { pairLawOf } from '#machines/pair/pair-law.ts'
import { type PairFault, readPair } from '#machines/pair/read.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { Answer, type AnswerProps } from '#src/result/answer.tsx'
import { BetweenSection, sideName } from '#src/result/between-section.tsx'
import { StatesPanel } from '#src/states-panel.tsx'

type Props = AnswerProps & { states: GivenPair }

const sideWords = { receiving: words.receiving, sending: words.sending.state } as const

function Faults({ faults }: { faults: readonly PairFault[] }) {
	return (
		<section className="notice" role="alert">
			<h2>{words.faults.heading}</h2>
			<ul>
				{faults.map(({ field, kind, value }) => (
					<li key={field}>
						<bdi>{words.faults[kind](sideWords[field], value)}</bdi>
					</li>
				))}
			</ul>
		</section>
	)
}

/** What can be shown between two States; the general answer where the names do not fit. */
function outcomeOf(answers: Answers, states: GivenPair) {
	const general = determine(answers, __CONTENT_VERSION__)
	if (general.status !== 'determined') return null
	const { pair, faults } = readPair(states, general.regime)
	const own = pair === null ? general : determineBetween(answers, __CONTENT_VERSION__, pair)
	return own.status === 'determined' ? { result: own, pair, faults } : null
}

function Sides({ pair, result }: { pair: Pair; result: DeterminedResult }) {
	const restsOnCustom = result.dutyBearers.some(({ force }) => force !== undefined)
	return (
		<p className="sides">
			<strong>{words.pair(sideName(pair.receiving), sideName(pair.sending))}</strong> {restsOnCustom && words.byCustom}
		</p>
	)
}

/** The answer between the two sides that were named. */
export function BetweenPage({ states, ...props }: Props) {
	const { answers, notices, send } = props
	const outcome = useMemo(() => outcomeOf(answers, states), [answers, states])
	if (outcome === null) return null
	const { result, pair, faults } = outcome
	const naming = (
		<StatesPanel
			label={pair === null ? undefined : words.change}
			given={pair ?? undefined}
			regime={result.regime}
			onGive={(given) => send({ type: 'name', states: given })}
		/>
	)
	if (pair === null)
		return (
			<Answer
				{...props}
				result={result}
				law={lawOf(answers)}
				naming={naming}
				notices={
					<>
						{notices}
						<Faults faults={faults} />
					</>
				}
			/>
		)
	return (
		<Answer
			{...props}
			result={result}
			law={lawOf(answers, pairLawOf(pair))}
			naming={naming}
			sides={<Sides pair={pair} result={result} />}
			between={{ key: 'between', heading: words.heading, text: words.text, body: <BetweenSection result={result} /> }}
		/>
	)
}
