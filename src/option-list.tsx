import { useId } from 'react'
import type { Option, Question } from '#content/questions/question.ts'

type Props = {
	question: Question
	name: string
	chosen: string | undefined
	/** A way to answer that stands outside the options. */
	besides: (Option & { readonly id: string }) | undefined
}

/** Native radios; the line under each label describes it. */
export function OptionList({ question, name, chosen, besides }: Props) {
	const prefix = useId()
	const entry = (id: string, { label, explains }: Option, className: string) => (
		<div className={className} key={id}>
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
	)
	return (
		<div className="options">
			{Object.entries(question.options).map(([id, option]) => entry(id, option, 'option'))}
			{besides !== undefined && entry(besides.id, besides, 'option besides')}
		</div>
	)
}
