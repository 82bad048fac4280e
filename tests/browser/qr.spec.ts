import jsqr from 'jsqr'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { deskLabels } from '#content/interface-desk.ts'
import { sheetLabels } from '#content/interface-sheet.ts'
import { answerLink, linkTo, wayToEveryPair } from '#tests/support/ways.ts'
import { openPage, siteUrl } from './support/browser.ts'
import { eventually } from './support/journey.ts'
import { follow, seesAnswer } from './support/show.ts'

const decode = 'default' in jsqr ? (jsqr.default as unknown as typeof jsqr) : jsqr

/** What a camera would read from the rendered page. The picture is opened outside the site, which takes none but its own. */
async function read(page: Page): Promise<string | undefined> {
	const picture = (await page.locator('.qr-code').screenshot()).toString('base64')
	const elsewhere = await page.context().newPage()
	const { width, height, data } = await elsewhere.evaluate(async (source) => {
		const image = new Image()
		image.src = `data:image/png;base64,${source}`
		await image.decode()
		const canvas = new OffscreenCanvas(image.width, image.height)
		const context = canvas.getContext('2d')
		if (context === null) throw new Error('No canvas')
		context.drawImage(image, 0, 0)
		const pixels = context.getImageData(0, 0, image.width, image.height)
		// As a text: a list of as many numbers takes seconds to come over.
		const data = Array.from(pixels.data, (byte) => String.fromCharCode(byte)).join('')
		return { width: pixels.width, height: pixels.height, data: btoa(data) }
	}, picture)
	await elsewhere.close()
	return decode(Uint8ClampedArray.from(Buffer.from(data, 'base64')), width, height)?.data
}

test.each(['light', 'dark'] as const)(
	'the QR code on the paper, read from its picture, opens the same answer: %s',
	async (colorScheme) => {
		const longest = wayToEveryPair().reduce((one, other) =>
			linkTo(other.answers).length > linkTo(one.answers).length ? other : one,
		)
		const link = `${linkTo(longest.answers)}&receiving=KEN&sending=FRA`
		const page = await openPage({ at: link, colorScheme, scale: 3 })
		await seesAnswer(page, link)
		const answer = page.locator('article.answer .headline')
		const before = await answer.innerText()
		await page.getByRole('button', { name: deskLabels.tools.paper, exact: true }).click()
		expect(await page.locator('.qr-code').count()).toBe(0)
		await page.getByLabel(sheetLabels.code.printQr).check()
		await page.emulateMedia({ media: 'print' })
		await page.locator('.qr-code').waitFor()
		let found = ''
		const reading = async () => {
			found = (await read(page)) ?? ''
			return found
		}
		await eventually(reading).toBe(`${siteUrl}${link}&content=${__CONTENT_VERSION__}`)
		await page.emulateMedia({ media: 'screen' })
		await follow(page, answerLink({ missionKind: 'embassy' }))
		await page.goto(found)
		await seesAnswer(page, link)
		expect(await answer.innerText()).toBe(before)
	},
)
