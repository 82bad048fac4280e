import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { cases } from '#content/cases.ts'
import { corrections } from '#content/corrections.ts'
import { glossary } from '#content/glossary.ts'
import { labels } from '#content/interface.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { provisions } from '#content/provisions.ts'
import { App } from '#src/app.tsx'
import { placeFrom } from '#src/place.ts'
import { readingIn, readingOf, textOf } from '#src/reading.ts'
import { everyPage, find } from '#src/reference/catalogue.ts'
import { ReferencePage } from '#src/reference/reference-page.tsx'

vi.stubGlobal('__CONTENT_VERSION__', 'test')
vi.stubGlobal('scrollTo', () => undefined)
Element.prototype.scrollIntoView = () => undefined

type Shown = { readonly title: string; readonly anchors: ReadonlySet<string>; readonly links: readonly string[] }

const shown = new Map<string, Shown>()

async function show(hash: string): Promise<Shown> {
	const { reading = readingOf('') } = readingIn(hash)
	const { container, unmount } = render(<ReferencePage reading={reading} hasAnswers={false} notices={null} moved />)
	const heading = await screen.findByRole('heading', { level: 1 })
	const anchors = [...container.querySelectorAll<HTMLElement>('[data-anchor]')].map(
		({ dataset }) => `${dataset.anchor}`,
	)
	expect(new Set(anchors).size).toBe(anchors.length)
	const page = {
		title: heading.textContent ?? '',
		anchors: new Set(anchors),
		links: [...container.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
	}
	unmount()
	return page
}

const leadsTo = (href: string) => readingIn(href.slice(1)).reading
const withoutPlace = ({ page, id }: { page: string; id: string }) => textOf(readingOf(page, id))

describe('every page of the reference', () => {
	it.each(everyPage.map(textOf))('%s has its heading', async (hash) => {
		const page = await show(hash)
		shown.set(hash, page)
		expect(page.title.trim()).not.toBe('')
		expect(document.title).toBe(labels.pageTitle(page.title))
	})

	it('has a name of its own', () => {
		expect(shown.size).toBe(everyPage.length)
		expect(new Set([...shown.values()].map(({ title }) => title)).size).toBe(shown.size)
	})

	it('links only to pages and places that exist', () => {
		const broken = [...shown].flatMap(([from, { links }]) =>
			links
				.map(leadsTo)
				.filter((to) => to !== undefined)
				.filter(
					(to) => find(to).kind === 'unknown' || (to.at !== '' && !shown.get(withoutPlace(to))?.anchors.has(to.at)),
				)
				.map((to) => `${from} → ${textOf(to)}`),
		)
		expect(broken).toEqual([])
	})

	it('links outside by full addresses only', () => {
		const links = [...shown.values()].flatMap(({ links }) => links).filter((href) => !href.startsWith('#'))
		expect(links.length).toBeGreaterThan(100)
		expect(links.filter((href) => !/^https?:\/\/[^\s]+$/.test(href))).toEqual([])
	})

	it('can be reached from the list of all pages', () => {
		const index = textOf(readingOf('reference'))
		const reached = new Set([index])
		for (const from of reached)
			for (const to of shown.get(from)?.links.map(leadsTo) ?? []) if (to !== undefined) reached.add(withoutPlace(to))
		expect([...shown.keys()].filter((page) => !reached.has(page))).toEqual([])
	})

	it('holds an entry for each provision, each mistake and each term', () => {
		const anchors = (page: string) => shown.get(textOf(readingOf(page)))?.anchors ?? new Set()
		expect(Object.keys(corrections).filter((id) => !anchors('mistakes').has(id))).toEqual([])
		expect(Object.keys(glossary).filter((id) => !anchors('glossary').has(id))).toEqual([])
		expect(
			Object.entries(provisions)
				.filter(([id, { instrument }]) => !shown.get(textOf(readingOf('treaty', instrument)))?.anchors.has(id))
				.map(([id]) => id),
		).toEqual([])
	})
})

describe('a page that does not exist', () => {
	it.each(['page=elsewhere', 'page=treaty', 'page=treaty&id=constructor', 'page=case&id=__proto__', 'page=toString'])(
		'%s leads to the list of all pages and says so',
		async (hash) => {
			const { reading = readingOf('') } = readingIn(hash)
			render(<ReferencePage reading={reading} hasAnswers={false} notices={null} moved />)
			expect(await screen.findByRole('heading', { level: 1 })).toHaveProperty(
				'textContent',
				referenceLabels.pages.reference.title,
			)
			expect(screen.getByRole('alert').textContent).toContain('No page has the name')
		},
	)
})

describe('a case', () => {
	it.each(Object.keys(cases))('%s keeps its answer until it is asked for', async (id) => {
		render(<ReferencePage reading={readingOf('case', id)} hasAnswers={false} notices={null} moved />)
		await screen.findByRole('heading', { level: 1 })
		expect(screen.queryByText(referenceLabels.cases.found)).toBeNull()
		const [first] = screen.getAllByRole('radio')
		if (first !== undefined) await userEvent.click(first)
		await userEvent.click(screen.getByRole('button', { name: referenceLabels.cases.reveal }))
		expect(document.activeElement?.textContent).toBe(referenceLabels.cases.compare)
		expect(screen.getByRole('heading', { name: referenceLabels.cases.found })).toBeTruthy()
		const links = screen.getAllByRole('link', { name: referenceLabels.cases.open })
		expect(links.length).toBe(screen.getAllByRole('group').length)
		for (const link of links) expect(link.getAttribute('href')).toMatch(/^#\w+=\w+(&\w+=\w+)*$/)
	})
})

describe('the search', () => {
	const type = async (text: string) => {
		render(<ReferencePage reading={readingOf('reference')} hasAnswers={false} notices={null} moved />)
		await userEvent.type(await screen.findByRole('searchbox'), text)
	}

	it('says nothing while nothing is asked', async () => {
		await type(' ')
		expect(screen.getByRole('status').textContent).toBe('')
	})

	it.each([
		['honorary consul', 'page=glossary&at=honoraryConsul'],
		['22(2)', 'page=treaty&id=VCDR&at=VCDR-22(2)'],
		['nisour', 'page=case&id=nisourSquare'],
	])('finds %s', async (text, hash) => {
		await type(text)
		const region = await screen.findByRole('region', { name: referenceLabels.search.results })
		const links = [...region.querySelectorAll('a')].map((link) => link.getAttribute('href'))
		expect(links.slice(0, 8)).toContain(`#${hash}`)
	})

	it('says so when it finds nothing', async () => {
		await type('xyzzyplugh')
		await waitFor(() => expect(screen.getByRole('status').textContent).toBe(referenceLabels.search.none('xyzzyplugh')))
	})
})

describe('a search that is kept for Back', () => {
	const search = async (text: string) => {
		history.replaceState(null, '', '/#missionKind=embassy&at=consent&page=reference')
		render(<ReferencePage reading={readingOf('reference')} hasAnswers={false} notices={null} moved />)
		const field = await screen.findByRole('searchbox')
		act(() => void fireEvent.change(field, { target: { value: text } }))
		await userEvent.click(screen.getByRole('button', { name: referenceLabels.search.button }))
		return placeFrom(location.hash)
	}

	it.each([
		['words', 'honorary consul', 'honorary consul'],
		['half a character', 'consul \ud83d', 'consul \ufffd'],
		['more than a link can hold', '^'.repeat(2000), '^'.repeat(100)],
	])('stands in the address, and the answers before it: %s', async (_, text, kept) => {
		const { reading, answers, problems } = await search(text)
		expect(reading).toEqual(readingOf('reference', '', '', kept))
		expect(answers).toEqual({ missionKind: 'embassy' })
		expect(problems).toEqual([])
	})
})

describe('the way there and back', () => {
	beforeEach(() => history.replaceState(null, '', '/'))

	it('keeps the answers, and Back finds the question again', async () => {
		history.replaceState(null, '', '/#missionKind=embassy&at=consent&page=hostDuties')
		render(<App hash={location.hash} />)
		await screen.findByRole('heading', { level: 1, name: 'What host States owe' })
		const back = screen.getByRole('link', { name: referenceLabels.nav.answers })
		expect(back.getAttribute('href')).toBe('#missionKind=embassy&at=consent')
		await userEvent.click(back)
		await screen.findByRole('heading', { level: 1, name: /agree|consent|accept/i })
		expect(screen.getByText(labels.answers.soFar)).toBeTruthy()
	})

	it('explains the words of a question in place', async () => {
		history.replaceState(null, '', '/#missionKind=embassy&at=consent')
		render(<App hash={location.hash} />)
		const button = screen.getByRole('button', { name: labels.words.question })
		await userEvent.click(button)
		await screen.findByRole('link', { name: labels.words.more })
		expect(screen.getByText('receiving State', { selector: 'dt' })).toBeTruthy()
		await userEvent.click(button)
		expect(screen.queryByRole('link', { name: labels.words.more })).toBeNull()
	})
})
