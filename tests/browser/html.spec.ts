import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { linkTo } from '#tests/support/ways.ts'
import { openPage } from './support/browser.ts'

const config: ConfigData = {
	root: true,
	extends: ['html-validate:recommended'],
	rules: {
		// How the browser writes a document out, not what is in it: `crossorigin=""`, `novalidate=""`, the blank before </body>.
		'attribute-empty-style': 'off',
		'attribute-boolean-style': 'off',
		'no-trailing-whitespace': 'off',
		// React’s useId begins with an underscore; HTML asks only that an id be there, be unique and hold no space.
		'valid-id': ['error', { relaxed: true }],
		// A page is named by its question or its case, in full; 70 is what a search engine shows of a title.
		'long-title': ['error', { maxlength: 100 }],
	},
}

const validator = new HtmlValidate(new StaticConfigLoader(config))

/** The defects of a document, one line each. */
async function defectsIn(html: string): Promise<readonly string[]> {
	const { results } = await validator.validateString(html)
	return results
		.flatMap(({ messages }) => messages)
		.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)
}

const quietEmbassy = {
	missionKind: 'embassy',
	consent: 'accepted',
	relations: 'working',
	setting: 'government',
	outerRing: 'delivering',
	threat: 'privatePersons',
	failure: 'notYet',
} as const

const heading = (page: Page) => page.locator('h1')
const question = (page: Page) => page.locator('input[name="consent"]').first()
const answer = (page: Page) => page.locator('[data-section="sources"]')
const reference = (page: Page) => page.locator('.reference h1')

const pages = [
	{ name: 'the start page', at: '', sees: heading },
	{ name: 'a question', at: '#missionKind=embassy&at=consent', sees: question },
	{ name: 'an answer', at: linkTo(quietEmbassy), sees: answer },
	{ name: 'the reference index', at: '#page=reference', sees: reference },
	{ name: 'a treaty', at: '#page=treaty&id=VCDR', sees: reference },
	{ name: 'the glossary', at: '#page=glossary', sees: reference },
	{ name: 'the mistakes', at: '#page=mistakes', sees: reference },
	{ name: 'a case', at: '#page=case&id=tehranEmbassy', sees: reference },
]

test.each(pages)('$name is valid HTML', async ({ at, sees }) => {
	const page = await openPage({ at })
	await sees(page).waitFor()
	expect(await defectsIn(await page.content())).toEqual([])
})

test('a document with defects is found out', async () => {
	const html =
		'<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><p id="a"></p><p id="a"></p></body></html>'
	expect(await defectsIn(html)).toEqual([expect.stringMatching(/^no-dup-id: /)])
})
