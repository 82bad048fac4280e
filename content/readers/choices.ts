import type { ReaderId } from './ids.ts'

/** The readers as they are offered. What each of them reads is fetched once one is chosen. */
export const readerChoices = {
	host: {
		label: 'For the host State',
		line: 'A protocol desk, a police command, a ministry: what you owe now and what you may refuse.',
	},
	mission: {
		label: 'For the mission',
		line: 'The side whose mission it is: what to ask for in writing, and what comes next.',
	},
	organisation: {
		label: 'For an organisation',
		line: 'The UN or a regional organisation: who decides inside, and what the agreement with the host gives.',
	},
	study: {
		label: 'For teaching or the press',
		line: 'What to compare, what is disputed, and which cases to read.',
	},
} as const satisfies Readonly<Record<ReaderId, { readonly label: string; readonly line: string }>>
