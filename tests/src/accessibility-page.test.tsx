import { render, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { accessibility } from '#content/accessibility.ts'
import { AccessibilityPage } from '#src/reference/accessibility-page.tsx'

vi.mock('#content/accessibility-figures.ts', async () => {
	const { accessibility } = await import('#content/accessibility.ts')
	const each = <V,>(record: object, value: V) => Object.fromEntries(Object.keys(record).map((key) => [key, value]))
	const ofKind = (date: string, places: number, violations: number) => {
		const counts = { looks: places, violations, excepted: 0 }
		const { engines, settings } = accessibility.figures
		return { date, places, engines: each(engines, each(settings, counts)), text: { ...counts, looks: places * 6 } }
	}
	const { pages, categories } = accessibility.figures
	return {
		accessibilityFigures: {
			browser: 'Chromium 1',
			versions: each(accessibility.figures.engines, '1'),
			kinds: { start: ofKind('2026-03-04', 1, 0), case: ofKind('2026-02-01', 10, 3), list: ofKind('2026-03-01', 6, 2) },
			lighthouse: { date: '2026-01-05', version: '2', pages: each(pages, each(categories, 99)) },
			exceptions: [],
		},
	}
})

const cellsOf = (table: string) =>
	within(screen.getByRole('table', { name: table }))
		.getAllByRole('row')
		.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent))

describe('the statement on accessibility', () => {
	const { method, figures } = accessibility

	it('names each kind of page, how many there are, and the day each was last looked at', () => {
		render(<AccessibilityPage moved={false} />)
		const { kinds, caption, kind, count, day } = method.places
		expect(cellsOf(caption)).toEqual([
			[kind, count, day],
			[kinds.start, '1', '4 March 2026'],
			[kinds.case, '10', '1 February 2026'],
			[kinds.list, '6', '1 March 2026'],
		])
	})

	it('says that the looks were spread over days, from the first to the last', () => {
		render(<AccessibilityPage moved={false} />)
		screen.getByText(accessibility.when.span('1 February 2026', '4 March 2026'))
		screen.getByText(method.places.text)
	})

	it('adds up what was found in all kinds, for each engine and setting', () => {
		render(<AccessibilityPage moved={false} />)
		const rows = Object.values(figures.settings).map((setting) => [setting, ...Array(3).fill(figures.cell(5, 17))])
		expect(cellsOf(figures.caption).slice(1)).toEqual(rows)
		screen.getByText(figures.text(5, 102))
	})

	it('gives Lighthouse a day of its own', () => {
		render(<AccessibilityPage moved={false} />)
		screen.getByRole('table', { name: figures.lighthouse('2', '5 January 2026') })
	})
})
