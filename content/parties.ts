/**
 * Who may appear in an answer. The ids are a public format (links, files): renaming one is a breaking change.
 * `letter` marks the party where colour cannot (paper, forced colours).
 */
export const parties = {
	hostState: { name: 'Host State', letter: 'H', who: 'The State where the mission stands, and its public forces' },
	unitedNations: {
		name: 'United Nations',
		letter: 'U',
		who: 'The UN’s own security, for the UN’s own people and sites',
	},
	ownTeam: {
		name: 'Own team',
		letter: 'T',
		who: 'The mission’s own security staff: official guards, security officers',
	},
	privateContractors: {
		name: 'Private contractors',
		letter: 'C',
		who: 'Private security companies and their people, whoever hired them',
	},
	sendingState: { name: 'Sending State', letter: 'S', who: 'The State whose mission it is' },
	organisation: {
		name: 'Organisation',
		letter: 'O',
		who: 'The UN or the regional organisation, as employer and claimant',
	},
	occupyingPower: {
		name: 'Occupying Power',
		letter: 'P',
		who: 'The State whose forces hold the place under the law of war',
	},
	deFactoAuthority: {
		name: 'De facto authority',
		letter: 'D',
		who: 'An authority in effective control that is not the recognised government',
	},
	partyToConflict: {
		name: 'Party to the conflict',
		letter: 'B',
		who: 'A belligerent bound to respect the mission, without being its host',
	},
	regionalForce: {
		name: 'Regional or coalition force',
		letter: 'R',
		who: 'A force led by a regional body or a coalition',
	},
	protectingPower: {
		name: 'Protecting Power',
		letter: 'W',
		who: 'A third State entrusted with interests; it keeps a channel and does not guard',
	},
	attackingState: { name: 'Attacking State', letter: 'A', who: 'A third State whose own forces struck the mission' },
	friendlyState: {
		name: 'Other States',
		letter: 'F',
		who: 'Other States that help by invitation, by lending forces or by diplomacy',
	},
	custodian: { name: 'Custodian', letter: 'K', who: 'Whoever holds an empty mission’s premises for the sending State' },
	humanitarianBody: {
		name: 'Humanitarian body',
		letter: 'M',
		who: 'The ICRC and bodies like it; never a force that guards',
	},
	irregularForce: {
		name: 'Irregular force',
		letter: 'I',
		who: 'A militia or other irregular force, paid or tolerated',
	},
	nobody: { name: 'Nobody', letter: 'N', who: 'No one can lawfully and adequately protect' },
} as const satisfies Record<string, { name: string; letter: string; who: string }>

export type PartyId = keyof typeof parties

/** A company never bears the duty, nor does an employer, nor anyone who merely helps or keeps a channel. */
export type DutyBearer = 'hostState' | 'occupyingPower'

/** Who may lead, nobody among them. */
export const leads = [
	'hostState',
	'unitedNations',
	'ownTeam',
	'privateContractors',
	'occupyingPower',
	'deFactoAuthority',
	'regionalForce',
	'nobody',
] as const satisfies readonly PartyId[]

export type Lead = (typeof leads)[number]

/** Which part of the UN, where it matters. */
export const elements = {
	undss: 'UN security officers (UNDSS)',
	guardUnit: 'UN guard unit',
	peacekeepers: 'UN force',
} as const satisfies Record<string, string>

export type ElementId = keyof typeof elements
