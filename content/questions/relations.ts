import type { Words } from './question.ts'

export const relations = {
	relations: {
		prompt: 'How do the two States stand, and is the mission staffed?',
		short: 'Relations',
		why: 'A break in relations or a war changes which rule protects the mission. It never ends the protection.',
		options: {
			working: {
				label: 'Relations in place, mission working',
				explains: 'Also when the ambassador was called home, or when a special mission was agreed without relations.',
			},
			closed: {
				label: 'Relations in place, but the mission is closed or recalled',
				explains: 'The staff have left, for a time or for good. The building stands empty.',
			},
			brokenStaffed: {
				label: 'Relations broken, staff still there',
				explains: 'People of the mission are still inside, leaving or being held.',
			},
			brokenEmpty: { label: 'Relations broken, staff gone', explains: 'The building stands empty.' },
			warStaffed: {
				label: 'War between the two States, staff still there',
				explains: 'Whether or not relations have been broken.',
			},
			warEmpty: { label: 'War between the two States, staff gone', explains: 'The building stands empty.' },
		},
	},
	consularRelations: {
		prompt: 'How do the two States stand, and is the post staffed?',
		short: 'Relations',
		why: 'Breaking diplomatic relations does not by itself end consular relations. The two must be asked apart.',
		options: {
			working: { label: 'Relations in place, post working', explains: 'Nothing has been broken off or closed.' },
			diplomaticBroken: {
				label: 'Diplomatic relations broken, consular relations kept',
				explains: 'The embassy is gone, but the consular post goes on working.',
			},
			closed: {
				label: 'Relations in place, but this post is closed',
				explains: 'Closed for a time or for good. The building stands empty.',
			},
			brokenStaffed: {
				label: 'Consular relations broken too, staff still there',
				explains: 'People of the post are still inside, leaving or being held.',
			},
			brokenEmpty: { label: 'Consular relations broken too, staff gone', explains: 'The building stands empty.' },
			warStaffed: {
				label: 'War between the two States, staff still there',
				explains: 'Whether or not relations have been broken.',
			},
			warEmpty: { label: 'War between the two States, staff gone', explains: 'The building stands empty.' },
		},
	},
	homeRelations: {
		prompt: 'How do the two States stand?',
		short: 'Relations',
		why: 'After a break or in a war, people keep their status until they have had time to leave.',
		options: {
			inPlace: { label: 'Relations in place', explains: 'The mission or post is working.' },
			broken: { label: 'Relations broken', explains: 'The people in the home have not left yet.' },
			war: { label: 'War between the two States', explains: 'The people in the home have not left yet.' },
		},
	},
	statusAgreement: {
		prompt: 'Is there an agreement with the host on the mission’s status?',
		short: 'Status agreement',
		why: 'Arms, movement, guards and police help are settled there. Without it only the general rules are left.',
		options: {
			inForce: {
				label: 'Yes, in force',
				explains: 'A status, host or seat agreement for this mission or office, or a model one that applies.',
			},
			notInForce: {
				label: 'No, or it has lapsed',
				explains: 'Not yet concluded, ended, or never made for this mission.',
			},
		},
	},
} as const satisfies Partial<Words>
