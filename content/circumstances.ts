/** Facts about a case that a sentence may be tied to. What makes each of them true is for the chart’s facts to say. */
export const circumstances = [
	'hostControls',
	'occupied',
	'deFactoControls',
	'nobodyGoverns',
	'authoritiesAttack',
	'protectionIsWithheld',
	'ownArmsAreAdmitted',
	'ownArmsAreNotSettled',
	'contractorsWereAsked',
	'aPost',
	'aHome',
	'aPerson',
	'embassyFamily',
	'consularPost',
	'honoraryPost',
	'specialMission',
	'permanentMission',
	'peaceOperation',
	'localHome',
	'relationsOver',
	'neverMadeKnown',
	'noAgreement',
] as const

export type Circumstance = (typeof circumstances)[number]
