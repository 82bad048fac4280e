import { useMemo } from 'react'
import { betweenLabels as words } from '#content/interface-between.ts'
import { compose } from '#machines/answer/compose.ts'
import { lawUnder } from '#machines/answer/law.ts'
import { answersIn } from '#machines/answer/texts.ts'
import { between } from '#machines/pair/between.ts'
import type { GivenPair, Pair } from '#machines/pair/pair.ts'
import { pairLawOf } from '#machines/pair/pair-law.ts'
import { type PairFault, readPair } from '#machines/pair/read.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { Answer } from '#src/result/answer.tsx'
import { BetweenSection, sideName } from '#src/result/between-section.tsx'
import type { EndedProps } from '#src/result/result-page.tsx'
import { StatesPanel } from '#src/states-panel.tsx'

type Props = EndedProps & { states: GivenPair }

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
function outcomeOf({ ended, texts, states }: Pick<Props, 'ended' | 'texts' | 'states'>) {
	const answers = answersIn(ended.steps)
	const law = lawUnder(texts.regime, answers)
	const general = compose(ended, texts, law, __CONTENT_VERSION__)
	const { pair, faults } = readPair(states, general.regime)
	if (pair === null) return { result: general, law, pair, faults }
	const own = lawUnder(texts.regime, answers, pairLawOf(pair))
	return { result: between(general, compose(ended, texts, own, __CONTENT_VERSION__), pair), law: own, pair, faults }
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
export function BetweenPage(props: Props) {
	const { ended, texts, states, notices, send } = props
	const { result, law, pair, faults } = useMemo(() => outcomeOf({ ended, texts, states }), [ended, texts, states])
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
				{...{ result, law, naming }}
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
			{...{ result, law, naming }}
			sides={<Sides pair={pair} result={result} />}
			between={{ key: 'between', heading: words.heading, text: words.text, body: <BetweenSection result={result} /> }}
		/>
	)
}
