import type { ReferencePage } from './page.ts'
import { questionsOnFailure } from './questions-failure.ts'
import { questionsOnGuards } from './questions-guards.ts'
import { questionsOnPlaces } from './questions-places.ts'
import { questionsOnStanding } from './questions-standing.ts'
import { questionsToBegin } from './questions-to-begin.ts'

export const questions = {
	title: 'Common questions',
	summary:
		'Short answers to what people really ask about the protection of missions. The answer comes first, then the reasons.',
	sections: [
		...questionsToBegin,
		...questionsOnPlaces,
		...questionsOnStanding,
		...questionsOnGuards,
		...questionsOnFailure,
	],
	related: ['hostDuties', 'protectiveMeasures', 'unPart', 'privateFirms'],
} as const satisfies ReferencePage
