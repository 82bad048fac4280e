import { readFileSync } from 'node:fs'
import { render, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { labels } from '#content/interface.ts'
import { changedLabels } from '#content/interface-changed.ts'
import { compareLabels } from '#content/interface-compare.ts'
import { staleLabels } from '#content/interface-stale.ts'
import type { Answers } from '#machines/chart.ts'
import { determineBetween } from '#machines/pair/determine-between.ts'
import { recordedFields } from '#machines/record/compare.ts'
import type { RecordedResult } from '#machines/record/recorded.ts'
import { newSheet, noNotes } from '#machines/record/sheet.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { FalseFile } from '#src/compare/changed-since.tsx'
import { StaleNotice } from '#src/compare/stale-notice.tsx'
import { savedText } from '#src/record/save-file.ts'
import { noon, openedText, ownGuardsLead, resultOf } from '#tests/record/saved.ts'

const words = { ...staleLabels, ...changedLabels }
const older = 'aaaaaaaaaaaa'
const present = resultOf(ownGuardsLead)
const fixture = readFileSync('tests/record/older-whole.json', 'utf8')
const fixtureOf = (name: string) => openedText(readFileSync(`tests/record/${name}`, 'utf8')).sheet.recorded

function show(recorded: RecordedResult | undefined, result: DeterminedResult = present, madeUnder?: string) {
	const sheet = { ...newSheet, recorded }
	return render(<StaleNotice result={result} sheet={sheet} madeUnder={madeUnder} />).container
}

const loaded = () => waitFor(() => expect(screen.queryByText(words.comparing)).toBeNull())
const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ') ?? ''

describe('a link or a code', () => {
	it('of this content has no notice', () => {
		expect(show(undefined, present, __CONTENT_VERSION__).textContent).toBe('')
		expect(show(undefined, present, __CONTENT_VERSION__.slice(0, 5)).textContent).toBe('')
		expect(show(undefined).textContent).toBe('')
	})

	it('of older content says so, on screen and on paper', () => {
		const notice = show(undefined, present, '00000')
		expect(screen.getByRole('alert').textContent).toContain(words.link('00000', __CONTENT_VERSION__))
		expect(screen.getByRole('heading', { level: 2, name: words.heading })).toBeTruthy()
		expect(textOf(notice.querySelector('.on-paper'))).toBe(words.paper('00000', __CONTENT_VERSION__))
	})
})

describe('a file of older content', () => {
	it('shows the lines that changed, beside what was recorded', async () => {
		const { recorded } = openedText(fixture).sheet
		const notice = show(recorded)
		await loaded()
		const wasSaid = recorded?.headline ?? ''
		const headline = textOf(notice.querySelector('[data-field="headline"]'))
		expect(wasSaid).not.toBe(present.headline)
		expect(headline).toContain(`${words.sides.left} ${wasSaid}`)
		expect(headline).toContain(`${words.sides.right} ${present.headline}`)
		expect(screen.getByRole('alert').textContent).toContain(words.file('0d3a51c9e742', __CONTENT_VERSION__))
		expect(notice.querySelectorAll('.difference').length).toBeGreaterThan(0)
	})

	it('says that nothing has changed where nothing has', async () => {
		show({ ...present, content: { ...present.content, version: older } })
		await loaded()
		const every = recordedFields.map((field) => compareLabels.fields[field])
		expect(screen.getByText(words.unchanged(labels.list(every)))).toBeTruthy()
	})

	it('names the answers that no longer exist, once they were asked again', async () => {
		const recorded = fixtureOf('older-file.json')
		const steps = recorded?.steps ?? []
		expect(steps.some(({ question }) => question === 'streetLighting')).toBe(true)
		const notice = show(recorded)
		await loaded()
		expect(screen.getByText(words.gone)).toBeTruthy()
		expect([...notice.querySelectorAll('.stale > ul:first-of-type > li')].map(textOf)).toEqual([
			'Host’s conduct: partly',
			'streetLighting: poor',
		])
	})

	it('is quiet as soon as an answer is another one than the file holds', () => {
		const recorded = { ...present, content: { ...present.content, version: older } }
		const changed: Answers = { ...ownGuardsLead, failure: 'failed' }
		expect(show(recorded, resultOf(changed)).textContent).toBe('')
	})

	it('is not set beside an answer between other States', async () => {
		const pair = { receiving: 'IRN', sending: 'USA' } as const
		const between = determineBetween(ownGuardsLead, __CONTENT_VERSION__, pair)
		if (between.status !== 'determined') throw new Error('Still open')
		show({ ...between, content: { ...between.content, version: older } })
		expect(await screen.findByText(words.otherStates)).toBeTruthy()
	})

	it('shows what it holds as text', async () => {
		const text = '<img src=x onerror=alert(1)> \u202e'
		const notice = show({ ...present, headline: text, content: { ...present.content, version: older } })
		await loaded()
		expect(notice.querySelector('img')).toBeNull()
		const shown = [...notice.querySelectorAll('bdi')].map((element) => element.textContent)
		expect(shown).toContain(`${text} `)
	})
})

describe('a file of this content', () => {
	it('as it was saved has no notice, in general and between two States', () => {
		const pair = { receiving: 'AFG', sending: 'USA' } as const
		const between = determineBetween(ownGuardsLead, __CONTENT_VERSION__, pair)
		if (between.status !== 'determined') throw new Error('Still open')
		for (const result of [present, between]) {
			const { recorded } = openedText(savedText(result, noNotes, noon)).sheet
			if (recorded === undefined) throw new Error('Nothing was recorded')
			const { container } = render(<FalseFile recorded={recorded} result={result} />)
			expect(container.textContent).toBe('')
		}
	})

	it('that does not say what this content gives is told apart, with the line', async () => {
		const notice = show({ ...present, lead: { ...present.lead, party: 'privateContractors' } })
		expect((await screen.findByRole('alert')).textContent).toContain(words.falseHeading)
		expect(textOf(notice.querySelector('[data-field="lead"]'))).toContain('Private contractors')
		expect(textOf(notice.querySelector('.on-paper'))).toBe(words.paperFalse)
	})
})
