import { useId } from 'react'
import { stepLabels } from '#content/interface-steps.ts'
import { readerChoices } from '#content/readers/choices.ts'
import { type ReaderId, readerIds } from '#content/readers/ids.ts'

type Props = { reader: ReaderId | null; onChange: (reader: ReaderId | null) => void }

const words = stepLabels.reader
const nobody = { label: words.none, line: words.noneLine }

/** Native radios. Nobody in particular is a choice like the others, so that it can be undone. */
export function ReaderChoice({ reader, onChange }: Props) {
	const prefix = useId()
	const choices = [[null, nobody] as const, ...readerIds.map((id) => [id, readerChoices[id]] as const)]
	return (
		<fieldset className="reader-choice" aria-describedby={`${prefix}-hint`}>
			<legend>{words.legend}</legend>
			<p id={`${prefix}-hint`}>{words.hint}</p>
			<div className="options">
				{choices.map(([id, { label, line }]) => {
					const key = `${prefix}-${id}`
					return (
						<div className="option" key={key}>
							<input
								type="radio"
								id={key}
								name={prefix}
								checked={id === reader}
								onChange={() => onChange(id)}
								aria-describedby={`${key}-line`}
							/>
							<div>
								<label htmlFor={key}>{label}</label>
								<p id={`${key}-line`}>{line}</p>
							</div>
						</div>
					)
				})}
			</div>
		</fieldset>
	)
}
