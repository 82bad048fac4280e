import type { Correction } from './correction.ts'

export const measuresAndTreaties = {
	meansNotResult: {
		topic: 'securityMeasures',
		mistake: 'Treaties protect missions from any attack.',
		correction: 'They bind the host to act, not to succeed. An attack that gets through proves nothing by itself.',
		basis: ['TEHRAN-68'],
		grade: 'B',
	},
	threeLayers: {
		topic: 'securityMeasures',
		mistake: 'A security detail is local police or a private contractor.',
		correction:
			'Police are organs of the host and do the host’s duty; contractors work for the mission under local law. Between them stand the sending State’s own official guards, often the layer that counts most.',
		basis: ['ARSIWA-4', 'ARSIWA-5', 'ARSIWA-8', 'VCDR-7', 'VCDR-11(1)', 'USC22-4802', 'DEU-BPOLG9'],
		grade: 'A',
	},
	armedTeamsByConsent: {
		topic: 'securityMeasures',
		mistake: 'Missions may bring in rapid-response teams.',
		correction:
			'Armed teams need the consent of the host, which may limit numbers and categories and whose arms law applies. They act in defence of people only.',
		basis: ['VCDR-11(1)', 'VCDR-11(2)', 'VCDR-41(1)'],
		grade: 'B',
	},
	forcesByInvitation: {
		topic: 'securityMeasures',
		mistake: 'International forces are sent to protect missions.',
		correction: 'Only if the host invites them or the Security Council says so in words. It is rare.',
		basis: ['UNC-2(7)', 'UNC-39', 'UNC-42', 'SC-2010'],
		grade: 'B',
	},
	nearlyUniversal: {
		topic: 'treaties',
		mistake: 'Every State has accepted the two Vienna Conventions.',
		correction:
			'Nearly every one. South Sudan stands outside the first; nine States had neither signed nor joined the second in March 2024, and four had only signed it. For them, custom speaks.',
		basis: ['CUST-PREMISES', 'CUST-CONSULAR'],
		grade: 'B',
	},
	whoIsImmune: {
		topic: 'treaties',
		mistake: 'Missions and diplomats are immune.',
		correction:
			'Immunity is for people, with exceptions in civil matters. A building is inviolable instead: no entry, no search, no execution.',
		basis: ['VCDR-22(3)', 'VCDR-31(1)'],
		grade: 'B',
	},
	consularPremises: {
		topic: 'treaties',
		mistake: 'A consulate’s premises are inviolable like an embassy’s.',
		correction:
			'Only the part used for consular work alone. Consent may be assumed in a fire or disaster, expropriation is possible with safeguards, and honorary posts are left out.',
		basis: ['VCCR-31(1)', 'VCCR-31(2)', 'VCCR-31(4)', 'VCCR-58(1)', 'VCCR-59'],
		grade: 'A',
	},
	notReciprocity: {
		topic: 'treaties',
		mistake: 'Protection rests on reciprocity.',
		correction:
			'The Conventions forbid discrimination and allow a like answer to narrow treatment, no more. What another State failed to do takes nothing from what is owed here.',
		basis: ['VCDR-47', 'VCCR-72', 'TEHRAN-80-89', 'ARSIWA-50(2)(b)'],
		grade: 'A',
	},
	protectedPersonsConvention: {
		topic: 'treaties',
		mistake: 'The convention of 1973 makes attacks on diplomats a crime.',
		correction:
			'It reaches further, to heads of State and government, ministers, officials of States and organisations and their families; and it works through duties to prevent, to make punishable, to extradite or to bring the case. It posts no guards.',
		basis: ['IPPC-1(1)(a)', 'IPPC-1(1)(b)', 'IPPC-2(1)', 'IPPC-4(a)', 'IPPC-7'],
		grade: 'C',
	},
	regionalAgreements: {
		topic: 'treaties',
		mistake: 'European and African agreements add layers of protection for missions.',
		correction:
			'Mostly they protect the organisations themselves, and bind their members. A regional text on crimes against officials exists in the Americas.',
		basis: ['EUP7-1', 'AUGC-II', 'OAS71-GEN'],
		grade: 'B',
	},
	noCourtClause: {
		topic: 'treaties',
		mistake: 'The Vienna Conventions open the way to an international court.',
		correction:
			'Neither has a clause on courts. Two separate protocols do, with far fewer parties, and the United States has left both.',
		basis: ['VCDROP-I', 'VCCROP-I', 'VCDROP-US-withdrawal', 'VCCROP-US-withdrawal'],
		grade: 'A',
	},
} as const satisfies Record<string, Correction>
