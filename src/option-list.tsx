import { useId } from 'react'
import type { Question } from '#content/questions/question.ts'

type Props = { question: Question; name: string; chosen: string | undefined }

/** Native radios; the line under each label describes it. */
export function OptionList({ question, name, chosen }: Props) {
	const prefix = useId()
	return (
		<div className="options">
			{Object.entries(question.options).map(([id, { label, explains }]) => (
				<div className="option" key={id}>
					<input
						type="radio"
						id={`${prefix}-${id}`}
						name={name}
						value={id}
						defaultChecked={id === chosen}
						aria-describedby={`${prefix}-${id}-explains`}
					/>
					<div>
						<label htmlFor={`${prefix}-${id}`}>{label}</label>
						<p id={`${prefix}-${id}-explains`}>{explains}</p>
					</div>
				</div>
			))}
		</div>
	)
}
