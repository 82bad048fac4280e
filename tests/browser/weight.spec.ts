import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Answers } from '#machines/chart.ts'
import { openJourney } from './support/journey.ts'
import { type Received, recordingServer } from './support/recording-server.ts'

const weighed = new Map<string, number>()

/** In thousands of bytes, as a server that compresses would send it. */
function weightOf(file: Buffer): number {
	const print = createHash('sha256').update(file).digest('hex')
	const weight = weighed.get(print) ?? brotliCompressSync(file).length / 1000
	weighed.set(print, weight)
	return weight
}

/** Pictures are left out. */
const isCounted = ({ url }: Received) => /(?:\/|\.html|\.css|\.js)$/.test(url)

const sumOf = (received: readonly Received[]) =>
	received.filter(isCounted).reduce((sum, { answered }) => sum + weightOf(answered), 0)

/** The name of a part, without the mark of its content. */
const partOf = (path: string) => path.replace(/^.*\//, '').replace(/-[\w-]{8}(\.\w+)$/, '$1')

/** What is fetched beside the first question, which is complete without it. */
const isBesideTheFirst = ({ url }: Received) => /^(register|rest)\.js$/.test(partOf(url))

/** What is fetched beside a question or an answer that is already there: what only paper shows, the list of sources. */
const isBeside = ({ url }: Received) =>
	/^(flips|instruments|narrowing|outlines|paper|provisions|restrict|sources|summary)\.(js|css)$/.test(partOf(url))

const mostBeforeTheFirstQuestion = 90
/** The law of every answer is among it: who fetched some of it would tell the server which. */
const mostBeforeTheAnswer = 150

/** For each kind of law one journey, and those to the answers that take the most texts. */
const journeys: Readonly<Record<string, Answers>> = {
	'a permanent mission that the host protects': {
		missionKind: 'permanentMission',
		setting: 'government',
		outerRing: 'delivering',
		threat: 'thirdState',
		failure: 'failed',
	},
	'a consulate in the middle of a war, under an occupation that protects nobody': {
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
	},
	'the same for an embassy': {
		missionKind: 'embassy',
		consent: 'accepted',
		relations: 'warStaffed',
		setting: 'occupied',
		controllerConduct: 'unwilling',
		threat: 'thirdState',
		forces: 'protectionOfCivilians',
		ownGuards: 'armsNotSettled',
		contractors: 'hostSupplied',
		failure: 'failed',
	},
	'a peace operation without an agreement in an occupied place': {
		missionKind: 'unPeaceOperation',
		statusAgreement: 'notInForce',
		setting: 'occupied',
		controllerConduct: 'unwilling',
		threat: 'thirdState',
		forcesForUn: 'areaForce',
		peaceForce: 'unarmed',
		unSecurity: 'notEnough',
		contractors: 'hostSupplied',
		failure: 'failed',
	},
	'a delegation that was refused': {
		missionKind: 'specialMission',
		consent: 'objectedTo',
		setting: 'government',
		outerRing: 'delivering',
		threat: 'privatePersons',
		failure: 'notYet',
	},
}

test.each(Object.entries(journeys))(
	'little is sent before the first question and before the answer: %s',
	async (name, answers) => {
		const server = await recordingServer()
		const journey = await openJourney({ site: server.url, at: '#at=missionKind' })
		const { missionKind = 'embassy', ...others } = answers
		await journey.choose('missionKind', missionKind)
		const first = sumOf(server.received.filter((one) => !isBesideTheFirst(one)))
		await journey.continue()
		await journey.answerAll(others)
		await journey.seesResult()
		const whole = sumOf(server.received.filter((one) => !isBeside(one)))
		const beside = sumOf(server.received.filter(isBeside))

		console.log(
			`weight, ${name}: ${first.toFixed(1)} kB before the first question, ${whole.toFixed(1)} kB before the answer, ${beside.toFixed(1)} kB beside them`,
		)
		expect(server.received.filter(({ url }) => url.endsWith('.js')).length).toBeGreaterThan(1)
		expect(first).toBeLessThan(mostBeforeTheFirstQuestion)
		expect(whole).toBeLessThan(mostBeforeTheAnswer)
		expect(whole).toBeGreaterThan(first)
		expect(beside).toBeGreaterThan(0)
	},
)

/** The most that a part may weigh which has no limit of its own. */
const smallPart = 2

/** Limits of the larger parts, a little over what they weigh. */
const limits: Readonly<Record<string, number>> = {
	'first.js': 83.2,
	'tables.js': 58,
	'law.js': 44.6,
	'reference-page.js': 55,
	'provisions.js': 32,
	'states-picker.js': 13.8,
	'map-page.js': 13.8,
	'details.js': 12,
	'answer.js': 8.2,
	'glossary.js': 6.8,
	'qr-code.js': 6,
	'instruments.js': 6,
	'summary.js': 5.8,
	'rest.js': 4.8,
	'steps-of-reader.js': 4,
	'paper.js': 4.2,
	'record-page.js': 3.6,
	'accessibility-page.js': 3.6,
	'open-view.js': 3.6,
	'copy-tool.js': 3.4,
	'parties-list.js': 3.2,
	'read-file.js': 3.2,
	'differences.js': 3.2,
	'first.css': 3,
	'narrowing.js': 3,
	'varied-page.js': 3,
	'states.js': 2.8,
	'compare-page.js': 2.6,
	'flips.js': 2.8,
	'outlines.js': 2.8,
	'proof-page.js': 2.7,
	'case-page.js': 2.4,
	'between.js': 2.2,
}

const limitOf = (part: string) => limits[part] ?? smallPart

test('no part of the program outgrows its limit, and none is limited that is not there', () => {
	const folder = new URL('../../dist/assets/', import.meta.url)
	const parts = readdirSync(folder)
		.filter((name) => /\.(js|css)$/.test(name))
		.map((name) => ({ part: partOf(name), weight: weightOf(readFileSync(new URL(name, folder))) }))
		.toSorted((one, other) => other.weight - one.weight)
	console.table(parts.map(({ part, weight }) => ({ part, kB: weight.toFixed(1), limit: limitOf(part) })))
	expect(parts.filter(({ part, weight }) => weight > limitOf(part))).toEqual([])
	const names = new Set(parts.map(({ part }) => part))
	expect(Object.keys(limits).filter((part) => !names.has(part))).toEqual([])
})
