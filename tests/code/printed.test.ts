import { expect, it } from 'vitest'
import { readCode } from '#machines/code/code.ts'

/** Codes that stand on paper, with what they said when they were printed. */
const printed = {
	'018D-JHK7-8Q15-8': {
		madeUnder: '0a1b2',
		answers: {
			missionKind: 'embassy',
			consent: 'accepted',
			relations: 'brokenStaffed',
			setting: 'deFacto',
			controllerConduct: 'unwilling',
			threat: 'privatePersons',
			forces: 'none',
			ownGuards: 'armedAdmitted',
			contractors: 'noneOrRefused',
			failure: 'failed',
		},
	},
	'018D-JRAZ-BZ80-1TZ3': {
		madeUnder: '0a1b2',
		answers: { missionKind: 'unPeaceOperation', statusAgreement: 'unknown', setting: 'occupied' },
	},
	'0ZVE-B1P7-FFWJ-Z7KX-MSYZ-R56Y': {
		madeUnder: 'fedcb',
		answers: { missionKind: 'careerConsulate', consent: 'withdrawn', occupancy: 'empty' },
		states: { receiving: 'KEN', sending: 'FRA' },
	},
} as const

it.each(Object.entries(printed))('a code that was printed stays readable: %s', (code, replay) => {
	expect(readCode(code)).toStrictEqual({ replay })
})
