import { hostDutyActs } from './host-duty-acts.ts'
import { hostDutyMatters } from './host-duty-matters.ts'
import { hostDutyNature } from './host-duty-nature.ts'
import { hostDutyPosts } from './host-duty-posts.ts'
import { hostDutyUpheaval } from './host-duty-upheaval.ts'
import type { ReferencePage } from './page.ts'

export const hostDuties = {
	title: 'What host States owe',
	summary:
		'The State where a mission stands owes it protection, whoever else is on guard. How much it owes depends on the kind of post and on what needs protecting.',
	sections: [...hostDutyNature, ...hostDutyMatters, ...hostDutyActs, ...hostDutyPosts, ...hostDutyUpheaval],
	related: ['protectiveMeasures', 'questions', 'unPart'],
} as const satisfies ReferencePage
