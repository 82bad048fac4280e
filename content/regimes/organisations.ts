import type { Claims, Owed } from '#content/claim.ts'
import type { Regime } from './regime.ts'
import {
	regionalRules,
	regionalSwitches,
	unAgencyRules,
	unAgencySwitches,
	unPeaceRules,
	unPeaceSwitches,
	unPoliticalRules,
	unPoliticalSwitches,
} from './rules.ts'

const careOfTheUn = {
	party: 'organisation',
	text: 'The UN owes its people care as their employer: it must reinforce and, where needed, supplement what the host can do. That is separate from the host’s duty and does not replace it.',
	basis: ['FOA-2'],
} as const

const unOwes = [
	{
		topic: 'premises',
		text: 'To respect UN premises: no entry, search or other interference. The 1946 Convention has no clause on protecting them against others.',
		basis: ['@entry', 'CPIUN-art.II'],
	},
	{
		topic: 'premises',
		text: 'To secure the site and its surroundings. That follows from the Charter, from its ordinary duty of order and, for parties, from the 1994 Convention.',
		basis: ['@duty'],
		given: ['noAgreement'],
	},
	{
		topic: 'premises',
		text: 'To secure the site and its surroundings. That follows from the Charter, from the agreement with the host, from its ordinary duty of order and, for parties, from the 1994 Convention.',
		basis: ['@duty'],
		not: ['noAgreement'],
	},
	{
		topic: 'people',
		text: 'UN officials, nationals of the host included: immunity for official acts, and ordinary protection besides. All staff count, except those hired locally and paid by the hour.',
		basis: ['CPIUN-s.17', 'CPIUN-s.18', 'GA-76(I)', 'CUST-ALIENS'],
	},
	{
		topic: 'people',
		text: 'For parties to the 1994 Convention, where it covers the mission: all appropriate steps to protect UN and associated personnel.',
		basis: ['CSUN-7(2)', 'CSUN-1(a)', 'CSUN-1(b)'],
	},
	{
		topic: 'people',
		text: 'Experts on mission are not to be arrested or detained. Only the most senior officials have the treatment of diplomats.',
		basis: ['CPIUN-s.22', 'CPIUN-s.19'],
	},
	{
		topic: 'people',
		text: 'Everyone else who works for the mission: the ordinary duty towards all on its territory.',
		basis: ['CUST-ALIENS'],
	},
	{
		topic: 'archives',
		text: 'Archives are inviolable wherever they are; official communication is free of censorship.',
		basis: ['@archives', '@communications'],
	},
	{
		topic: 'movement',
		text: 'Freedom of movement as far as the task needs it; the agreement should set it out.',
		basis: ['@movement'],
	},
	{ topic: 'departure', text: 'Repatriation facilities in a crisis, as diplomats have them.', basis: ['@departure'] },
] as const satisfies readonly Owed[]

const unLimits = {
	fire: {
		text: 'Fire: the conventions on the UN and its agencies have no exception. Fire crews come in only with the consent of the UN; read the agreement first.',
		basis: ['@entry'],
	},
	unArms: {
		text: 'UN people carry arms only as the status agreement or the mandate allows. Obtain it and read it.',
		basis: ['@arms'],
	},
	notForOthers: {
		text: 'UN security is for UN people and sites. It is not available to embassies.',
		basis: ['FOA-1', 'FOA-2', 'UNGU-SOP'],
	},
	companiesLast: {
		text: 'An armed company is the last rung of the ladder: the host first, then other States or UN units, and only then a company, by exception.',
		basis: ['APSC-1', 'APSC-3'],
	},
	noPoliceOutside: {
		text: 'Outside its sites the UN has no police power, unless a mandate gives it.',
		basis: ['UNC-2(7)', 'CUST-TERRITORY'],
	},
} as const satisfies Claims

const unWarnings = {
	wrongConventions: {
		text: 'Do not argue from the Vienna Conventions. The UN is not a party to them and they are not the basis of its protection.',
		basis: ['UNC-105', 'CPIUN-s.3'],
	},
	decisionMaker: {
		text: 'The Designated Official decides on UN security in the country (the policy text on that office has not been read).',
		basis: ['UNSMS-DO', 'FOA-2'],
	},
} as const satisfies Claims

const unFailureSteps = {
	departure: [
		{
			text: 'Ask for repatriation facilities in a crisis, as diplomats have them, for officials and their dependants; for others ask for safe passage.',
			basis: ['@departure'],
			by: 'owner',
			given: ['noAgreement'],
		},
		{
			text: 'Ask for repatriation facilities in a crisis, as diplomats have them, for officials and their dependants; for others rely on the agreement.',
			basis: ['@departure'],
			by: 'owner',
		},
	],
	court: {
		text: 'A dispute on the conventions on the UN and its agencies goes to the International Court by way of an advisory opinion that both sides accept as decisive. Under the 1994 Convention only States can go there.',
		basis: ['@court'],
		by: 'owner',
		needs: 'A title: the clause of the convention, for a host that is bound by it',
	},
	protestUn: {
		text: 'Protest in the name of the UN, and ask for inquiry, prosecution and restored protection.',
		basis: ['@duty', '@crime'],
		by: 'owner',
	},
	internalInquiry: {
		text: 'Look at the UN’s own part: its duty as employer is separate, and an inquiry has found it failing before (an example).',
		basis: ['FOA-2', 'AHTISAARI-2003'],
		by: 'owner',
	},
	privateClaims: {
		text: 'Claims of third persons against the UN go through the means of settlement that the UN must provide.',
		basis: ['CPIUN-s.29'],
		by: 'owner',
	},
} as const

const unChecks = [
	{
		text: 'Is the host a party to the 1946 Convention, to the 1994 Convention and to its Protocol?',
		asOf: '2024-04-19',
	},
	{ text: 'Which agreement with the host is in force, and what does it say on arms, guards, movement and claims?' },
	{ text: 'Is the mission still in being, and until when does its mandate run? The host’s consent can end it.' },
] as const

const words = {
	host: 'the host State',
	owner: 'the United Nations',
	team: 'UN security',
	outside: 'outside the walls',
	inside: 'inside',
} as const

export const unPoliticalMission = {
	name: 'UN political mission',
	about:
		'A UN special political mission: the Charter, the 1946 Convention, a status agreement, and for parties the 1994 Convention.',
	missionClass: 'un',
	words: { ...words, post: 'the UN mission' },
	duty: [
		{
			text: 'The host State owes the UN mission and its people protection, under the Charter and its ordinary duty of order, though there is no agreement in force, and under the 1994 Convention where it is a party and that convention applies.',
			basis: ['@duty', '@persons'],
			given: ['noAgreement'],
		},
		{
			text: 'The host State owes the UN mission and its people protection, under the Charter, its agreement with the UN and its ordinary duty of order, and under the 1994 Convention where it is a party and that convention applies.',
			basis: ['@duty', '@persons'],
		},
	],
	rules: unPoliticalRules,
	switches: unPoliticalSwitches,
	care: careOfTheUn,
	confidence: 'depends',
	owes: unOwes,
	limits: unLimits,
	warnings: unWarnings,
	ifItFails: unFailureSteps,
	checks: unChecks,
} as const satisfies Regime

export const unAgency = {
	...unPoliticalMission,
	name: 'UN agency or country office',
	about: 'An office of the UN family: the 1946 or the 1947 Convention, and the basic agreement with the host.',
	words: { ...words, post: 'the UN office' },
	duty: [
		{
			text: 'The host State owes the UN office and its people protection, under the Charter and its ordinary duty of order, though there is no agreement in force, and perhaps under the Protocol to the 1994 Convention.',
			basis: ['@duty', '@persons'],
			given: ['noAgreement'],
		},
		{
			text: 'The host State owes the UN office and its people protection, under the Charter, its agreement with the organisation and its ordinary duty of order, and perhaps under the Protocol to the 1994 Convention.',
			basis: ['@duty', '@persons'],
		},
	],
	rules: unAgencyRules,
	switches: unAgencySwitches,
	owes: [
		...unOwes,
		{
			topic: 'people',
			text: 'Staff of a specialised agency: what the 1947 Convention gives officials, where the host applies it to that agency.',
			basis: ['CPISA-s.19', 'CPISA-s.43'],
		},
	],
	confidence: 'settled',
	limits: {
		...unLimits,
		agencyByAgency: {
			text: 'For specialised agencies the 1947 Convention counts, agency by agency: see whether the host applies it to this one.',
			basis: ['CPISA-s.43', 'CPISA-s.5'],
		},
		noOperation: {
			text: 'Agencies and offices are UN operations in the sense of the 1994 Convention only in the cases that it and its Protocol name.',
			basis: ['CSUN-1(c)', 'CSUNOP-II(1)', 'CSUNOP-II(2)'],
		},
	},
	checks: [...unChecks, { text: 'Does the host apply the 1947 Convention to this agency, and by which annex?' }],
} as const satisfies Regime

export const unPeaceOperation = {
	...unPoliticalMission,
	name: 'UN peace operation',
	about:
		'A UN force or observer mission: its mandate, its status agreement, the 1994 Convention for parties, and humanitarian law.',
	words: { ...words, post: 'the operation', team: 'the operation’s own people' },
	duty: [
		{
			text: 'The host State owes the operation and its people protection under the Charter and its ordinary duty of order, though there is no agreement in force, and under the 1994 Convention where it is a party and that convention applies. Its people may defend themselves.',
			basis: ['@duty', 'CSUN-21'],
			given: ['noAgreement'],
		},
		{
			text: 'The host State owes the operation and its people protection under its status agreement, the Charter and its ordinary duty of order, and under the 1994 Convention where it is a party and that convention applies. Its people may defend themselves.',
			basis: ['@duty', 'CSUN-21'],
		},
	],
	rules: unPeaceRules,
	switches: unPeaceSwitches,
	owes: [
		...unOwes,
		{
			topic: 'people',
			text: 'To conclude a status agreement as soon as possible, where it is a party to the 1994 Convention.',
			basis: ['CSUN-4'],
			given: ['noAgreement'],
		},
		{
			topic: 'people',
			text: 'Captured or detained personnel, once identified, are not to be interrogated and are to be released and handed back promptly, where the 1994 Convention binds.',
			basis: ['CSUN-8'],
		},
	],
	limits: {
		...unLimits,
		enforcement: {
			text: 'The 1994 Convention does not apply to enforcement under Chapter VII in which personnel fight organised forces and the law of international armed conflict applies: all three.',
			basis: ['CSUN-2(2)'],
		},
		protectedAsCivilians: {
			text: 'In armed conflict peacekeepers and their sites are protected as civilians are, for as long as they are entitled to that; attacking them is then a war crime.',
			basis: ['CIHL-33', 'ROME-8(2)(b)(iii)', 'ROME-8(2)(e)(iii)'],
		},
		consentEnds: {
			text: 'The host can end the operation by withdrawing its consent, as it has happened (an example).',
			basis: ['SC-2690'],
		},
	},
	support: [
		{
			party: 'friendlyState',
			task: 'Contributing States: units, reinforcement, evacuation of their own people',
			basis: ['APSC-1', 'CSUN-7(3)'],
			conditions: ['Under UN command, with the consent of the host'],
			when: 'staffed',
			not: ['authoritiesAttack'],
		},
	],
	ifItFails: {
		...unFailureSteps,
		attribution: {
			text: 'Sort out whose conduct it was: the UN’s own organs, or troops over whom it or their State had effective control.',
			basis: ['ARIO-6', 'ARIO-7'],
			by: 'owner',
		},
	},
	checks: [
		...unChecks,
		{ text: 'What does the mandate say on protecting UN personnel and sites, on force and on the area?' },
	],
} as const satisfies Regime

export const regionalMission = {
	name: 'Mission of a regional organisation',
	about: 'Protected by what the organisation agreed with the host, with the ordinary duty as the floor.',
	missionClass: 'regional',
	words: {
		host: 'the host State',
		owner: 'the organisation',
		post: 'the mission',
		team: 'the organisation’s own security',
		outside: 'outside the walls',
		inside: 'inside',
	},
	duty: [
		{
			text: 'There is no agreement in force: the host State owes the mission its ordinary duty to protect people and property, and what binds it as a member of the organisation.',
			basis: ['@duty', '@entry'],
			given: ['noAgreement'],
		},
		{
			text: 'The host State owes the mission what its agreement with the organisation lays down, and in any case its ordinary duty to protect people and property.',
			basis: ['@duty', '@persons'],
		},
	],
	rules: regionalRules,
	switches: regionalSwitches,
	care: {
		party: 'organisation',
		text: 'The organisation owes its people care as their employer, under its own staff rules; what its organs do or leave undone is its own conduct.',
		basis: ['ARIO-6'],
	},
	confidence: 'depends',
	owes: [
		{
			topic: 'premises',
			text: 'The premises: ordinary protection; inviolability only where the organisation’s own treaty binds the host.',
			basis: ['@duty', '@entry'],
			given: ['noAgreement'],
		},
		{ topic: 'people', text: 'The people: ordinary protection.', basis: ['@persons'], given: ['noAgreement'] },
		{
			topic: 'archives',
			text: 'Archives: what the organisation’s treaty gives, where it binds the host.',
			basis: ['@archives'],
			given: ['noAgreement'],
		},
		{ topic: 'movement', text: 'Movement: as for any foreigner.', basis: ['@movement'], given: ['noAgreement'] },
		{
			topic: 'departure',
			text: 'Departure: safe passage, as for any foreigner.',
			basis: ['@departure'],
			given: ['noAgreement'],
		},
		{
			topic: 'premises',
			text: 'The premises: what the agreement gives. Inside the European Union, the African Union and the Council of Europe their own treaties make the organisation’s premises inviolable for their members.',
			basis: ['@entry'],
			not: ['noAgreement'],
		},
		{
			topic: 'people',
			text: 'The people: what the agreement gives, and ordinary protection in any case.',
			basis: ['@persons'],
			not: ['noAgreement'],
		},
		{
			topic: 'archives',
			text: 'Archives: what the agreement and the organisation’s treaty give.',
			basis: ['@archives'],
			not: ['noAgreement'],
		},
		{ topic: 'movement', text: 'Movement: what the agreement gives.', basis: ['@movement'], not: ['noAgreement'] },
		{
			topic: 'departure',
			text: 'Departure: what the agreement gives, and safe passage as for any foreigner.',
			basis: ['@departure'],
			not: ['noAgreement'],
		},
	],
	limits: {
		thirdStates: {
			text: 'The organisation’s own treaties bind its members only. A State outside is bound by what it agreed.',
			basis: ['EUP7-1', 'AUGC-II', 'VCLT-34'],
		},
		fire: [
			{
				text: 'Fire: ordinary law governs, unless the organisation’s treaty binds the host.',
				basis: ['CUST-TERRITORY', '@entry'],
				given: ['noAgreement'],
			},
			{
				text: 'Fire: read the agreement; where it is silent, ordinary law governs.',
				basis: ['CUST-TERRITORY', 'UNSTATUS-REGIONAL'],
			},
		],
		notAnEmbassy: {
			text: 'The mission is not an embassy. Embassy rules apply only where the agreement takes them over.',
			basis: ['CUST-TERRITORY'],
		},
		unDoesNotGuard: {
			text: 'UN security covers UN people and UN sites. It does not guard missions of other organisations, unless a mandate says so.',
			basis: ['FOA-1', 'FOA-2'],
		},
	},
	warnings: {
		readTheAgreement: [
			{
				text: 'There is no agreement to rely on: get one, or the host’s consent in writing, before anything else.',
				basis: ['CUST-ALIENS'],
				given: ['noAgreement'],
			},
			{
				text: 'Everything turns on the agreement with this host. Obtain it and read it before relying on this answer.',
				basis: ['UNSTATUS-REGIONAL', 'CUST-ALIENS'],
			},
		],
	},
	ifItFails: {
		departure: [
			{ text: 'Ask for safe passage.', basis: ['@departure'], by: 'owner', given: ['noAgreement'] },
			{
				text: 'Ask for what the agreement gives; otherwise for safe passage.',
				basis: ['@departure'],
				by: 'owner',
			},
		],
		secureInside: {
			text: 'Bring people to the safest part of the site. Secure or destroy archives; how far they are inviolable depends on the agreement and on membership.',
			basis: ['@archives'],
			by: 'team',
		},
		agreementClause: {
			text: 'Use the disputes clause of the agreement itself.',
			basis: ['UNSTATUS-REGIONAL', 'ARSIWA-31'],
			by: 'owner',
			needs: 'A clause that covers the dispute',
			not: ['noAgreement'],
		},
	},
	checks: [
		{ text: 'Which agreement with the host is in force, and what does it say on premises, people, guards and arms?' },
		{ text: 'Is the host a member of the organisation, and bound by its treaty on privileges?' },
	],
} as const satisfies Regime
