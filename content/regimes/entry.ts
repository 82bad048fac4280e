import type { NextStep, Roles } from '#content/claim.ts'

/** Where no rule makes the place inviolable, police and fire crews enter as they do next door. */
export const ordinaryEntryRoles = {
	accessControl: {
		hostState: { standing: 'may', basis: ['@entry'], conditions: ['Enters under ordinary law'] },
	},
	emergencyResponse: {
		hostState: { standing: 'owes', basis: ['@duty'], conditions: ['Responds and enters under ordinary law'] },
	},
} as const satisfies Roles

/** Where no treaty gives facilities for leaving. */
export const plainDeparture = {
	text: 'Ask for safe passage and protection on the way. No treaty rule gives these people transport or facilities of their own.',
	basis: ['@departure'],
	by: 'owner',
} as const satisfies NextStep
