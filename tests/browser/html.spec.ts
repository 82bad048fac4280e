import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expect, test } from 'vitest'
import { everyPlace, kinds, type Place } from '#tests/support/places.ts'
import { openPage } from './support/browser.ts'
import { seesPlace } from './support/show.ts'

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

/** Two of each kind, or with HTML=all every place there is. */
const sample = (places: readonly Place[]) =>
	kinds.flatMap((kind) =>
		places.filter((place) => place.kind === kind).slice(0, process.env.HTML === 'all' ? undefined : 2),
	)

test.each(sample(everyPlace()))('valid HTML: $kind $at', async (place) => {
	const page = await openPage({ at: place.at })
	await seesPlace(page, place)
	expect(await defectsIn(await page.content())).toEqual([])
})

test('a document with defects is found out', async () => {
	const html =
		'<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><p id="a"></p><p id="a"></p></body></html>'
	expect(await defectsIn(html)).toEqual([expect.stringMatching(/^no-dup-id: /)])
})
