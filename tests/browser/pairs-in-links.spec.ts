import { expect, test } from 'vitest'
import { answerLabels } from '#content/interface-answer.ts'
import { betweenLabels } from '#content/interface-between.ts'
import { problemLabels } from '#content/interface-problems.ts'
import { linkTo, wayToEveryPair } from '#tests/support/ways.ts'
import { axe } from './support/axe.ts'
import { eventually, openJourney } from './support/journey.ts'

const { faults, receiving, sending } = betweenLabels
const ways = wayToEveryPair()
const wayFor = (kind: string) => linkTo(ways.find(({ answers }) => answers.missionKind === kind)?.answers ?? {})

test.each([
	['embassy', 'receiving=XXX&sending=FRA', faults.unknownCode(receiving, 'XXX')],
	['embassy', 'receiving=EU&sending=FRA', faults.organisation(receiving, 'EU')],
	['embassy', 'receiving=KEN&sending=EU', faults.organisation(sending.state, 'EU')],
	['embassy', 'receiving=KEN&sending=KEN', faults.sameState(sending.state, 'KEN')],
	['unAgency', 'receiving=KEN&sending=FRA', faults.stateNotSender(sending.state, 'FRA')],
])(
	'a link to %s with %s still opens the answer, names no pair and says which part was left out',
	async (kind, pair, said) => {
		const journey = await openJourney({ at: `${wayFor(kind)}&${pair}` })
		const { page } = journey
		await journey.seesResult()
		await page.getByText(faults.heading).waitFor()
		expect(await page.getByRole('alert').allInnerTexts()).toEqual([expect.stringContaining(said)])
		expect(await page.locator('[data-section="between"]').count()).toBe(0)
		expect(await page.locator('[data-section="headline"]').innerText()).not.toContain(answerLabels.forces.custom)
	},
)

test('half a pair in a link is said to be unreadable, and the rest is kept', async () => {
	const journey = await openJourney({ at: `${wayFor('embassy')}&receiving=KEN` })
	await journey.seesResult()
	await eventually(() => journey.notice.innerText()).toContain(problemLabels.notAPair('receiving=KEN'))
})

test('a pair in a link gives the answer between the two, sound at both widths', async () => {
	const journey = await openJourney({ at: `${wayFor('embassy')}&receiving=SSD&sending=USA` })
	const { page } = journey
	await journey.seesResult()
	await page.locator('[data-instrument="VCDR"][data-binds="sending"]').waitFor()
	expect(await page.locator('[data-section="headline"]').innerText()).toContain(answerLabels.forces.custom)
	expect(await axe(page)).toEqual([])
	await page.setViewportSize({ width: 320, height: 800 })
	expect(await axe(page)).toEqual([])
})

test('for whom it is read stays in the link, changes the steps and leaves the focus where it is', async () => {
	const journey = await openJourney({ at: wayFor('embassy') })
	const { page } = journey
	await journey.seesResult()
	const before = await page.locator('[data-section="ifItFails"] li').allInnerTexts()
	const host = page.locator('.reader-choice').getByRole('radio').nth(1)
	await host.check()
	await eventually(() => new URL(page.url()).hash).toContain('&reader=host')
	expect(await host.evaluate((radio) => radio === document.activeElement)).toBe(true)
	expect(await page.locator('[data-section="ifItFails"] li').allInnerTexts()).not.toEqual(before)
	expect(await axe(page)).toEqual([])
})
