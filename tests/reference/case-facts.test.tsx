import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Case, FactSource, Reading } from '#content/cases/case.ts'
import { cases } from '#content/cases.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { provisions } from '#content/provisions.ts'
import { CaseFacts } from '#src/reference/case-facts.tsx'

const words = referenceLabels.cases
const told = Object.entries<Case>(cases)
const sourcesOf = ({ facts }: Case) => facts.flatMap(({ sources }): readonly FactSource[] => sources)
const isReading = (source: FactSource): source is Reading => typeof source !== 'string'
const readings = told.flatMap(([, content]) => Object.values(content.readings))

describe('the facts of a case', () => {
	it.each(told)('%s: every fact has a source, and names it once', (_, { facts }) => {
		for (const { text, sources } of facts) {
			expect(sources.length, text).toBeGreaterThan(0)
			expect(new Set(sources).size, text).toBe(sources.length)
			for (const source of sources) if (!isReading(source)) expect(provisions).toHaveProperty([source])
		}
	})

	it.each(told)('%s: lists what was read for it, and nothing else', (_, content) => {
		expect(new Set(sourcesOf(content).filter(isReading))).toEqual(new Set(Object.values(content.readings)))
	})

	it.each(told)('%s: a fact that is marked disputed has its point below', (_, { facts, disputed }) => {
		if (facts.some((fact) => fact.disputed)) expect(disputed).not.toEqual([])
	})

	it('most of them rest on something that was read', () => {
		const facts = told.flatMap(([, content]) => content.facts)
		const unread = facts.filter(({ sources }) =>
			sources.every((source) => !(isReading(source) ? source : provisions[source]).checked),
		)
		expect(unread.length).toBeLessThan(facts.length / 20)
	})

	it('an address is a full and safe one', () => {
		const addresses = readings.map(({ address }) => address).filter((address) => address !== undefined)
		expect(addresses.length).toBeGreaterThan(30)
		expect(addresses.filter((address) => !/^https:\/\/\S+$/.test(address))).toEqual([])
	})

	it('some are disputed and some texts have not been read', () => {
		expect(told.some(([, { facts }]) => facts.some(({ disputed }) => disputed))).toBe(true)
		expect(readings.some(({ checked }) => !checked)).toBe(true)
	})
})

describe.each(told)('%s on its page', (_, content) => {
	const items = () => {
		const { container } = render(<CaseFacts content={content} />)
		return [...container.querySelectorAll<HTMLElement>('ol.statements > li')]
	}

	it('shows each fact with its sources, and says which are not read', () => {
		const shown = items()
		expect(shown).toHaveLength(content.facts.length)
		content.facts.forEach(({ text, sources }, index) => {
			const [item] = shown.slice(index)
			expect(item?.textContent).toContain(text)
			for (const { name, checked } of sources.filter(isReading))
				expect(item?.textContent).toContain(checked ? name : `${name} ${words.notReadInline}`)
			const unread = sources.filter((source) => !(isReading(source) ? source : provisions[source]).checked)
			expect(item?.querySelectorAll('.unchecked')).toHaveLength(unread.length)
		})
	})

	it('marks what is disputed in place, in words too', () => {
		const marked = items().map((item) => within(item).queryByText(words.disputedFact) !== null)
		expect(marked).toEqual(content.facts.map(({ disputed }) => disputed === true))
	})

	it('lists what was read, with its address', () => {
		render(<CaseFacts content={content} />)
		const list = screen.getByRole('heading', { name: words.readings }).parentElement
		const entries = [...(list?.querySelectorAll('li') ?? [])]
		expect(entries.map((entry) => entry.querySelector('.text-not-checked') === null)).toEqual(
			Object.values(content.readings).map(({ checked }) => checked),
		)
		for (const { name, address = '' } of Object.values(content.readings))
			expect(entries.some(({ textContent }) => textContent?.includes(name) && textContent.includes(address))).toBe(true)
	})
})
