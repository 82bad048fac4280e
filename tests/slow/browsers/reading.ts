import { ok } from 'node:assert'
import { instruments } from '#content/instruments.ts'
import { labels } from '#content/interface.ts'
import { answerLabels } from '#content/interface-answer.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { answerLink } from '#tests/support/ways.ts'
import { inPage } from './in-page.ts'
import { quietEmbassy } from './journeys.ts'
import { until } from './machine.ts'
import { link, type Person, type Walk } from './person.ts'

const { nav, pages, search } = referenceLabels

async function fromAnswer(person: Person) {
	const { click, sees, hasFocus, window } = person
	await person.openAnswer(quietEmbassy)
	await click({ css: '.fold', name: answerLabels.result.sources.heading })
	await click({ css: '[data-source="VCDR-22(2)"] .source-name a' })
	const anchor = { css: '[data-anchor="VCDR-22(2)"]' }
	await hasFocus(anchor)
	const address = `${answerLink(quietEmbassy)}&page=treaty&id=VCDR&at=VCDR-22(2)`
	await sees('the address', address, inPage.hash)
	await window.reload()
	await hasFocus(anchor)
	await click(link(nav.answers))
	await person.seesResult(quietEmbassy)
}

async function searches(person: Person) {
	const { click, see, sees, window } = person
	const isFound = () => until('results', async () => /results? for/.test((await see(inPage.texts, '.found')).join()))
	await person.open('#page=reference')
	await person.seesHeading(pages.reference.title)
	await click({ css: 'input[type="search"]' })
	await window.type('honorary consul')
	await isFound()
	const [first = ''] = await see(inPage.texts, '.results a')
	await click(link(first))
	await sees('no list of results', 0, inPage.count, '.results')
	await until('another page', async () => (await see(inPage.texts, 'h1')).join() !== pages.reference.title)
	await see(inPage.goBack)
	await isFound()
	ok((await see(inPage.texts, '.results a')).includes(first), 'the same results after Back')
	await person.open('#page=reference')
	await click({ css: 'input[type="search"]' })
	await window.type('xyzzyplugh')
	await sees('that nothing was found', [search.none('xyzzyplugh')], inPage.texts, '.found')
}

async function everyKind(person: Person) {
	const headings: Record<string, string> = {
		treaties: pages.treaties.title,
		mistakes: pages.mistakes.title,
		glossary: pages.glossary.title,
		cases: pages.cases.title,
	}
	for (const [page, heading] of Object.entries(headings)) {
		await person.open(`#page=${page}`)
		await person.seesHeading(heading)
	}
	await person.open('#page=treaty&id=VCDR')
	await until('the entries of a treaty', () => person.see(inPage.count, '.entry'))
	const heading = (await person.see(inPage.texts, 'h1')).join()
	ok(heading.includes(instruments.VCDR.short), heading)
	await person.click(link(labels.reference.name))
	await person.seesHeading(pages.reference.title)
}

export const readings: readonly Walk[] = [
	['from the answer to a provision, through a reload, and back', fromAnswer],
	['the search, its first result, and Back to the results', searches],
	['treaties, mistakes, glossary, cases and a treaty', everyKind],
]
