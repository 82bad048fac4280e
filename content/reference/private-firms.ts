import { firmsAtWork } from './firms-at-work.ts'
import { firmsInLaw } from './firms-in-law.ts'
import type { ReferencePage } from './page.ts'

export const privateFirms = {
	title: 'Private security firms',
	summary:
		'A company can guard a mission only as host law allows, and it never takes over the duty. Its people have no immunity by contract, and the State that hires it may answer for it.',
	sections: [...firmsInLaw, ...firmsAtWork],
	related: ['protectiveMeasures', 'hostDuties', 'unPart', 'questions'],
} as const satisfies ReferencePage
