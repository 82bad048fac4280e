import { variedLabels as words } from '#content/interface-varied.ts'
import type { QuestionId } from '#content/questions.ts'
import type { Deciding } from '#machines/unknown/decides.ts'
import type { Send } from '#src/use-session.ts'
import { questionOf } from '#src/wording.ts'

type Props = { decides: readonly Deciding[]; leadTurnsOn: ReadonlySet<QuestionId>; send: Send }

/** The unknown facts, the one that decides most first. */
export function FindOut({ decides, leadTurnsOn, send }: Props) {
	return (
		<ol className="find-out">
			{decides.map(({ question, outcomes }) => {
				const { prompt, short } = questionOf(question)
				return (
					<li key={question}>
						<p>
							<strong>{prompt}</strong>
						</p>
						<p>
							{words.findOut.outcomes(outcomes)}{' '}
							{leadTurnsOn.has(question) ? words.findOut.lead : words.findOut.notLead}
						</p>
						<button
							type="button"
							className="on-screen"
							aria-label={words.findOut.answerFor(short)}
							onClick={() => send({ type: 'revisit', question })}
						>
							{words.findOut.answer}
						</button>
					</li>
				)
			})}
		</ol>
	)
}
