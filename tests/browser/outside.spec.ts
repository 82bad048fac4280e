import { expect, test } from 'vitest'
import { answerLabels } from '#content/interface-answer.ts'
import type { OptionId, QuestionId } from '#content/questions.ts'
import { type Given, notKnown } from '#machines/chart.ts'
import { linkTo } from '#tests/support/ways.ts'
import { actions, eventually, openJourney } from './support/journey.ts'
import { recordingServer } from './support/recording-server.ts'

const quietPolitical = {
	missionKind: 'unPoliticalMission',
	statusAgreement: 'inForce',
	setting: 'government',
	outerRing: 'delivering',
	threat: 'privatePersons',
	failure: 'notYet',
} as const

test('after a whole journey no server knows an answer, and the browser keeps nothing', async () => {
	const server = await recordingServer()
	const journey = await openJourney({ site: server.url })
	const { page } = journey
	const context = page.context()
	await context.grantPermissions(['clipboard-read', 'clipboard-write'])

	await journey.start()
	await journey.answerAll(quietPolitical)
	await journey.seesResult()
	await journey.button(actions.copy).click()
	await page.getByRole('status').filter({ hasText: answerLabels.result.link.copied }).waitFor()
	await journey.change('missionKind')
	await journey.answer('missionKind', 'embassy')
	await journey.undo()
	await journey.seesResult()
	await page.pdf()
	await page.reload()
	await journey.seesResult()
	await journey.startAgain()
	await journey.undo()
	await journey.seesResult()
	await page.goto(`${server.url}?again${linkTo({ missionKind: 'embassy' })}`)
	await journey.seesQuestion('consent')

	const asked = server.received
	expect(asked.length).toBeGreaterThan(3)
	expect(asked.filter(({ method }) => method !== 'GET')).toEqual([])
	expect(
		asked.map(({ url }) => url).filter((url) => !/^\/(\?again|favicon\.svg|before\.js|assets\/[\w.-]+)?$/.test(url)),
	).toEqual([])
	for (const { url, headers, sent } of asked) {
		expect(sent).toBe('')
		expect(url + JSON.stringify(headers)).not.toMatch(/missionKind|unPoliticalMission|embassy|at=/)
		expect(headers).not.toHaveProperty('referer')
		expect(headers).not.toHaveProperty('cookie')
	}

	expect(await context.cookies()).toEqual([])
	expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] })
	const kept = await page.evaluate(async () => ({
		cookie: document.cookie,
		local: Object.keys(localStorage),
		session: Object.keys(sessionStorage),
		databases: await indexedDB.databases(),
		caches: await caches.keys(),
		workers: (await navigator.serviceWorker.getRegistrations()).length,
		name: window.name,
	}))
	expect(kept).toEqual({ cookie: '', local: [], session: [], databases: [], caches: [], workers: 0, name: '' })
})

/** A server that is asked for what is needed on the way to this answer. */
async function askedFor(answers: Given): Promise<() => ReadonlySet<string>> {
	const server = await recordingServer()
	const journey = await openJourney({ site: server.url, at: '#at=missionKind' })
	for (const [question, option] of Object.entries(answers))
		await journey.answer(question as QuestionId, option as OptionId)
	await journey.page.locator('.answer').waitFor()
	return () => new Set(server.received.map(({ url }) => url))
}

/** What is fetched beside the answer may still be on its way. */
async function comeToTheSame(one: Given, other: Given) {
	const [first, second] = [await askedFor(one), await askedFor(other)]
	await eventually(() =>
		[...new Set([...first(), ...second()])].filter((url) => !(first().has(url) && second().has(url))),
	).toEqual([])
}

const warAndOccupation = {
	missionKind: 'careerConsulate',
	consent: 'accepted',
	consularRelations: 'warStaffed',
	setting: 'occupied',
	controllerConduct: 'unwilling',
	threat: 'thirdState',
	forces: 'protectionOfCivilians',
	ownGuards: 'armsNotSettled',
	contractors: 'hostSupplied',
	failure: 'failed',
} as const

test('a server cannot tell one answer from another by what it is asked for', async () => {
	await comeToTheSame(warAndOccupation, quietPolitical)
	await comeToTheSame({ ...warAndOccupation, failure: notKnown }, { ...quietPolitical, failure: notKnown })
})
