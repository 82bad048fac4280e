import { type ChangeEvent, type FormEvent, useContext, useId, useRef, useState } from 'react'
import { labels } from '#content/interface.ts'
import { compareLabels } from '#content/interface-compare.ts'
import { recordLabels } from '#content/interface-record.ts'
import { assess } from '#machines/assess.ts'
import { type CodeFault, codeOf, readCode } from '#machines/code/code.ts'
import type { Place } from '#machines/session.ts'
import { hashWith } from '#src/compare/links.ts'
import { comparePage, readingOf } from '#src/reading.ts'
import { WizardHashContext } from '#src/reading-link.tsx'

const words = compareLabels.form
const { code: codeWords, file: fileWords } = recordLabels

const faultWords = (fault: CodeFault) => codeWords.faults[fault.kind](fault.kind === 'character' ? fault.character : '')

/** What stands in the file, as a code: it keeps the version that the file was made under. */
const codeIn = ({ answers, madeUnder = __CONTENT_VERSION__, states }: Place) =>
	codeOf(assess(answers).steps, madeUnder, states)

type Field = 'code' | 'file'
type Problem = { readonly field: Field; readonly text: string }

function FieldError({ id, problem }: { id: string; problem: Problem | undefined }) {
	if (problem === undefined) return null
	return (
		<p id={id} className="error" role="alert">
			<span className="unseen">{labels.question.errorPrefix}</span>
			<bdi>{problem.text}</bdi>
		</p>
	)
}

type Props = { given?: string; fault?: CodeFault | undefined }

/** Asks for the answer to compare with: a code or a saved file. What is found becomes a place of its own. */
export function OtherForm({ given = '', fault }: Props) {
	const hash = useContext(WizardHashContext)
	const [problem, setProblem] = useState<Problem | null>(fault ? { field: 'code', text: faultWords(fault) } : null)
	const code = useRef<HTMLInputElement>(null)
	const id = useId()
	const problemAt = (field: Field) => (problem?.field === field ? problem : undefined)
	const told = (field: Field) => `${id}-${field}-hint${problemAt(field) === undefined ? '' : ` ${id}-${field}-error`}`

	const go = (text: string) => {
		location.hash = hashWith(hash, readingOf(comparePage, text))
	}

	function submit(event: FormEvent) {
		event.preventDefault()
		const text = code.current?.value.trim() ?? ''
		const read = readCode(text)
		if (read.fault === undefined) return go(text)
		setProblem({ field: 'code', text: faultWords(read.fault) })
		code.current?.focus()
	}

	async function open({ currentTarget }: ChangeEvent<HTMLInputElement>) {
		const [file] = currentTarget.files ?? []
		if (file === undefined) return
		const reading = await import('#src/record/read-file.ts').then(({ readFile }) => readFile(file)).catch(() => null)
		currentTarget.value = ''
		if (reading !== null && reading.fault === undefined) return go(codeIn(reading.place))
		const { kind, at = '' } = reading?.fault ?? { kind: 'notLoaded' as const }
		setProblem({ field: 'file', text: fileWords.faults[kind](at) })
		currentTarget.focus()
	}

	return (
		<form className="other-form" onSubmit={submit} noValidate autoComplete="off">
			<div className="other-field">
				<label htmlFor={`${id}-code`}>{words.code}</label>
				<p id={`${id}-code-hint`} className="hint">
					{codeWords.hint}
				</p>
				<FieldError id={`${id}-code-error`} problem={problemAt('code')} />
				<input
					ref={code}
					id={`${id}-code`}
					type="text"
					defaultValue={given}
					maxLength={100}
					spellCheck={false}
					autoCapitalize="characters"
					aria-invalid={problemAt('code') !== undefined}
					aria-describedby={told('code')}
				/>
			</div>
			<div className="actions">
				<button type="submit" className="main-action">
					{words.compare}
				</button>
			</div>
			<div className="other-field">
				<label htmlFor={`${id}-file`}>{words.file}</label>
				<p id={`${id}-file-hint`} className="hint">
					{words.fileHint}
				</p>
				<FieldError id={`${id}-file-error`} problem={problemAt('file')} />
				<input
					id={`${id}-file`}
					type="file"
					accept=".json,application/json"
					aria-invalid={problemAt('file') !== undefined}
					aria-describedby={told('file')}
					onChange={(event) => void open(event)}
				/>
			</div>
		</form>
	)
}
