import { expect, test } from 'vitest'
import { type Instrument, instruments } from '#content/instruments.ts'
import { betweenLabels } from '#content/interface-between.ts'
import { states } from '#content/states.ts'
import { determineBetween } from '#machines/pair/determine-between.ts'
import type { Pair, StateCode } from '#machines/pair/pair.ts'
import { linkTo, wayToEveryPair } from '#tests/support/ways.ts'
import { openPage } from './support/browser.ts'
import { readPdf, withoutSpace } from './support/pdf.ts'
import { seesAnswer } from './support/show.ts'

const wayFor = (kind: string) => {
	const found = wayToEveryPair().find(({ answers }) => answers.missionKind === kind)
	if (found === undefined) throw new Error(`No way for ${kind}`)
	return found.answers
}

const named = (code: string) => states[code as StateCode].name

test.each<[string, Pair]>([
	['embassy', { receiving: 'SSD', sending: 'USA' }],
	['embassy', { receiving: 'DEU', sending: 'FRA' }],
	['careerConsulate', { receiving: 'AFG', sending: 'PAK' }],
	['specialMission', { receiving: 'KEN', sending: 'CIV' }],
])('the paper on a mission shows the two States, what binds them and the steps: %s, %o', async (kind, pair) => {
	const answers = wayFor(kind)
	const result = determineBetween(answers, 'any', pair)
	if (result.status !== 'determined') throw new Error('Still open')
	const link = `${linkTo(answers)}&receiving=${pair.receiving}&sending=${pair.sending}`
	const page = await openPage({ at: link })
	await seesAnswer(page, link)
	const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true })
	const text = withoutSpace((await readPdf(pdf)).map((sheet) => sheet.text).join(''))
	const shows = (part: string) => expect(text, part).toContain(withoutSpace(part))

	shows(betweenLabels.pair(named(pair.receiving), named(pair.sending)))
	for (const { instrument, binds, asOf, source } of result.treaties ?? []) {
		shows((instruments[instrument] as Instrument).short)
		shows(betweenLabels.binds[binds].name)
		if (asOf !== undefined) shows(betweenLabels.list(asOf))
		shows(source)
	}
	for (const { note } of result.court ?? []) shows(note)
	if (result.court?.length === 0) shows(betweenLabels.noCourt)
	for (const { text: fallen } of result.fallsAway ?? []) shows(fallen)
	for (const step of result.ifItFails) shows(step.text)
	for (const { text: excluded } of result.excluded) shows(excluded)
})
