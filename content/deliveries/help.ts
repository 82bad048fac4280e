import type { Help } from '#content/claim.ts'

/** The mission’s own side, behind a host that leads. */
export const ownSideBehindTheHost = [
	{
		party: 'ownTeam',
		task: 'Controls access inside, watches, reports and passes on what it learns',
		basis: ['@ownStaff', '@entry'],
		conditions: ['Arms, radios and numbers only with the consent of the host State'],
		only: ['state', 'regional'],
	},
	{
		party: 'unitedNations',
		element: 'undss',
		task: 'Controls access inside and supplements what the host does',
		basis: ['FOA-2'],
		conditions: ['Arms only as the status agreement or the mandate allows'],
		only: ['un'],
	},
	{
		party: 'privateContractors',
		task: 'May watch gates and doors, if hired; usually unarmed',
		basis: ['CUST-TERRITORY'],
		conditions: ['Only under a licence of the host State'],
		only: ['state', 'regional'],
	},
] as const satisfies readonly Help[]

/** What a host that does not hold the outside can and must still be asked for. */
export const hostBehind = {
	party: 'hostState',
	task: 'Cordon, dispersal, rescue and investigation: to be demanded in writing and put on record',
	basis: ['@duty'],
	conditions: ['As far as it acts; its duty goes on whether it does or not'],
} as const satisfies Help

export const friendsByInvitation = {
	party: 'friendlyState',
	task: 'Help to the host, diplomacy, or help with leaving',
	basis: ['ARSIWA-20', 'UNC-2(4)'],
	conditions: ['Forces only by invitation of the host State'],
} as const satisfies Help
