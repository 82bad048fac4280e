import { type FormEvent, useId } from 'react'
import type { Case } from '#content/cases/case.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { leads } from '#content/parties.ts'
import { Party } from '#src/result/party.tsx'

const words = referenceLabels.cases

type Props = { situations: Case['situations']; onReveal: (event: FormEvent<HTMLFormElement>) => void }

/** One choice for each moment of the case. Nothing of it is kept. */
export function Predict({ situations, onReveal }: Props) {
	const prefix = useId()
	return (
		<form className="predict" onSubmit={onReveal} autoComplete="off">
			<h2>{words.predict}</h2>
			<p className="on-screen">{words.predictText}</p>
			{Object.entries(situations).map(([situation, { name }]) => (
				<fieldset key={situation}>
					<legend>
						{words.moment}: {name}
					</legend>
					<div className="lead-choices">
						{leads.map((lead) => (
							<div className="lead-choice" key={lead}>
								<input type="radio" id={`${prefix}-${situation}-${lead}`} name={situation} value={lead} />
								<label htmlFor={`${prefix}-${situation}-${lead}`}>
									<Party party={lead} />
								</label>
							</div>
						))}
					</div>
					<p className="on-paper write-here">{words.why}</p>
				</fieldset>
			))}
			<div className="actions">
				<button type="submit" className="main-action">
					{words.reveal}
				</button>
			</div>
		</form>
	)
}
