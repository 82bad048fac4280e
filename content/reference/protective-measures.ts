import type { ReferencePage } from './page.ts'
import { protectionCare } from './protection-care.ts'
import { protectionMeans } from './protection-means.ts'
import { protectionPeople } from './protection-people.ts'

export const protectiveMeasures = {
	title: 'Protective measures and people',
	summary:
		'The host holds the street, the mission holds its own site. Guards, arms, radios and escorts help within the host’s law and with its consent.',
	sections: [...protectionPeople, ...protectionMeans, ...protectionCare],
	related: ['hostDuties', 'privateFirms', 'questions'],
} as const satisfies ReferencePage
