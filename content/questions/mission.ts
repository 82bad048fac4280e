import type { Words } from './question.ts'

export const mission = {
	homeOf: {
		prompt: 'Whose home is it?',
		short: 'Whose home',
		why: 'Some homes may not be entered. Others are protected like any house in the street.',
		options: {
			diplomat: { label: 'A diplomat', explains: 'A diplomatic agent, who is not a national or resident of the host.' },
			administrative: {
				label: 'Administrative or technical staff',
				explains: 'Embassy staff notified in this category, neither nationals nor permanent residents of the host.',
			},
			consularOfficer: {
				label: 'A consular officer',
				explains: 'The person is protected, but the home has no special status.',
			},
			localStaff: {
				label: 'Local staff, or service staff',
				explains: 'Nationals or residents of the host, drivers, cleaners, private servants, consular employees.',
			},
		},
	},
	consent: {
		prompt: 'Did the receiving State accept the post and its building?',
		short: 'Consent and notice',
		why: 'A sending State cannot make a building a mission on its own. Without consent the special rules on premises may not apply.',
		options: {
			accepted: {
				label: 'Yes, agreed and made known',
				explains: 'The post or delegation was agreed, its place was made known, and no valid objection came.',
			},
			objectedTo: {
				label: 'No: the receiving State objected or refused',
				explains:
					'For an embassy: in time, neither arbitrary nor discriminatory. For others: it never gave its consent.',
			},
			outsideSeat: {
				label: 'Opened away from the seat without consent',
				explains: 'An office in another town that the receiving State never expressly agreed to.',
			},
			neverNotified: {
				label: 'Used, but never made known',
				explains: 'The receiving State was not told, and has kept silent.',
			},
			withdrawn: {
				label: 'Accepted once, then consent was withdrawn',
				explains: 'The post is treated as closed from then on.',
			},
		},
	},
	buildingConsent: {
		prompt: 'Did the receiving State accept the building?',
		short: 'Consent and notice',
		why: 'A sending State cannot make a building part of its mission on its own. Without acceptance the rules on premises may not apply.',
		options: {
			accepted: {
				label: 'Yes, made known and not objected to',
				explains: 'The building was made known, and no valid objection came.',
			},
			objectedTo: {
				label: 'No: the receiving State objected',
				explains: 'The objection came in time and was neither arbitrary nor discriminatory.',
			},
			neverNotified: {
				label: 'Used, but never made known',
				explains: 'The receiving State was not told, and has kept silent.',
			},
			withdrawn: {
				label: 'Accepted once, then consent was withdrawn',
				explains: 'The place is treated as closed from then on.',
			},
		},
	},
	occupancy: {
		prompt: 'Is anybody of the mission still there?',
		short: 'Still staffed',
		why: 'People keep their status until they have had time to leave. An empty building has nobody to hold the inside.',
		options: {
			staffed: { label: 'Yes', explains: 'People of the mission are still inside, or still living there.' },
			empty: { label: 'No', explains: 'They have left. The building stands empty.' },
		},
	},
} as const satisfies Partial<Words>
