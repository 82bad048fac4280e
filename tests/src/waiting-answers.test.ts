import { expect, it } from 'vitest'
import type { Given } from '#machines/chart.ts'
import { hashFor, placeFrom } from '#src/place.ts'

const waiting: readonly (readonly [string, Given])[] = [
	['one question was skipped', { missionKind: 'embassy', setting: 'government' }],
	['several were', { missionKind: 'embassy', setting: 'occupied', threat: 'privatePersons', failure: 'failed' }],
]

it.each(waiting)('a link holds answers that wait behind an open question: %s', (_, answers) => {
	const link = hashFor({ started: true, answers, revisiting: null })
	expect(placeFrom(link)).toMatchObject({ answers, problems: [] })
})
