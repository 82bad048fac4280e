import { type ReactNode, type Ref, useId } from 'react'
import { labels } from '#content/interface.ts'

type Props = {
	ref: Ref<HTMLInputElement>
	label: ReactNode
	hint?: string
	error: string | undefined
	/** What the input is besides: its name, type, length. */
	input: Readonly<Record<string, unknown>>
}

/** An input with its label, and with hint and error linked to it. */
export function TextField({ ref, label, hint, error, input }: Props) {
	const id = useId()
	const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
	return (
		<div className={error === undefined ? 'text-field' : 'text-field has-error'}>
			<label htmlFor={id}>{label}</label>
			{hint !== undefined && (
				<p id={`${id}-hint`} className="hint">
					{hint}
				</p>
			)}
			{error !== undefined && (
				<p id={`${id}-error`} className="error" role="alert">
					<span className="unseen">{labels.question.errorPrefix}</span>
					<bdi>{error}</bdi>
				</p>
			)}
			<input
				ref={ref}
				id={id}
				{...input}
				aria-invalid={error !== undefined}
				aria-describedby={describedBy === '' ? undefined : describedBy}
			/>
		</div>
	)
}
