import type { ReferencePage } from './page.ts'
import { unDecisions } from './un-decisions.ts'
import { unLimits } from './un-limits.ts'
import { unOwn } from './un-own.ts'

export const unPart = {
	title: 'The UN’s part, and what it is not',
	summary:
		'The UN looks after its own people and sites, beside the host. It does not guard embassies unless a mandate says so in express words.',
	sections: [...unOwn, ...unLimits, ...unDecisions],
	related: ['hostDuties', 'privateFirms', 'questions'],
} as const satisfies ReferencePage
