import { render, renderHook, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { recordLabels } from '#content/interface-record.ts'
import { variedLabels } from '#content/interface-varied.ts'
import { notKnown } from '#machines/chart.ts'
import { App } from '#src/app.tsx'
import { hashFor } from '#src/place.ts'
import { openPage, readingOf } from '#src/reading.ts'
import type { Furniture } from '#src/sheet/page-rules.ts'
import { usePageRules } from '#src/sheet/use-page-rules.ts'
import { usePage } from '#src/use-page.ts'
import { ownGuardsLead } from '#tests/record/saved.ts'

vi.stubGlobal('scrollTo', () => undefined)

function open(hash: string) {
	history.replaceState(null, '', `/${hash}`)
	render(<App hash={hash} />)
}

const givenTo = { started: true, answers: ownGuardsLead, revisiting: null }

describe('a link', () => {
	it('opens the page where assessments are kept', async () => {
		open(hashFor({ ...givenTo, reading: readingOf(openPage) }))
		await screen.findByRole('heading', { level: 1, name: recordLabels.open.title })
	})

	it('opens an answer in which a fact is not known', async () => {
		open(hashFor({ ...givenTo, answers: { ...ownGuardsLead, outerRing: notKnown } }))
		await screen.findByRole('heading', { name: variedLabels.findOut.heading })
	})
})

describe('the heading of a page that was moved to', () => {
	const frames: FrameRequestCallback[] = []
	const headingOf = (before: () => void) => {
		vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame))
		const heading = document.body.appendChild(document.createElement('h1'))
		heading.tabIndex = -1
		const { result } = renderHook(() => usePage('A page', true))
		result.current(heading)
		before()
		for (const frame of frames.splice(0)) frame(0)
		return heading
	}

	it('takes the focus, save where a part of the page took it meanwhile', () => {
		const heading = headingOf(() => undefined)
		expect(document.activeElement).toBe(heading)
		const field = document.body.appendChild(document.createElement('input'))
		headingOf(() => field.focus())
		expect(document.activeElement).toBe(field)
	})
})

describe('the words at head and foot of every sheet', () => {
	class Sheet {
		rules = ''
		replaceSync(rules: string) {
			this.rules = rules
		}
	}
	const furniture: Furniture = { marking: 'RESTRICTED', title: 'The gate', reference: '7/2', foot: [] }
	afterEach(() => void Reflect.deleteProperty(document, 'adoptedStyleSheets'))

	it('stand there for as long as the answer is shown', () => {
		vi.stubGlobal('CSSStyleSheet', Sheet)
		const own = new Sheet()
		Object.defineProperty(document, 'adoptedStyleSheets', { value: [own], writable: true, configurable: true })
		const shown = () => document.adoptedStyleSheets as unknown as readonly Sheet[]
		const { unmount } = renderHook(() => usePageRules(furniture))
		expect(shown()).toHaveLength(2)
		expect(shown()[1]?.rules).toMatch(/^@media print \{.*RESTRICTED/s)
		unmount()
		expect(shown()).toEqual([own])
	})

	it('are left out by a browser that takes no such rules', () => {
		expect(() => renderHook(() => usePageRules(furniture))).not.toThrow()
	})
})
