import type { NextSteps, Roles } from '#content/claim.ts'

/** What the 1969 Convention adds for special missions, between its parties only. */
export const betweenPartiesRoles = {
	movement: {
		hostState: {
			standing: 'owes',
			basis: ['@movement'],
			conditions: ['Between parties to the 1969 Convention', 'Zones closed by law for security stay closed'],
		},
	},
	archives: {
		hostState: {
			standing: 'owes',
			basis: ['@archives', '@communications'],
			conditions: ['Between parties to the 1969 Convention'],
		},
	},
	departure: {
		hostState: { standing: 'owes', basis: ['@departure'], conditions: ['Between parties to the 1969 Convention'] },
	},
} as const satisfies Roles

export const betweenPartiesSteps = {
	departure: {
		text: 'Ask for the means to leave, as the Convention gives them between its parties; otherwise for safe passage.',
		basis: ['@departure', '@persons'],
		by: 'owner',
		when: 'staffed',
	},
	secureInside: {
		text: 'Bring people to the safest part of the site. Secure or destroy archives; between parties to the 1969 Convention they are inviolable wherever they are.',
		basis: ['@archives'],
		by: 'team',
		when: 'staffed',
	},
} as const satisfies NextSteps
