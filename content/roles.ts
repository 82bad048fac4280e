import type { MissionClass, Roles } from './claim.ts'
import type { PartyId } from './parties.ts'

const underLicence = ['Only under a licence of {host}, and within it']
const ifParty = ['Where the State is a party to the convention']

/** Who stands where in a State’s mission, task by task. */
const stateRoles = {
	outerPerimeter: {
		hostState: { standing: 'owes', basis: ['@duty'] },
		ownTeam: { standing: 'barred', basis: ['@hostLaw', 'CUST-TERRITORY'], conditions: ['No policing of the street'] },
		privateContractors: {
			standing: 'may',
			basis: ['CUST-TERRITORY'],
			conditions: ['Only as the law of {host} licenses it'],
		},
		unitedNations: {
			standing: 'barred',
			basis: ['UNC-2(7)'],
			conditions: ['Unless the host consents or a mandate says so'],
		},
	},
	accessControl: {
		hostState: {
			standing: 'may',
			basis: ['@entry', '@facilities'],
			conditions: ['Inside only on invitation', { text: 'It helps with premises', where: 'facilities' }],
		},
		ownTeam: {
			standing: 'may',
			basis: ['@ownStaff', '@entry'],
			conditions: ['Arms, numbers and radios only with the consent of {host}'],
		},
		privateContractors: { standing: 'may', basis: ['CUST-TERRITORY'], conditions: underLicence },
	},
	closeProtection: {
		hostState: { standing: 'owes', basis: ['@persons'], conditions: ['Preventive steps, as the danger requires'] },
		ownTeam: { standing: 'may', basis: ['@arms'], conditions: ['Arms only with the consent of {host}'] },
		privateContractors: { standing: 'may', basis: ['CUST-TERRITORY'], conditions: underLicence },
	},
	homes: {
		hostState: { standing: 'owes', basis: ['@homes'] },
		ownTeam: {
			standing: 'may',
			basis: ['@homes'],
			conditions: ['Inside; arms only with the consent of {host}'],
		},
		privateContractors: { standing: 'may', basis: ['CUST-TERRITORY'], conditions: underLicence },
	},
	movement: {
		hostState: { standing: 'owes', basis: ['@movement'], conditions: ['Zones closed by law for security stay closed'] },
		ownTeam: {
			standing: 'may',
			basis: ['@hostLaw'],
			conditions: ['May escort its own people, without police powers; arms only with the consent of {host}'],
		},
		privateContractors: {
			standing: 'may',
			basis: ['CUST-TERRITORY'],
			conditions: ['Only where the licence reaches beyond the compound; some hosts forbid it'],
		},
	},
	threatInformation: {
		hostState: { standing: 'owes', basis: ['@information'], conditions: [...ifParty, 'So does every other party'] },
		ownTeam: {
			standing: 'supplements',
			basis: ['@information'],
			conditions: ['Gathers and passes on what it lawfully learns'],
		},
		unitedNations: {
			standing: 'supplements',
			basis: ['UNSMS-MS'],
			conditions: ['Courtesy at most; no service is owed'],
		},
	},
	emergencyResponse: {
		hostState: {
			standing: 'may',
			basis: ['@entry'],
			conditions: ['Only with the consent that the entry rule asks for'],
		},
		ownTeam: { standing: 'may', basis: ['@entry'], conditions: ['Defence of self and others only; arms with consent'] },
		privateContractors: { standing: 'may', basis: ['CUST-TERRITORY'], conditions: underLicence },
		unitedNations: {
			standing: 'supplements',
			basis: ['UNMISS-MANDATE'],
			conditions: ['Persons only, and only where the mandate of an operation in that area says so'],
		},
	},
	archives: {
		hostState: { standing: 'owes', basis: ['@archives', '@communications'] },
		ownTeam: { standing: 'may', basis: ['@archives'], conditions: ['May secure or destroy them'] },
	},
	departure: {
		hostState: { standing: 'owes', basis: ['@departure'] },
		ownTeam: {
			standing: 'may',
			basis: ['UNC-2(4)'],
			conditions: ['Forces from outside only with the consent of {host}'],
		},
		privateContractors: { standing: 'supplements', basis: ['CUST-TERRITORY'], conditions: underLicence },
		unitedNations: { standing: 'none', basis: ['FOA-2'], conditions: ['Plans for its own people'] },
	},
	prosecution: {
		hostState: { standing: 'owes', basis: ['@crime'], conditions: [...ifParty, 'For the crimes that it lists'] },
		ownTeam: {
			standing: 'barred',
			basis: ['CUST-TERRITORY', 'IPPC-3(1)'],
			conditions: ['No enforcement on host territory; the sending State may itself have jurisdiction'],
		},
		privateContractors: { standing: 'barred', basis: ['CUST-TERRITORY'] },
	},
	monitoring: {
		hostState: { standing: 'monitors', basis: ['@report'], conditions: ['Urged to report serious violations'] },
		ownTeam: { standing: 'monitors', basis: ['@report'], conditions: ['May report'] },
		privateContractors: {
			standing: 'monitors',
			basis: ['ICOC-63'],
			conditions: ['Reports incidents to its client, if it follows the Code'],
		},
		unitedNations: { standing: 'monitors', basis: ['GA-65/30'], conditions: ['Receives reports'] },
	},
} as const satisfies Roles

const lastResort = ['Armed only as a last resort, when no State or UN unit can do it, and under host licence']

/** Who stands where in the UN’s own missions and offices. */
const unRoles = {
	outerPerimeter: {
		hostState: { standing: 'owes', basis: ['@duty'] },
		unitedNations: {
			standing: 'supplements',
			basis: ['FOA-2'],
			conditions: ['Where needs go beyond what the host can do'],
		},
		privateContractors: { standing: 'barred', basis: ['SGA67539-9'], conditions: ['No public-order task'] },
		friendlyState: {
			standing: 'may',
			basis: ['APSC-1'],
			conditions: ['May lend forces, with the consent of the host'],
		},
	},
	accessControl: {
		hostState: { standing: 'owes', basis: ['@entry'], conditions: ['Respect: stays out unless the UN agrees'] },
		unitedNations: {
			standing: 'may',
			basis: ['@entry', 'UNGU-SOP'],
			conditions: ['Controls access; a guard unit and arms only where agreement or mandate allow them'],
		},
		privateContractors: {
			standing: 'may',
			basis: ['APSC-3', 'CUST-TERRITORY'],
			conditions: ['Unarmed under ordinary contract and host licence', ...lastResort],
		},
		friendlyState: { standing: 'may', basis: ['APSC-1'], conditions: ['May supply a guard unit'] },
	},
	closeProtection: {
		hostState: {
			standing: 'owes',
			basis: ['@persons'],
			conditions: ['The 1994 Convention only where the State is a party and it applies'],
		},
		unitedNations: {
			standing: 'supplements',
			basis: ['FOA-2'],
			conditions: ['As employer; arms only as agreement or mandate allow'],
		},
		privateContractors: { standing: 'may', basis: ['SGA67539-9', 'APSC-3'], conditions: lastResort },
		friendlyState: {
			standing: 'supplements',
			basis: ['CSUN-7(3)'],
			conditions: ['Parties co-operate where the host cannot act'],
		},
	},
	homes: {
		hostState: {
			standing: 'owes',
			basis: ['@homes'],
			conditions: ['Its ordinary duty; the homes of officials at large are not inviolable'],
		},
		unitedNations: { standing: 'supplements', basis: ['FOA-2'] },
		privateContractors: { standing: 'may', basis: ['CUST-TERRITORY'], conditions: underLicence },
	},
	movement: {
		hostState: { standing: 'owes', basis: ['@movement'], conditions: ['As the status agreement provides'] },
		unitedNations: {
			standing: 'may',
			basis: ['FOA-2'],
			conditions: ['Arms on the move only as agreement or mandate allow'],
		},
		privateContractors: {
			standing: 'may',
			basis: ['SGA67539-9'],
			conditions: ['Mobile escort as a last resort, under host licence'],
		},
		friendlyState: { standing: 'may', basis: ['APSC-1'], conditions: ['With the consent of the host'] },
	},
	threatInformation: {
		hostState: { standing: 'owes', basis: ['@information'], conditions: ifParty },
		unitedNations: { standing: 'supplements', basis: ['UNSMS-MS'] },
		friendlyState: { standing: 'supplements', basis: ['CSUN-11'], conditions: ifParty },
	},
	emergencyResponse: {
		hostState: { standing: 'may', basis: ['@entry'], conditions: ['Inside only with the consent of the UN'] },
		unitedNations: { standing: 'may', basis: ['FOA-2'], conditions: ['Arms only as agreement or mandate allow'] },
		privateContractors: { standing: 'may', basis: ['APSC-3'], conditions: lastResort },
		friendlyState: { standing: 'may', basis: ['APSC-1'], conditions: ['With the consent of the host'] },
	},
	archives: {
		hostState: { standing: 'owes', basis: ['@archives', '@communications'] },
		unitedNations: { standing: 'may', basis: ['@archives'], conditions: ['Secures them'] },
	},
	departure: {
		hostState: { standing: 'owes', basis: ['@departure'], conditions: ['Repatriation facilities in a crisis'] },
		unitedNations: { standing: 'may', basis: ['FOA-2'], conditions: ['Plans and decides for its own people'] },
		privateContractors: { standing: 'supplements', basis: ['SGA67539-9'], conditions: lastResort },
		friendlyState: { standing: 'supplements', basis: ['CSUN-7(3)'], conditions: ['With the consent of the host'] },
	},
	prosecution: {
		hostState: { standing: 'owes', basis: ['@crime'], conditions: ifParty },
		unitedNations: { standing: 'supplements', basis: ['CPIUN-s.21'], conditions: ['Co-operates with the authorities'] },
		privateContractors: { standing: 'barred', basis: ['CUST-TERRITORY'] },
		friendlyState: { standing: 'owes', basis: ['CSUN-14'], conditions: ['A party on whose soil a suspect is found'] },
	},
	monitoring: {
		unitedNations: { standing: 'monitors', basis: ['UNSMS-MS'] },
		privateContractors: {
			standing: 'monitors',
			basis: ['ICOC-63'],
			conditions: ['Reports incidents to its client, if it follows the Code'],
		},
	},
} as const satisfies Roles

/** The organisation’s own security takes the place of the State’s team; the rest follows its agreement. */
const regionalRoles = {
	...stateRoles,
	outerPerimeter: {
		...stateRoles.outerPerimeter,
		ownTeam: {
			standing: 'barred',
			basis: ['CUST-TERRITORY'],
			conditions: ['No policing of the street, unless the agreement gives it'],
		},
	},
	departure: {
		...stateRoles.departure,
		ownTeam: {
			standing: 'may',
			basis: ['@ownStaff', 'CUST-TERRITORY'],
			conditions: ['Plans for its own people; forces only with the consent of {host}'],
		},
	},
	archives: {
		hostState: { standing: 'owes', basis: ['@archives'], conditions: ['As the agreement provides'] },
		ownTeam: { standing: 'may', basis: ['@archives'], conditions: ['May secure or destroy them'] },
	},
	prosecution: {
		...stateRoles.prosecution,
		ownTeam: { standing: 'barred', basis: ['CUST-TERRITORY'] },
	},
} as const satisfies Roles

export const roles = { state: stateRoles, un: unRoles, regional: regionalRoles } as const satisfies Record<
	MissionClass,
	Roles
>

/** The columns of the matrix. Overlays may add one. */
export const columns = {
	state: ['hostState', 'ownTeam', 'privateContractors', 'unitedNations'],
	un: ['hostState', 'unitedNations', 'privateContractors', 'friendlyState'],
	regional: ['hostState', 'ownTeam', 'privateContractors', 'unitedNations'],
} as const satisfies Record<MissionClass, readonly PartyId[]>
