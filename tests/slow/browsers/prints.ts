import { ok, strictEqual } from 'node:assert'
import { labels } from '#content/interface.ts'
import type { Answers } from '#machines/chart.ts'
import type { Measure } from './chromium.ts'
import type { Engine } from './engine.ts'
import { inPage } from './in-page.ts'
import { resultOf } from './journeys.ts'
import { until } from './machine.ts'
import { areFilled, cutsIn, endingWithHeading, printedAt } from './paper.ts'
import { button, type Person } from './person.ts'
import { darkShare, keepSheets, readSheets } from './sheets.ts'

/** Presses Print, at a later hour than the answer was opened, and waits for the paper. */
async function print({ openAnswer, see, click, window }: Person, answers: Answers): Promise<Uint8Array> {
	await openAnswer(answers)
	await see(inPage.setClock, printedAt)
	await click(button(labels.actions.print))
	return until('the paper', () => window.printed(), 60)
}

export async function printsWhole(person: Person, engine: Engine, name: string, answers: Answers): Promise<Measure> {
	const bytes = await print(person, answers)
	const sheets = await readSheets(bytes, engine.ownLines)
	strictEqual(keepSheets(bytes, `${engine.name} ${name}`), sheets.length, 'the number of pictures')
	const result = resultOf(answers)
	areFilled(sheets, engine.keepsTogether ? 3 : 1)
	const cut = cutsIn(result, sheets, engine.keepsTogether)
	return { sheets: sheets.length, torn: endingWithHeading(result, sheets), cut }
}

export async function printsOnWhite(person: Person, engine: Engine, answers: Answers) {
	const dark = darkShare(await print(person, answers), `${engine.name} in dark colours`)
	ok(dark < 0.25, `${Math.round(dark * 100)} % of the first sheet is dark`)
}
