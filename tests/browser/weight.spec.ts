import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openJourney } from './support/journey.ts'
import { type Received, recordingServer } from './support/recording-server.ts'

/** In thousands of bytes, as a server that compresses would send them. Pictures are left out. */
const weightOf = (received: readonly Received[]) =>
	received
		.filter(({ url }) => /(?:\/|\.html|\.css|\.js)$/.test(url))
		.reduce((sum, { answered }) => sum + brotliCompressSync(answered).length, 0) / 1000

/** What is fetched beside a question or an answer that is already there. */
const isBeside = ({ url }: Received) => /\/(flips|narrowing|summary)-[^/]+$/.test(url)

const mostBeforeTheFirstQuestion = 110
const mostBeforeTheAnswer = 200

test('little is sent before the first question, and not much before the answer', async () => {
	const server = await recordingServer()
	const journey = await openJourney({ site: server.url, at: '#at=missionKind' })
	await journey.choose('missionKind', 'permanentMission')
	const first = weightOf(server.received)
	await journey.continue()
	await journey.answerAll({ setting: 'government', outerRing: 'delivering', threat: 'thirdState', failure: 'failed' })
	await journey.seesResult()
	const whole = weightOf(server.received.filter((one) => !isBeside(one)))
	const beside = weightOf(server.received.filter(isBeside))

	console.log(
		`weight: ${first.toFixed(1)} kB before the first question, ${whole.toFixed(1)} kB before the answer, ${beside.toFixed(1)} kB beside them`,
	)
	expect(server.received.filter(({ url }) => url.endsWith('.js')).length).toBeGreaterThan(1)
	expect(first).toBeLessThan(mostBeforeTheFirstQuestion)
	expect(whole).toBeLessThan(mostBeforeTheAnswer)
	expect(whole).toBeGreaterThan(first)
})
