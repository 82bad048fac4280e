export type Party =
	| 'hostState'
	| 'unitedNations'
	| 'ownTeam'
	| 'privateContractors'
	| 'organisation'
	| 'occupyingPower'
	| 'deFactoAuthority'
	| 'regionalForce'
	| 'protectingPower'
	| 'friendlyState'
	| 'custodian'
	| 'humanitarianBody'
	| 'nobody'

export type Element = 'undss' | 'guardUnit' | 'peacekeepers'

export interface Holder {
	party: Party
	element?: Element
	owedBy?: Party
}
