import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { copyLabels as words } from '#content/interface-copies.ts'
import { determineBetween } from '#machines/pair/determine-between.ts'
import { newSheet, noNotes } from '#machines/record/sheet.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { CopyTool } from '#src/copies/copy-tool.tsx'
import { ownGuardsLead, resultOf } from '#tests/record/saved.ts'

const link = 'https://example.org/#a'
const sheet = { ...newSheet, notes: { ...noNotes, title: 'Night shift', marking: 'RESTRICTED' } }

async function open(writeText: (text: string) => Promise<void>, result: DeterminedResult = resultOf(ownGuardsLead)) {
	const user = userEvent.setup()
	vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText)
	render(<CopyTool result={result} sheet={sheet} title="The answer: Embassy" link={link} send={() => undefined} />)
	return { press: async (name: string) => user.click(await screen.findByRole('button', { name })) }
}

describe('copying', () => {
	it.each(['text', 'markdown', 'citation'] as const)('as %s says that it was copied', async (format) => {
		const written: string[] = []
		const page = await open(async (text) => {
			written.push(text)
		})
		await page.press(words.copy[format])
		expect((await screen.findByText(words.copied[format])).getAttribute('role')).toBe('status')
		expect(written).toHaveLength(1)
		for (const part of ['Night shift', __CONTENT_VERSION__, link]) expect(written[0]).toContain(part)
		for (const part of ['RESTRICTED', __PROVED__.paths.toLocaleString('en-GB')])
			expect(written[0]?.includes(part)).toBe(format !== 'citation')
		expect(screen.queryByRole('textbox')).toBeNull()
	})

	it('where the browser refuses it, shows the same text, selected, to copy by hand', async () => {
		const page = await open(() => Promise.reject(new Error('denied')))
		await page.press(words.copy.citation)
		const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: words.byHand })
		expect(screen.getByText(words.refused)).toBeTruthy()
		expect(field.readOnly).toBe(true)
		expect(field.value).toContain(link)
		await expect.poll(() => field.selectionEnd - field.selectionStart).toBe(field.value.length)
	})

	it('between two named States, holds what binds them', async () => {
		const written: string[] = []
		const result = determineBetween(ownGuardsLead, __CONTENT_VERSION__, { receiving: 'IRN', sending: 'USA' })
		if (result.status !== 'determined') throw new Error('Still open')
		const page = await open(async (text) => {
			written.push(text)
		}, result)
		await page.press(words.copy.text)
		expect(await screen.findByText(words.copied.text)).toBeTruthy()
		expect(written[0]).toContain('What binds these two')
	})
})
