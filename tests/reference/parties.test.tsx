import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { type InstrumentId, instruments } from '#content/instruments.ts'
import { partiesLabels } from '#content/interface-parties.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { participationLists } from '#content/participation/lists.ts'
import { type ListId, listIds, type Status, type Statuses } from '#content/participation/participation.ts'
import { statuses } from '#content/participation/statuses.ts'
import { unlisted } from '#content/participation/unlisted.ts'
import { states } from '#content/states.ts'
import { listOf } from '#src/reference/parties-section.tsx'
import { TreatyPage } from '#src/reference/treaty-page.tsx'

vi.stubGlobal('scrollTo', () => undefined)

const { heading, link } = referenceLabels.treaty.takesPart
const { statuses: words, facts, absence, pointers, filter, unnamed } = partiesLabels
const listed: Readonly<Record<ListId, Statuses>> = statuses
const everyInstrument = Object.keys(instruments) as InstrumentId[]
const countOf = (list: ListId, status: Status) => listed[list][status]?.split(' ').length ?? 0

async function open(id: InstrumentId) {
	const { container } = render(<TreatyPage id={id} moved={false} />)
	await screen.findByText(partiesLabels.sources, {}, { timeout: 20_000 })
	const section = container.querySelector<HTMLElement>('.takes-part')
	if (section === null) throw new Error(`${id} has no section`)
	return section
}

/** By its heading: asking for roles takes long where rows are many. */
function part(section: HTMLElement, heading: string) {
	const found = [...section.querySelectorAll('h3')].find(({ textContent }) => textContent === heading)
	const group = found?.closest<HTMLElement>('.party-group')
	if (!group) throw new Error(`No part is headed ${heading}`)
	return group
}

const group = (section: HTMLElement, list: ListId, status: Status) =>
	part(section, partiesLabels.heading(words[status].heading, countOf(list, status)))

const linksTo = (place: ParentNode, href: string) =>
	[...place.querySelectorAll('a')].filter((anchor) => anchor.getAttribute('href') === href)

const inputIn = (section: HTMLElement) => within(section).getByLabelText(filter.label)

/** A row whole, also while its group is folded. */
function row(group: HTMLElement, name: string) {
	const found = [...group.querySelectorAll('li')].filter((li) => li.querySelector('.party-name')?.textContent === name)
	expect(found, name).toHaveLength(1)
	return found[0]?.textContent ?? ''
}

const shownIn = (section: HTMLElement) =>
	[...section.querySelectorAll('.party-list > li:not([data-missed])')].map(
		(li) => li.querySelector('.party-name')?.textContent,
	)

describe('an instrument', () => {
	it('with a list shows every entry of it, its date, its doubts and its sources', async () => {
		for (const list of listIds) {
			const { instrument, label, depositary, doubts, sources, absence: missing } = participationLists[list]
			expect(listOf(instrument)).toBe(list)
			const section = await open(instrument)
			const text = section.textContent ?? ''
			for (const told of [label, absence[missing], ...doubts, ...sources.map(({ name }) => name)])
				expect(text, list).toContain(told)
			expect(linksTo(section, depositary)).not.toEqual([])
			for (const status of Object.keys(listed[list]) as Status[])
				expect(group(section, list, status).querySelectorAll('li'), `${list} ${status}`).toHaveLength(
					countOf(list, status),
				)
			expect(text.split(pointers).length - 1, list).toBeLessThan(2)
			expect(linksTo(document, `#page=treaty&id=${instrument}&at=parties`), list).toHaveLength(1)
			cleanup()
		}
	})

	it.each(Object.entries(unlisted))('%s without a list says so', (id, sentence) => {
		render(<TreatyPage id={id as InstrumentId} moved={false} />)
		expect(screen.getByRole('heading', { name: heading }).parentElement?.textContent).toBe(heading + sentence)
		expect(screen.queryByRole('link', { name: link })).toBeNull()
	})

	it('that is neither says nothing', () => {
		const others = everyInstrument.filter((id) => listOf(id) === undefined && !(id in unlisted))
		expect(others.length).toBe(everyInstrument.length - listIds.length - Object.keys(unlisted).length)
		for (const id of ['HOSTAGES', 'UNC'] as const) {
			expect(others).toContain(id)
			const { unmount } = render(<TreatyPage id={id} moved={false} />)
			expect(screen.queryByRole('heading', { name: heading })).toBeNull()
			unmount()
		}
	})
})

describe('the convention of 1961', () => {
	it('has 193 parties, folded at first, and five outside', async () => {
		const section = await open('VCDR')
		expect(within(section).getByText('193 parties · 5 not parties')).toBeTruthy()
		expect(within(section).getByText('1 July 2021')).toBeTruthy()
		const outside = group(section, 'VCDR', 'nonParty')
		expect(shownIn(outside)).toEqual(['Cook Islands', 'Kosovo', 'Niue', 'Palau', 'South Sudan'])
		expect(row(outside, 'South Sudan')).toMatch(/still pending in July 2024.*As of: July 2024/)
		const parties = group(section, 'VCDR', 'party')
		const button = within(parties).getByText('Show all 193 parties', { selector: 'button' })
		expect(button.getAttribute('aria-expanded')).toBe('false')
		const list = parties.querySelector('ul')
		expect(list?.getAttribute('hidden')).toBe('until-found')
		await userEvent.click(button)
		expect(button.getAttribute('aria-expanded')).toBe('true')
		expect(list?.hasAttribute('hidden')).toBe(false)
		expect(shownIn(parties)).toHaveLength(193)
	})

	it('tells dates, and where none was found', async () => {
		const parties = group(await open('VCDR'), 'VCDR', 'party')
		expect(row(parties, 'Holy See')).toBe('Holy See Ratification, 17 April 1964')
		expect(row(parties, 'State of Palestine')).toBe('State of Palestine Accession, 2 April 2014')
		expect(row(parties, 'Vanuatu')).toMatch(/^Vanuatu Accession, date not found/)
		expect(row(parties, 'Bulgaria')).toMatch(/Pointer: Reservation to art\. 11\(1\)/)
	})

	it('finds a name, also under another name, and opens what is folded', async () => {
		const section = await open('VCDR')
		const box = inputIn(section)
		const told = () => section.querySelector('[role="status"]')?.textContent
		await userEvent.type(box, 'turkey')
		expect(told()).toBe('1 entry of 198 for “turkey”')
		expect(shownIn(section)).toEqual(['Türkiye'])
		expect(section.querySelector('button')).toBeNull()
		await userEvent.clear(box)
		await userEvent.type(box, "cote d'i")
		expect(shownIn(section)).toEqual(['Côte d’Ivoire'])
		await userEvent.clear(box)
		await userEvent.type(box, 'xyzzyplugh')
		expect(told()).toBe(filter.none(198, 'xyzzyplugh'))
		await userEvent.clear(box)
		expect(told()).toBe('')
		expect(section.querySelectorAll('button')).toHaveLength(1)
	})

	it('says nothing of Taiwan but that it has no entry', async () => {
		const section = await open('VCDR')
		expect(section.textContent).not.toContain('Taiwan')
		await userEvent.type(inputIn(section), 'taiwan')
		const without = part(section, partiesLabels.heading(unnamed.heading, 1))
		expect(row(without, 'Taiwan')).toContain(states.TWN.note)
	})
})

describe('what other lists say of', () => {
	it('Afghanistan and the convention of 1963', async () => {
		const section = await open('VCCR')
		expect(within(section).getByText('182 parties · 4 signatories that are not parties · 12 not parties')).toBeTruthy()
		expect(shownIn(group(section, 'VCCR', 'nonParty'))).toContain('Afghanistan')
		expect(row(group(section, 'VCCR', 'signatory'), 'Israel')).toMatch(/^Israel Signed, \d+ \w+ 196\d$/)
	})

	it.each([
		['VCDROP', '13 November 1972', 'October 2018'],
		['VCCROP', '24 November 1969', 'March 2005'],
	] as const)('the United States in %s', async (list, ratified, left) => {
		const gone = row(group(await open(list), list, 'withdrawn'), 'United States of America')
		expect(gone).toContain(`Ratification, ${ratified}; given up since`)
		expect(gone).toContain(left)
	})

	it('those that the convention of 1973 leaves open', async () => {
		const section = await open('IPPC')
		const { nextElementSibling: told } = within(section).getByText(facts.absence)
		expect(told?.textContent).toMatch(/^Absence proves nothing/)
		const open12 = group(section, 'IPPC', 'unconfirmed')
		expect(shownIn(open12)).toHaveLength(12)
		for (const name of ['Cook Islands', 'South Sudan', 'Zimbabwe']) expect(row(open12, name)).toContain('Doubt: ')
		expect(row(group(section, 'IPPC', 'party'), 'Niue')).toBe('Niue Accession, 22 June 2009')
	})

	it('declarations under the optional clause, on the page of the Statute', async () => {
		const section = await open('ICJS')
		expect(within(section).getByText('75 declarations in force · 13 declarations that have ended')).toBeTruthy()
		expect(row(group(section, 'ICJS-36(2)', 'declaration'), 'Australia')).toBe('Australia Declaration, 22 March 2002')
		expect(row(group(section, 'ICJS-36(2)', 'declaration'), 'Portugal')).toBe('Portugal Declaration, date not found')
		await userEvent.type(inputIn(section), 'kosovo')
		expect(row(part(section, partiesLabels.heading(unnamed.heading, 1)), 'Kosovo')).toMatch(/^Kosovo /)
	})
})
