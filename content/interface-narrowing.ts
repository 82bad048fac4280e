import type { DeliveryId } from './deliveries.ts'

/** What is still open beside a question, and what the question still decides. */
export const narrowingLabels = {
	remain: (left: number, all: number) =>
		left === 1 ? `1 outcome remains, of ${all}` : `${left} outcomes remain, of ${all}`,
	outcome: 'An outcome says who leads on the ground, and how. This follows from the rules and your answers alone.',
	onMap: 'Show on the map',
	open: 'Still open as lead',
	ruledOut: {
		heading: 'Ruled out by your last answer',
		nothing: 'It rules out no outcome.',
		alone: 'This answer alone rules out:',
		withAll: 'Together with all your other answers, it rules out:',
		together: (others: string) => `Together with ${others}, it rules out:`,
		leaders: 'As lead',
		outcomes: 'As outcome',
	},
	given: (answer: string) => `“${answer}”`,

	decides: {
		othersStay: 'This counts your other answers as they stand.',
		all: (parts: string) => `It can still change ${parts}.`,
		notTheLead: (parts: string) => `It does not change who leads here. It can still change ${parts}.`,
		none: 'It does not change who leads here, nor the duty, its rules or the warnings. It can still change other parts, such as the facts that the answer rests on.',
		parts: {
			lead: 'who leads',
			duty: 'what the duty is',
			basis: 'the rules behind the duty',
			warnings: 'the warnings',
		},
		options: 'What each answer leaves open',
		same: (outcomes: string) => `Each answer leaves the same open: ${outcomes}`,
		one: (outcome: string, leaders: string) => `1 outcome: ${outcome}. Lead: ${leaders}.`,
		several: (count: number, leaders: string) => `${count} outcomes. Lead: ${leaders}.`,
		either: (leaders: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(leaders),
	},

	/** The names that the deliveries have, without their law. */
	outcomes: {
		hostLeads: 'The host leads',
		hostLeadsOwnGuardsInside: 'The host leads, stretched; the mission’s own side holds the inside',
		notYetAsked: 'Not yet asked',
		ownTeamHolds: 'Owed by the host and withheld; the own team holds',
		ownTeamLeads: 'The host cannot; the own team leads',
		contractorsLead: 'Licensed contractors lead in fact',
		taskedUnForceLeads: 'A UN force expressly tasked leads',
		taskedRegionalForceLeads: 'Another force expressly tasked leads',
		unSecurityLeads: 'UN security leads inside its own mission',
		guardUnitLeads: 'A UN guard unit leads inside its own mission',
		unForceProtectsItself: 'The UN force protects itself',
		organisationSecurityLeads: 'The organisation’s own security leads',
		deFactoAuthorityLeads: 'The de facto authority leads the area',
		occupierLeads: 'The occupying Power leads the area',
		hostAndCustodian: 'Public forces and a custodian, for empty premises',
		nobodyAuthoritiesAttack: 'Nobody: the authorities themselves attack',
		nobodyCanProtect: 'Nobody: reduce, move or leave',
	} satisfies Record<DeliveryId, string>,
} as const
