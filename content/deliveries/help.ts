import type { Help } from '#content/claim.ts'

const armsByConsent = ['Arms, radios and numbers only with the consent of {host}']
const unArms = ['Arms only as the status agreement or the mandate allows']

/** The mission’s own side, behind whoever leads outside. */
export const ownSide = [
	{
		party: 'ownTeam',
		task: 'Controls access, watches, reports and passes on what it learns',
		basis: ['@ownStaff', '@arms'],
		conditions: armsByConsent,
		only: ['state', 'regional'],
	},
	{
		party: 'unitedNations',
		element: 'undss',
		task: 'Controls access inside and supplements what is done outside',
		basis: ['FOA-2'],
		conditions: unArms,
		only: ['un'],
		not: ['peaceOperation'],
	},
	{
		party: 'unitedNations',
		task: 'Holds its own sites and supplements what is done outside',
		basis: ['FOA-2', 'CSUN-21'],
		conditions: unArms,
		given: ['peaceOperation'],
	},
	{
		party: 'privateContractors',
		task: 'May watch gates and doors, if hired; usually unarmed',
		basis: ['CUST-TERRITORY'],
		conditions: ['Only under a licence of {host}'],
		only: ['state', 'regional'],
		not: ['contractorsWereAsked', 'aPerson'],
	},
] as const satisfies readonly Help[]

/** Where it cannot hold the place with arms, the mission’s own side still sees to what is within the walls. */
export const ownSideUnarmed = [
	{
		party: 'ownTeam',
		task: 'Controls access, shelters people, keeps contact and raises the alarm',
		basis: ['@ownStaff', '@arms'],
		conditions: ['Without arms, unless {host} consents to them; self-defence only'],
		only: ['state', 'regional'],
		when: 'staffed',
	},
	{
		party: 'unitedNations',
		element: 'undss',
		task: 'Controls access, shelters people and accounts for everyone',
		basis: ['FOA-2'],
		conditions: ['It cannot hold the place alone', ...unArms],
		only: ['un'],
		not: ['peaceOperation'],
		when: 'staffed',
	},
	{
		party: 'unitedNations',
		task: 'Controls access, shelters people and accounts for everyone',
		basis: ['FOA-2', 'CSUN-21'],
		conditions: ['It cannot hold the place alone', ...unArms],
		given: ['peaceOperation'],
		when: 'staffed',
	},
] as const satisfies readonly Help[]

/** What a host that does not hold the outside can and must still be asked for. */
export const hostBehind = {
	party: 'hostState',
	task: 'Cordon, dispersal, rescue and investigation: to be demanded in writing and put on record',
	basis: ['@duty'],
	conditions: ['As far as it acts; its duty goes on whether it does or not'],
	not: ['occupied', 'deFactoControls', 'nobodyGoverns'],
} as const satisfies Help

export const friendsByInvitation = {
	party: 'friendlyState',
	task: 'Help to the host, diplomacy, or help with leaving',
	basis: ['ARSIWA-20', 'UNC-2(4)'],
	conditions: ['Forces only by invitation of {host}'],
} as const satisfies Help

/** A State unit or forces lent to the UN: the rung of the ladder before companies. */
export const lentForces = {
	party: 'friendlyState',
	task: 'May lend a guard unit or forces',
	basis: ['APSC-1'],
	conditions: ['With the consent of the host, and on the UN’s terms'],
	only: ['un'],
} as const satisfies Help
