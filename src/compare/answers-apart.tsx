import { compareLabels as words } from '#content/interface-compare.ts'
import type { OtherAnswer } from '#machines/record/compare.ts'
import { type SideNames, TwoSides } from '#src/compare/differences.tsx'
import { optionWords, questionWords } from '#src/compare/words.ts'

function Option({ question, option }: { question: string; option: string | null }) {
	if (option === null) return <span className="facts">{words.answers.notAsked}</span>
	return <bdi>{optionWords(question, option)}</bdi>
}

/** The questions that have different answers. */
export function AnswersApart({ answers, names }: { answers: readonly OtherAnswer[]; names: SideNames }) {
	return (
		<ul className="changes">
			{answers.map(({ question, left, right }) => (
				<li key={question}>
					<p className="change-of">
						<bdi>{questionWords(question)}</bdi>
					</p>
					<TwoSides
						names={names}
						left={<Option question={question} option={left} />}
						right={<Option question={question} option={right} />}
					/>
				</li>
			))}
		</ul>
	)
}
