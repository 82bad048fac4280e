import { strictEqual } from 'node:assert'
import { writeFileSync } from 'node:fs'
import { outputFile } from '#tests/browser/support/output.ts'
import { linkTo } from '#tests/support/ways.ts'
import { inPage } from './in-page.ts'
import { quietEmbassy } from './journeys.ts'
import { until } from './machine.ts'
import type { Person } from './person.ts'

const widths = [390, 1280] as const

/** `part` is what the picture begins with, if not the top. */
const places = [
	{ name: 'start', at: '', sees: '.prose h1' },
	{ name: 'question', at: '#missionKind=embassy&at=consent', sees: 'input[name="consent"]' },
	{ name: 'result', at: linkTo(quietEmbassy), sees: '.answer h1' },
	{ name: 'matrix', at: linkTo(quietEmbassy), sees: '.answer h1', part: '[data-section="roles"]' },
	{ name: 'reference', at: '#page=treaty&id=VCDR', sees: '.reference h1' },
] as const

/** Nothing makes a page wider than its window; a picture of each is kept to be looked at. */
export async function takePictures(person: Person, name: string) {
	const { window, see } = person
	for (const width of widths) {
		await window.resize(width, width < 800 ? 844 : 900)
		for (const place of places) {
			await person.open(place.at)
			await until(place.sees, () => see(inPage.count, place.sees))
			await until(`a window of ${width} px`, async () => (await see(inPage.windowWidth)) === width)
			strictEqual(Math.max(0, await see(inPage.overflow)), 0, `${place.name} at ${width} px is too wide`)
			if ('part' in place) await see(inPage.scrollTo, place.part)
			await see(inPage.askForFrames)
			await until('the page to be drawn', () => see(inPage.isDrawn))
			writeFileSync(outputFile(`browsers/${name}-${place.name}-${width}.png`), await window.picture())
		}
	}
	await window.resize(1280, 800)
}
