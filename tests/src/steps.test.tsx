import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { stepLabels } from '#content/interface-steps.ts'
import { readerChoices } from '#content/readers/choices.ts'
import type { FilledOutline } from '#machines/outline.ts'
import { ContestedViews } from '#src/result/contested-views.tsx'
import { OutlineBox } from '#src/result/outline-box.tsx'
import { ReaderChoice } from '#src/result/reader-choice.tsx'
import { StepsForReader } from '#src/result/steps-for-reader.tsx'

const outline: FilledOutline = {
	id: 'notice',
	title: 'A notice',
	to: 'The foreign ministry',
	parts: [{ heading: 'The rules', guidance: 'Name them.', lines: ['Further: [title]'], rules: true }],
	basis: ['VCDR-22(2)', 'UNSMS-DO'],
}

describe('the choice of a reader', () => {
	it('is a group of radios, one of them for no one in particular, and tells what was chosen', async () => {
		const chosen = vi.fn()
		render(<ReaderChoice reader={null} onChange={chosen} />)
		expect(screen.getByRole('group', { name: stepLabels.reader.legend })).toBeTruthy()
		const radios = screen.getAllByRole<HTMLInputElement>('radio')
		expect(radios).toHaveLength(Object.keys(readerChoices).length + 1)
		expect(radios.map(({ checked }) => checked)).toEqual([true, false, false, false, false])
		await userEvent.click(screen.getByRole('radio', { name: readerChoices.host.label }))
		expect(chosen).toHaveBeenCalledExactlyOnceWith('host')
	})
})

describe('a paper to fill in', () => {
	const show = async (writeText: (text: string) => Promise<void>) => {
		const user = userEvent.setup()
		vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText)
		render(<OutlineBox outline={outline} />)
		await user.click(screen.getByRole('button', { name: /^Copy/ }))
	}

	it('is shown as it is copied, with unread texts marked, and says that it was copied', async () => {
		const written: string[] = []
		await show(async (text) => {
			written.push(text)
		})
		expect((await screen.findByText(stepLabels.outlines.copied)).getAttribute('role')).toBe('status')
		expect(written).toEqual([document.querySelector('.outline-text')?.textContent])
		expect(written[0]).toMatch(/- VCDR art\. 22\(2\)\n- UNSMS [^\n]+\(unchecked\)\nFurther: \[title\]/)
	})

	it('says so where the browser does not allow it', async () => {
		await show(() => Promise.reject(new Error('denied')))
		expect(await screen.findByText(stepLabels.outlines.notCopied)).toBeTruthy()
	})
})

describe('steps and views', () => {
	it('a step shows its article, who takes it and what it needs', () => {
		const items = [{ text: 'Ask.', basis: ['VCDR-44'], by: 'sendingState', needs: 'A route' }] as const
		render(<StepsForReader groups={[{ heading: 'Next', items }]} />)
		expect(screen.getByRole('heading', { name: 'Next' })).toBeTruthy()
		expect(screen.getByRole('listitem').textContent).toMatch(/Ask\..*VCDR art\. 44.*Who: Sending State.*Needs: A route/)
	})

	it('a view names who took it, or says that nobody is known to have', () => {
		const taken = { who: 'The Council', basis: ['SC-667'] } as const
		render(
			<ContestedViews
				views={[
					{ text: 'One.', basis: ['SC-667'], takenBy: [taken] },
					{ text: 'Two.', basis: ['HR-43'], takenBy: [] },
				]}
			/>,
		)
		const [one, two] = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
		expect(one).toMatch(/Taken by: The Council/)
		expect(two).toContain(stepLabels.views.nobody)
	})
})
