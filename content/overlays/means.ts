import type { Overlay } from './overlay.ts'

export const protectionOfCivilians = {
	name: 'A UN operation that protects civilians',
	confidence: 'depends',
	limits: {
		personsNotPremises: {
			text: 'Such a mandate may reach people under threat, within the operation’s means and area. It does not make the UN a guard of premises and gives no claim on it.',
			basis: ['UNMISS-MANDATE', 'AP1-50'],
		},
	},
	warnings: {
		ownPlanFirst: {
			text: 'Keep your own plan for leaving. The operation’s people and mandate come first, and the host can end it. A poor response in one city is on record; what embassies asked for there has not been read.',
			basis: ['JUBA-2016', 'JUBA-2016-requests', 'SC-2690'],
		},
	},
	support: [
		{
			party: 'unitedNations',
			element: 'peacekeepers',
			task: 'May help people under threat; exchange of information so that nobody is harmed by mistake; perhaps temporary refuge',
			basis: ['UNMISS-MANDATE', 'UNC-25'],
			conditions: ['Persons only, as the mandate, the area and the means allow; no claim on it'],
		},
	],
	roles: {
		emergencyResponse: {
			unitedNations: {
				standing: 'supplements',
				basis: ['UNMISS-MANDATE'],
				conditions: ['Persons under threat only, within the mandate, the area and its means; no guarding of premises'],
			},
		},
	},
	checks: [
		{
			text: 'The words of the mandate on civilians, its area and its end date, and whether the operation is still there.',
		},
	],
} as const satisfies Overlay

export const areaForce = {
	name: 'A regional or coalition force holds the area',
	confidence: 'depends',
	limits: {
		ownMandate: {
			text: 'The force acts under its own mandate and command. It has no task to guard the mission.',
			basis: ['UNC-53', 'ARSIWA-20'],
		},
	},
	warnings: {
		liaise: {
			text: 'Agree on contacts and signals with the force, and put on record what it will not do.',
			basis: ['UNC-53', 'ARSIWA-20'],
		},
	},
	support: [
		{
			party: 'regionalForce',
			task: 'Security of the area around, as its own mandate has it',
			basis: ['UNC-53', 'ARSIWA-20'],
			conditions: ['By the host’s invitation or with the Council’s authority; no task to guard this mission'],
		},
	],
	roles: {
		outerPerimeter: {
			regionalForce: {
				standing: 'supplements',
				basis: ['UNC-53', 'ARSIWA-20'],
				conditions: ['Within its own mandate, by invitation of the host or with authority of the Council'],
			},
		},
	},
	checks: [{ text: 'Mandate, command and end date of the force, and its rules on helping missions.' }],
} as const satisfies Overlay

export const protectionWithheld = {
	name: 'Protection withheld by those who could give it',
	confidence: 'settled',
	owes: [
		{
			topic: 'premises',
			text: 'Protection at once, an end to the situation, and reparation: refusing while able is a breach that goes on.',
			basis: ['@breach', 'ARSIWA-30', 'ARSIWA-31'],
			given: ['hostControls'],
		},
		{
			topic: 'premises',
			text: 'The occupying Power: order and safety as far as it can, and reparation if it withholds what it could give without good ground.',
			basis: ['HR-43', 'ARSIWA-31'],
			given: ['occupied'],
		},
	],
	warnings: {
		adoption: [
			{
				text: 'If the authorities approve of the attackers or keep up what they did, it becomes the State’s own act. From then on expect no protection from them and plan to leave or close.',
				basis: ['TEHRAN-69-79', 'ARSIWA-11'],
				only: ['state'],
				given: ['hostControls'],
			},
			{
				text: 'If the authorities approve of the attackers or keep up what they did, it becomes the State’s own act. From then on expect no protection from them and plan to leave.',
				basis: ['ARSIWA-11'],
				only: ['un', 'regional'],
				given: ['hostControls'],
			},
		],
		twoSteps: {
			text: 'Keep two things apart: a crowd’s act is not the State’s by itself; the State’s own inaction is, and that is breach enough.',
			basis: ['@breach'],
			given: ['hostControls'],
		},
		refusedHelp: {
			text: 'If it is the mission that keeps them away, that is no breach of theirs, but a risk decision of the mission’s own.',
			basis: ['ARSIWA-20', 'ARSIWA-39'],
			given: ['occupied'],
		},
	},
	contested: {
		withheldPolice: {
			point: 'Can police protection be withheld as a countermeasure?',
			views: [
				{
					text: 'No: inviolability includes the duty to protect.',
					basis: ['TEHRAN-80-89', 'ARSIWA-50(2)(b)'],
					takenBy: [],
				},
				{
					text: 'The text on countermeasures speaks of respecting inviolability only; the wider reading is an inference (its commentary has not been read).',
					basis: ['ARSIWA-50(2)(b)', 'ARSIWA-50-commentary'],
					takenBy: [],
				},
			],
			only: ['state'],
			where: 'inviolable',
		},
	},
	checks: [{ text: 'What was asked, when, in writing? What did the authorities know and have at hand?' }],
} as const satisfies Overlay

export const armsNotSettled = {
	name: 'Consent to arms not settled',
	confidence: 'depends',
	limits: {
		noArmsWithoutConsent: {
			text: 'Arms of official guards need the consent of the host. Silence may be read in different ways; do not build on it.',
			basis: ['@arms'],
		},
	},
	warnings: {
		askForArms: {
			text: 'Ask for consent to arms now, in writing, with numbers and types. Where nobody can answer, record whom you asked.',
			basis: ['@arms', '@hostLaw'],
		},
	},
	ifItFails: {
		settleArms: {
			text: 'Settle the question of arms first: consent, guards supplied by the host, or no armed stand.',
			basis: ['@arms'],
			by: 'owner',
		},
	},
	checks: [{ text: 'Who in the host State can consent to arms, was that office asked, and what did it say?' }],
} as const satisfies Overlay

const contractorWarnings = {
	forceRules: {
		text: 'Fix use-of-force rules, licence and the route to prosecution before contractors deploy. One shooting ended in convictions, later pardoned (court records not read).',
		basis: ['ICOC-29', 'ICOC-30', 'NISOUR-2007'],
	},
	statusLapses: {
		text: 'One special order on the status of contractors was time-bound and has ended (an example). Check the status country by country.',
		basis: ['IRQ-CPA17', 'CUST-TERRITORY', '@membership'],
		only: ['state'],
	},
} as const

const contractorAnswers = [
	{
		failure: 'Contractors did wrong while in fact acting on instructions or under control of {owner}',
		party: 'sendingState',
		basis: ['ARSIWA-8', 'ARSIWA-5', 'MD-preface'],
		only: ['state'],
	},
	{
		failure: 'Contractors did wrong as agents of {owner}',
		party: 'organisation',
		basis: ['ARIO-6'],
		only: ['un', 'regional'],
	},
] as const

const contractorChecks = [
	{
		text: 'The licence in writing: issuing office, place, tasks, arms, end date; and the company’s vetting and insurance.',
	},
] as const

export const unarmedContractors = {
	name: 'Unarmed contractors',
	confidence: 'settled',
	limits: {
		unarmedCannotHold: {
			text: 'Unarmed contractors watch, check and raise the alarm. Do not count on them against an armed attack; an inquiry found such guards performing poorly (an example).',
			basis: ['CUST-TERRITORY', 'ARB-2012'],
		},
	},
	support: [
		{
			party: 'privateContractors',
			task: 'Access control, watch and alarm, unarmed',
			basis: ['CUST-TERRITORY'],
			conditions: ['Within the host licence, under the mission’s direction'],
		},
	],
	answersFor: contractorAnswers,
	checks: contractorChecks,
} as const satisfies Overlay

export const contractorsInside = {
	name: 'Contractors licensed to carry arms inside only',
	confidence: 'settled',
	limits: {
		confined: {
			text: 'Armed contractors stay inside the compound. Beyond it they have no licence; some hosts have ordered just that (an example).',
			basis: ['CUST-TERRITORY', 'AFG-2010'],
		},
	},
	warnings: contractorWarnings,
	support: [
		{
			party: 'privateContractors',
			task: 'Gates, towers and inner posts, armed within the compound',
			not: ['aPerson'],
			basis: ['CUST-TERRITORY'],
			conditions: ['Within the host licence, under the mission’s direction; not beyond the compound'],
		},
		{
			party: 'privateContractors',
			task: 'Gates and inner posts where the visitor stays, armed within that place',
			given: ['aPerson'],
			basis: ['CUST-TERRITORY'],
			conditions: ['Within the host licence, under the direction of the visitor’s detail; not on the road'],
		},
	],
	roles: {
		movement: {
			privateContractors: {
				standing: 'barred',
				basis: ['CUST-TERRITORY'],
				conditions: ['Armed escort: the licence ends at the compound'],
			},
		},
	},
	answersFor: contractorAnswers,
	checks: contractorChecks,
} as const satisfies Overlay

export const contractorsOnTheMove = {
	name: 'Contractors licensed to carry arms on the road too',
	confidence: 'settled',
	limits: {
		noPolicePowers: {
			text: 'An escort licence gives no police powers: no road blocks, no searches, no pursuit. The road stays the host’s.',
			basis: ['CUST-TERRITORY', '@hostLaw'],
		},
	},
	warnings: contractorWarnings,
	support: [
		{
			party: 'privateContractors',
			task: 'Gates, inner posts and escorts, armed as the licence allows',
			basis: ['CUST-TERRITORY'],
			conditions: ['Within the host licence, under the mission’s direction, without police powers'],
		},
	],
	roles: {
		movement: {
			privateContractors: {
				standing: 'may',
				basis: ['CUST-TERRITORY'],
				conditions: ['Escort as the licence allows, without police powers'],
			},
		},
	},
	answersFor: contractorAnswers,
	checks: contractorChecks,
} as const satisfies Overlay

export const hostSuppliedGuards = {
	name: 'Paid guards supplied by the host',
	confidence: 'settled',
	limits: {
		hostOrgans: [
			{
				text: 'Guards whom the occupying Power supplies against payment are its own people, not a company, and it answers for them.',
				basis: ['ARSIWA-4', 'HR-43'],
				given: ['occupied'],
			},
			{
				text: 'Guards supplied in the name of the State are its people, not a company. See who in fact commands them.',
				basis: ['ARSIWA-4', 'ARSIWA-9'],
				given: ['nobodyGoverns'],
			},
			{
				text: 'Guards supplied by the de facto authority are its people, not a company, and its acts are argued to be the State’s.',
				basis: ['ARSIWA-4', 'ARSIWA-9'],
				given: ['deFactoControls'],
			},
			{
				text: 'Guards whom the host supplies against payment are its own people, not a company. What they do is the State’s conduct, and the rule on entry binds them too.',
				basis: ['ARSIWA-4', 'ARSIWA-5', '@entry'],
			},
		],
	},
	warnings: {
		paidNotCommanded: {
			text: 'Paying does not give command. If the host turns, they turn with it. One host has offered such units in place of private guards (an example).',
			basis: ['ARSIWA-4', 'BGD-2016'],
		},
	},
	support: [
		{
			party: 'hostState',
			task: 'Paid State guards at the gate',
			basis: ['ARSIWA-4', '@duty'],
			conditions: ['On the mission’s invitation if inside; they stay under the host’s command'],
			given: ['hostControls'],
			not: ['protectionIsWithheld'],
		},
	],
	checks: [{ text: 'Who commands the unit, what may it do, and who pays whom?' }],
} as const satisfies Overlay

export const afterFailure = {
	name: 'After a failure',
	confidence: 'settled',
	owes: [
		{
			topic: 'justice',
			text: 'If it is in breach: an end to it, assurances against repetition, and full reparation.',
			basis: ['ARSIWA-30', 'ARSIWA-31', 'ARSIWA-34'],
		},
	],
	limits: {
		failureIsNotBreach: {
			text: 'A failure is not yet a breach. Ask what the authorities knew or ought to have known, what means they had, and what they did.',
			basis: ['@knowledge', 'ARSIWA-2'],
		},
	},
	warnings: {
		evidenceNow: {
			text: 'Secure evidence and times now: warnings given, answers, pictures, names. Proof will matter for any claim.',
			basis: ['ARSIWA-43', '@knowledge'],
		},
	},
	answersFor: [
		{
			failure: 'Own neglect of the mission’s side, such as warnings that were ignored: it reduces what can be claimed',
			party: 'sendingState',
			basis: ['ARSIWA-39'],
			only: ['state'],
		},
	],
	ifItFails: {
		establishRoute: {
			text: 'Settle whose conduct it was: organs, people acting on instructions or under control, an authority by default, or acts adopted later.',
			basis: ['ARSIWA-4', 'ARSIWA-5', 'ARSIWA-8', 'ARSIWA-9', 'ARSIWA-10(1)', 'ARSIWA-11'],
			by: 'owner',
		},
		otherTitles: {
			text: 'Look at further titles: conventions on hostages and on bombings, a regional treaty, declarations, a special agreement.',
			basis: ['HOSTAGES-16', 'STB-20', 'BOGOTA-XXXI', 'ICJS-36(2)', 'ICJS-36(1)'],
			by: 'owner',
			needs: 'A title that binds both sides; check reservations and withdrawals',
			only: ['state'],
			where: 'court',
		},
		ownJurisdiction: {
			text: 'The sending State may have jurisdiction of its own over attacks on its people and facilities.',
			basis: ['IPPC-3(1)', 'STB-6(2)(b)'],
			by: 'owner',
			needs: 'Party status and national law that makes use of it',
			only: ['state'],
			where: 'crime',
		},
	},
	checks: [{ text: 'What was known, what was asked, what was at hand, what was done: with times and documents.' }],
} as const satisfies Overlay
