import { useId } from 'react'
import type { Option, Question } from '#content/questions/question.ts'

type Props = {
	question: Question
	name: string
	chosen: string | undefined
	/** A way to answer that stands outside the options. */
	besides: (Option & { readonly id: string }) | undefined
	moves: number
	onChoose: (option: string) => void
}

/**
 * Native radios; the line under each label describes it. From question to question the lines stay and take other words,
 * which spares the browser most of the work; only the radios, which hold a choice, begin anew with each move.
 */
export function OptionList({ question, name, chosen, besides, moves, onChoose }: Props) {
	const prefix = useId()
	const entry = (id: string, { label, explains }: Option, line: number | string, className: string) => (
		<div className={className} key={line}>
			<input
				key={moves}
				type="radio"
				id={`${prefix}-${line}`}
				name={name}
				value={id}
				defaultChecked={id === chosen}
				aria-describedby={`${prefix}-${line}-explains`}
				onChange={() => onChoose(id)}
			/>
			<div>
				<label htmlFor={`${prefix}-${line}`}>{label}</label>
				<p id={`${prefix}-${line}-explains`}>{explains}</p>
			</div>
		</div>
	)
	return (
		<div className="options">
			{Object.entries(question.options).map(([id, option], line) => entry(id, option, line, 'option'))}
			{besides !== undefined && entry(besides.id, besides, 'besides', 'option besides')}
		</div>
	)
}
