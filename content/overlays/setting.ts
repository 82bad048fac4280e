import type { Overlay } from './overlay.ts'

const civilianObject = {
	text: 'In armed conflict the site is a civilian object while it is not used for military action; people of the mission who are not members of armed forces are civilians. Custom says so in every conflict, the Protocol between its parties in wars between States.',
	basis: ['CIHL-7', 'CIHL-10', 'AP1-50', 'AP1-52(2)', 'AP1-52(3)'],
	not: ['peaceOperation', 'aPerson'],
} as const

export const armedConflict = {
	name: 'Armed conflict',
	confidence: 'settled',
	limits: {
		conflictAdds: {
			text: 'Armed conflict adds humanitarian law. It takes nothing from the law that protects the mission.',
			basis: ['CIHL-7', 'AP1-48', '@duty'],
		},
		civilianObject,
	},
	warnings: {
		keepDistance: {
			text: 'In a war between States a party to the Protocol must, as far as feasible, keep weapons away from civilians, and so from missions. Protest early.',
			basis: ['AP1-58'],
			not: ['aPerson'],
		},
		guardsStayCivil: {
			text: 'Guards who take a direct part in the fighting lose their protection as civilians for that time.',
			basis: ['AP1-51(3)', 'CIHL-10'],
			not: ['peaceOperation'],
		},
	},
	answersFor: [
		{
			failure:
				'A party to the conflict attacked civilians or civilian objects, or left out precautions: it owes the mission respect, not guards',
			party: 'partyToConflict',
			basis: ['CIHL-7', 'AP1-57'],
		},
	],
	checks: [
		{
			text: 'Is it a war between States or a civil war, which parties fight, and which treaties bind them? Custom covers the core.',
		},
	],
} as const satisfies Overlay

export const occupation = {
	name: 'Occupation',
	confidence: 'contested',
	owes: [
		{
			topic: 'premises',
			text: 'The occupying Power: order and safety as far as it can, and at the least respect for the inviolability of the mission. The displaced State stays bound in law, though it can do little.',
			basis: ['HR-43', '@custom', 'SC-667'],
			only: ['state'],
			where: 'inviolable',
		},
		{
			topic: 'premises',
			text: 'The occupying Power: order and safety as far as it can, for this place as for others. The displaced State stays bound in law, though it can do little.',
			basis: ['HR-43'],
			only: ['state'],
			unless: 'inviolable',
		},
		{
			topic: 'premises',
			text: 'The occupying Power: order and safety as far as it can, and respect for the site. The displaced State stays bound in law, though it can do little.',
			basis: ['HR-43', '@entry'],
			only: ['un'],
		},
		{
			topic: 'premises',
			text: 'The occupying Power: order and safety as far as it can, and no destruction of property without absolute military necessity. The displaced State stays bound in law, though it can do little.',
			basis: ['HR-43', 'GC4-53'],
			only: ['regional'],
		},
		{
			topic: 'people',
			text: 'The occupying Power answers for how it treats protected people who are in its hands.',
			basis: ['GC4-27', 'GC4-29', 'GC4-47'],
			when: 'staffed',
		},
	],
	limits: {
		protectedPersons: {
			text: 'Who is a protected person turns on nationality and, for neutrals, on the place. That neutrals in occupied territory are covered is a reading that has not been checked.',
			basis: ['GC4-4', 'GC4-4-neutrals'],
		},
		noEndByDecree: {
			text: 'An order of the occupying Power to close missions need not be accepted; annexation changes nothing. The Council so decided in one case (an example).',
			basis: ['GC4-47', 'SC-664', 'SC-667'],
			only: ['state'],
			where: 'afterEnd',
		},
		noNewAccreditation: {
			text: 'New heads of mission can hardly be accredited to an occupied State.',
			basis: ['TALMON-2006'],
			given: ['embassyFamily'],
		},
		militaryNecessity: {
			text: 'The occupying Power may plead military necessity and make rules for security. It may destroy property only where operations make that absolutely necessary.',
			basis: ['GC4-53', 'GC4-64', 'GC4-27'],
		},
	},
	warnings: {
		recordedRefusal: {
			text: 'Refusing protection that the occupying Power offers is a risk decision on the record. It shifts no blame.',
			basis: ['AHTISAARI-2003', 'HR-43'],
		},
		perceivedAlignment: {
			text: 'Being seen as close to the occupying Power can itself be a danger (a judgement, not a finding). Weigh it against the protection refused, and write down how.',
			basis: ['AHTISAARI-2003'],
			only: ['un', 'regional'],
		},
	},
	answersFor: [
		{
			failure: 'The occupying Power did not do what it could for order and safety, or its forces did wrong',
			party: 'occupyingPower',
			basis: ['HR-43', 'GC4-29', 'AP1-91'],
		},
	],
	support: [
		{
			party: 'occupyingPower',
			task: 'Outer security and quick reaction, as far as it acts and is accepted',
			basis: ['HR-43'],
			conditions: ['It stays outside unless the rule on entry is met'],
			not: ['authoritiesAttack'],
		},
		{
			party: 'hostState',
			task: 'Political and legal backing by the displaced government',
			basis: ['@duty'],
			conditions: ['It has no control on the ground'],
		},
	],
	ifItFails: {
		warnInWriting: {
			text: 'Warn the occupying Power in writing, and {host} as well: what is threatened, what is asked for, by when. Notice proves what they knew from then on.',
			basis: ['HR-43', '@knowledge', '@duty'],
			by: 'owner',
		},
		claimOnOccupier: {
			text: 'Claim against the occupying Power, for its own conduct and for what its forces did.',
			basis: ['AP1-91', 'ARSIWA-31'],
			by: 'owner',
		},
	},
	roles: {
		outerPerimeter: {
			occupyingPower: { standing: 'owes', basis: ['HR-43'], conditions: ['Order and safety, as far as it can'] },
		},
		accessControl: {
			occupyingPower: {
				standing: 'may',
				basis: ['HR-43', '@entry'],
				conditions: ['Enters only as the rule on entry allows'],
			},
		},
		closeProtection: {
			occupyingPower: {
				standing: 'owes',
				basis: ['GC4-27'],
				conditions: ['If they are protected persons in its hands'],
			},
		},
		movement: {
			occupyingPower: { standing: 'owes', basis: ['HR-43'], conditions: ['Order on the roads, as far as it can'] },
		},
		departure: {
			occupyingPower: {
				standing: 'owes',
				basis: ['GC4-48'],
				conditions: ['If they are protected persons and not nationals of the occupied State, they may leave'],
			},
		},
		prosecution: {
			occupyingPower: {
				standing: 'may',
				basis: ['GC4-64', 'HR-43'],
				conditions: ['Within the limits that the law of occupation sets'],
			},
		},
	},
	contested: {
		occupierAndConventions: {
			point: 'Do the Vienna Conventions bind an occupying Power?',
			views: [
				{
					text: 'Not directly: the laws of war and custom do, and full privileges yield to military necessity. So a scholar on Iraq.',
					basis: ['TALMON-2006', 'HR-43'],
					takenBy: [],
				},
				{
					text: 'Its conduct is measured against them. So the Security Council on Kuwait in 1990.',
					basis: ['SC-667', 'SC-664'],
					takenBy: [
						{ who: 'The UN Security Council, in 1990, on missions in occupied Kuwait', basis: ['SC-667', 'SC-664'] },
					],
				},
			],
			only: ['state'],
		},
		occupierAndTheUn: {
			point: 'How far does an occupying Power have to guard one UN site?',
			views: [
				{
					text: 'Order and safety are its task, so the site is too; in Iraq the Council recognised its responsibilities (paragraphs not read).',
					basis: ['HR-43', 'SC-1483'],
					takenBy: [
						{
							who: 'The UN Security Council on Iraq, for the general task of the occupying Powers only (paragraphs not read)',
							basis: ['HR-43', 'SC-1483'],
						},
					],
				},
				{
					text: 'A general duty of order names no building, and the UN must do its part. An inquiry found both sides failing.',
					basis: ['AHTISAARI-2003', 'FOA-2'],
					takenBy: [
						{
							who: 'An inquiry on the attack in Baghdad in 2003, on the facts and not on the law',
							basis: ['AHTISAARI-2003'],
						},
					],
				},
			],
			only: ['un'],
		},
		occupierAndTheOrganisation: {
			point: 'How far does an occupying Power have to guard this site?',
			views: [
				{ text: 'Order and safety are its task, so the site is too.', basis: ['HR-43'], takenBy: [] },
				{
					text: 'A general duty of order names no building; what the displaced host had agreed does not bind it as a treaty.',
					basis: ['VCLT-34', 'CUST-TERRITORY'],
					takenBy: [],
				},
			],
			only: ['regional'],
		},
	},
	checks: [{ text: 'Since when, and how far, does the foreign army have authority here in fact?' }],
} as const satisfies Overlay

const attribution = {
	point: 'Whose act is the conduct of an authority that is not the recognised government?',
	views: [
		{
			text: 'The State’s: an organ in fact, or a movement that became the government.',
			basis: ['ARSIWA-4', 'ARSIWA-10(1)'],
			takenBy: [],
		},
		{
			text: 'The State’s as well, but because somebody acts by default of the authorities.',
			basis: ['ARSIWA-9'],
			takenBy: [],
		},
	],
} as const

export const deFactoAuthority = {
	name: 'De facto authority',
	confidence: 'contested',
	owes: [
		{
			topic: 'premises',
			text: 'The State stays bound in full, whoever governs. Recognition of a government is no condition of the duty.',
			basis: ['@duty', 'ARSIWA-9'],
		},
	],
	limits: {
		notRecognition: {
			text: 'Asking the authority for protection, or taking its permits, is not recognition.',
			basis: ['ARSIWA-9', 'CUST-TERRITORY'],
		},
		stillTheState: {
			text: 'The Council’s members have recalled the duties towards missions in such a place (a statement, not a decision).',
			basis: ['SC-PS-2022', '@duty'],
			where: 'afterEnd',
			not: ['specialMission'],
		},
	},
	warnings: {
		twoAddresses: {
			text: 'Ask twice: the authority that controls the place, and the State through those who represent it abroad.',
			basis: ['ARSIWA-9', 'ARSIWA-10(1)'],
		},
	},
	answersFor: [
		{
			failure: 'The de facto authority did wrong or stood by: its conduct is argued to be the State’s',
			party: 'hostState',
			basis: ['ARSIWA-9', 'ARSIWA-10(1)'],
		},
	],
	support: [
		{
			party: 'deFactoAuthority',
			task: 'Outer ring, permits and passage, as far as it acts',
			basis: ['ARSIWA-9'],
			conditions: ['Dealing with it is not recognition'],
			not: ['authoritiesAttack'],
		},
		{
			party: 'friendlyState',
			task: 'Good offices, of other States or of the UN',
			basis: ['ARSIWA-20'],
			conditions: ['Diplomacy only; no forces'],
		},
	],
	roles: {
		outerPerimeter: {
			deFactoAuthority: {
				standing: 'may',
				basis: ['ARSIWA-9', 'CUST-TERRITORY'],
				conditions: ['Acts there in fact; the duty is the State’s'],
			},
		},
		movement: {
			deFactoAuthority: {
				standing: 'may',
				basis: ['ARSIWA-9', 'CUST-TERRITORY'],
				conditions: ['Acts there in fact; the duty is the State’s'],
			},
		},
		departure: {
			deFactoAuthority: {
				standing: 'may',
				basis: ['ARSIWA-9', 'CUST-TERRITORY'],
				conditions: ['Acts there in fact; the duty is the State’s'],
			},
		},
		prosecution: {
			deFactoAuthority: { standing: 'may', basis: ['ARSIWA-9'], conditions: ['Its acts are argued to be the State’s'] },
		},
	},
	ifItFails: {
		warnInWriting: {
			text: 'Warn the authority in control in writing, and {host} through those who represent it abroad: what is threatened, what is asked for, by when. Notice proves what they knew from then on.',
			basis: ['@knowledge', '@duty', 'ARSIWA-9'],
			by: 'owner',
		},
	},
	contested: { attribution },
	checks: [{ text: 'Who controls the place today, and who represents the State abroad?' }],
} as const satisfies Overlay

export const noEffectiveGovernment = {
	name: 'No effective government',
	confidence: 'contested',
	owes: [
		{
			topic: 'premises',
			text: 'The State continues and so does its duty: protection as its authority returns, archives always.',
			basis: ['@duty', '@archives'],
		},
	],
	limits: {
		insurgents: {
			text: 'What an armed group does is not the State’s act, unless it acts in the State’s place or becomes its government.',
			basis: ['ARSIWA-9', 'ARSIWA-10(1)'],
		},
		civilianObject,
	},
	warnings: {
		whoConsents: {
			text: 'It is unclear who can consent to arms or guards. Ask whoever can speak for the State, and put on record that nobody could.',
			basis: ['@arms', 'ARSIWA-9'],
			when: 'staffed',
		},
		militia: {
			text: 'A militia on a stipend is not the police of the host. Do not count it as protection; an inquiry found one such force performing poorly when it was needed.',
			basis: ['ARB-2012'],
		},
	},
	support: [
		{
			party: 'hostState',
			task: 'Whatever police or office of the State still acts there: to be asked, and the asking put on record',
			basis: ['@duty'],
			conditions: ['Near-absent; do not count on it'],
		},
		{
			party: 'friendlyState',
			task: 'Forces that the host invited or the Security Council authorised',
			basis: ['ARSIWA-20', 'UNC-25'],
			conditions: ['By invitation or by decision of the Council only'],
		},
	],
	contested: { attribution },
	checks: [{ text: 'Who exercises any public power there, and who can still speak for the State?' }],
} as const satisfies Overlay

export const thirdStateStrike = {
	name: 'Strike by a third State',
	confidence: 'contested',
	owes: [
		{
			topic: 'premises',
			text: 'Warning, rescue and investigation, with due diligence. A strike that it could not stop is not its breach.',
			basis: ['@duty', '@knowledge'],
		},
	],
	limits: {
		hitIsNotBreach: {
			text: 'That the mission was hit does not show that the host breached its duty. Each State answers for its own breach.',
			basis: ['ARSIWA-47', '@knowledge'],
		},
		attackersLaw: {
			text: 'The attacker answers under the ban on force, unless it acts in lawful self-defence, and under humanitarian law: civilian objects are not targets; doubt, precautions and proportion count.',
			basis: ['UNC-2(4)', 'UNC-51', 'CIHL-7', 'AP1-52(1)', 'AP1-52(2)', 'AP1-57'],
		},
	},
	warnings: {
		militaryUse: {
			text: 'Military use can cost the building its protection towards the attacker. It never opens the archives or the door to the host.',
			basis: ['AP1-52(2)', '@archives', '@inviolable'],
			where: 'inviolable',
			not: ['aPerson'],
		},
		notForeignSoilStrike: {
			text: 'A strike on a mission is not a strike on the soil of its State. The mission stands on the host’s territory.',
			basis: ['UNC-2(4)', 'CUST-TERRITORY'],
		},
	},
	answersFor: [
		{
			failure: 'The attacking State, for its own strike if it was unlawful',
			party: 'attackingState',
			basis: ['UNC-2(4)', 'AP1-91', 'ARSIWA-31'],
		},
	],
	ifItFails: {
		claimOnAttacker: {
			text: 'Claim against the attacking State for its own act. In one pair of cases each State paid for its own part, without admitting fault.',
			basis: ['ARSIWA-31', 'ARSIWA-47', 'BELGRADE-1999'],
			by: 'owner',
		},
	},
	contested: {
		strikeAndInviolability: {
			point: 'Does a third State’s strike breach the inviolability of the mission?',
			views: [
				{
					text: 'No: the protection rules are addressed to the State where the mission stands.',
					basis: ['DAMASCUS-2024', '@duty'],
					takenBy: [],
				},
				{
					text: 'Yes: customary inviolability, and duties to prevent crimes against protected people, reach further.',
					basis: ['@custom', 'IPPC-4(a)'],
					takenBy: [],
				},
			],
			only: ['state'],
			where: 'inviolable',
			not: ['permanentMission'],
		},
		strikeAndUnInviolability: {
			point: 'Does a third State’s strike breach the inviolability of the site?',
			views: [
				{ text: 'No, if the rule is read as one for the host alone.', basis: ['@entry', 'DAMASCUS-2024'], takenBy: [] },
				{
					text: 'Yes, for every State that is bound: the Charter and the conventions on the UN are addressed to all of them.',
					basis: ['UNC-105', 'CSUN-7(1)'],
					takenBy: [],
				},
			],
			only: ['un'],
		},
		strikeAndRegionalInviolability: {
			point: 'Does a third State’s strike breach the inviolability of the site?',
			views: [
				{ text: 'No: what the host agreed binds the host alone.', basis: ['VCLT-34', 'DAMASCUS-2024'], takenBy: [] },
				{
					text: 'Duties to prevent crimes against protected people bind every party, not the host alone.',
					basis: ['IPPC-4(a)', 'IPPC-1(1)(b)'],
					takenBy: [],
				},
			],
			only: ['regional'],
		},
	},
	checks: [
		{
			text: 'Whose forces struck, with what warning, and what use of the site or what self-defence did they claim? Is that State a party to the Protocol on armed conflict? Custom carries the core.',
		},
	],
} as const satisfies Overlay
