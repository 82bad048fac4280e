import { betweenPartiesRoles, betweenPartiesSteps } from './between-parties.ts'
import { careOfSendingState } from './diplomatic.ts'
import type { Regime } from './regime.ts'
import { highOfficialRules, permanentMissionRules, specialMissionRules, specialMissionSwitches } from './rules.ts'

export const specialMission = {
	name: 'Special mission',
	about: 'A delegation for one task, sent with the consent of the receiving State.',
	missionClass: 'state',
	words: {
		host: 'the receiving State',
		owner: 'the sending State',
		post: 'the special mission',
		team: 'the delegation’s own detail',
		outside: 'outside the walls',
		inside: 'inside',
	},
	duty: [
		{
			text: 'The receiving State must protect the members until they have left or had time to leave and, between parties to the 1969 Convention, respect and protect the premises while they stay assigned.',
			basis: ['@persons', 'CSM-46(1)'],
			given: ['missionEnded'],
			when: 'staffed',
		},
		{
			text: 'The receiving State must respect and protect the premises while they remain assigned to the special mission, and its property and archives, between parties to the 1969 Convention.',
			basis: ['@duty', '@archives'],
			given: ['relationsOver'],
			when: 'empty',
		},
		{
			text: 'The receiving State that accepted the special mission must protect its members, by custom in any case. Where both States are parties to the 1969 Convention it is under a special duty to protect the premises too.',
			basis: ['@persons', '@duty'],
		},
	],
	rules: specialMissionRules,
	switches: specialMissionSwitches,
	care: careOfSendingState,
	confidence: 'depends',
	owes: [
		{
			topic: 'people',
			text: 'Representatives and diplomatic staff: no arrest or detention, and all appropriate steps against attacks while the mission lasts.',
			basis: ['@persons'],
			when: 'staffed',
		},
		{
			topic: 'people',
			text: 'Between parties: administrative and technical staff are protected like them; service staff are immune for official acts; nationals and residents of the receiving State have little more than that.',
			basis: ['CSM-36', 'CSM-37', 'CSM-40'],
			when: 'staffed',
		},
		{
			topic: 'premises',
			text: 'Between parties to the Convention: all appropriate steps to protect the premises, often hotel rooms, and no entry without consent.',
			basis: ['CSM-25(2)', '@entry'],
			when: 'staffed',
			not: ['missionEnded'],
		},
		{
			topic: 'premises',
			text: 'Between parties: respect and protection for the premises while they remain assigned; property and archives are to be removed in reasonable time.',
			basis: ['CSM-46(1)', 'CSM-45(2)'],
			given: ['missionEnded'],
		},
		{
			topic: 'premises',
			text: 'Between parties: respect and protection for the premises while they remain assigned; property and archives are to be removed in reasonable time.',
			basis: ['CSM-46(1)', 'CSM-45(2)'],
			when: 'empty',
			not: ['missionEnded'],
		},
		{
			topic: 'premises',
			text: 'Between parties: the rooms where members live have the same protection.',
			basis: ['@homes'],
		},
		{
			topic: 'archives',
			text: 'Between parties: archives and documents are inviolable, and official communication is free.',
			basis: ['@archives', '@communications'],
		},
		{ topic: 'movement', text: 'Between parties: such freedom of movement as the task needs.', basis: ['@movement'] },
		{
			topic: 'departure',
			text: 'Between parties: the means to leave, even in armed conflict, and to take the archives out.',
			basis: ['@departure'],
		},
		{
			topic: 'people',
			text: 'A head of State or government, a foreign minister or another person of high rank keeps, besides, what international law gives the office.',
			basis: ['CSM-21', 'CUST-HIGHOFFICE'],
		},
	],
	limits: {
		consentFirst: {
			text: 'No consent, no status: the receiving State must have agreed beforehand. The name “special mission” is not enough.',
			basis: ['CSM-2', 'CSM-1(a)'],
		},
		fire: [
			{
				text: 'Fire, between parties: consent is presumed only if express consent could not be had.',
				basis: ['CSM-25(1)'],
				when: 'staffed',
				not: ['missionEnded'],
			},
			{
				text: 'Fire, between parties: while a mission lasts consent is presumed only if express consent could not be had. The rule on missions that have ended says nothing of fire; keep to the same while the premises stay assigned.',
				basis: ['CSM-25(1)', 'CSM-46(1)'],
			},
		],
		customCoversPersons: {
			text: 'Without the Convention, custom protects the persons. For premises it is not established to the same degree.',
			basis: ['CUST-SPECIALMISSION', 'FJP-2018'],
		},
		sizeAndPersons: {
			text: '{Host} may refuse a mission whose size it finds unreasonable, and any person without reasons. That reaches armed escorts.',
			basis: ['CSM-8'],
		},
	},
	roles: {
		accessControl: {
			hostState: {
				standing: 'may',
				basis: ['@entry'],
				conditions: ['Inside only on invitation', 'Between parties to the 1969 Convention'],
			},
		},
		homes: {
			hostState: { standing: 'owes', basis: ['@homes'], conditions: ['Between parties to the 1969 Convention'] },
		},
		emergencyResponse: {
			hostState: {
				standing: 'may',
				basis: ['@entry'],
				conditions: [
					'With consent; in fire it is presumed only if express consent could not be had',
					'Between parties to the 1969 Convention',
				],
			},
		},
		...betweenPartiesRoles,
	},
	ifItFails: betweenPartiesSteps,
	warnings: {
		notifyTheRooms: {
			text: 'Tell the receiving State where the rooms and offices are. Protection follows what it knows.',
			basis: ['CSM-11(1)(f)'],
		},
	},
	checks: [
		{
			text: 'Are both States parties to the 1969 Convention on Special Missions? Most are not; then custom protects the persons.',
			toldByLists: true,
			asOf: '2019-04-01',
		},
		{ text: 'Where is the consent to this mission recorded, and what does it cover?' },
	],
} as const satisfies Regime

export const permanentMission = {
	name: 'Permanent mission to an organisation',
	about:
		'A State’s mission to the UN or another organisation, under the agreement between that organisation and its host.',
	missionClass: 'state',
	words: {
		host: 'the host State',
		owner: 'the sending State',
		post: 'the permanent mission',
		team: 'the mission’s own staff and guards',
		outside: 'outside the walls',
		inside: 'inside',
	},
	duty: [
		{
			text: 'The host State of the organisation owes the mission and its people the protection that its agreement with the organisation lays down, commonly that of accredited diplomats (two agreements are cited as examples), and what the Charter and the 1946 Convention give representatives.',
			basis: ['@duty', '@persons'],
		},
	],
	rules: permanentMissionRules,
	care: careOfSendingState,
	confidence: 'depends',
	owes: [
		{
			topic: 'people',
			text: 'Representatives: at the UN and its agencies no arrest or detention, and further facilities; elsewhere what the agreement gives. Recognition of their State is not the test.',
			basis: ['@persons', 'HQA-s.15'],
		},
		{
			topic: 'premises',
			text: 'The premises: what the agreement gives, commonly the treatment of an embassy.',
			basis: ['@entry'],
		},
		{
			topic: 'archives',
			text: 'Papers and documents: inviolable at the UN; elsewhere what the agreement gives.',
			basis: ['@archives'],
		},
		{
			topic: 'movement',
			text: 'Travel for the duties of the office; the agreement may narrow it for some staff.',
			basis: ['@movement'],
		},
		{ topic: 'departure', text: 'The facilities that the agreement gives diplomats.', basis: ['@departure'] },
	],
	limits: {
		notInForce: {
			text: 'The 1975 Vienna Convention on representation of States is not in force. It is no basis for anything here.',
			basis: ['VCRS-89'],
		},
		districtIsNotTheMission: {
			text: 'In New York the rule on police around the headquarters district protects the UN site, not each State’s mission.',
			basis: ['HQA-s.16'],
		},
		ruptureBetweenStates: {
			text: 'A break between the sending and the host State does not by itself end the mission’s status: that rests on the agreement with the organisation.',
			basis: ['CHWTO-17', 'HQA-s.15'],
		},
		misuseIsNoDefence: {
			text: 'Alleged abuse: the sending State can, and in some cases must, waive immunity. Raise it with the organisation; force is no answer.',
			basis: ['CPIUN-s.14'],
		},
		notRecognised: {
			text: 'For States that the host does not recognise, the agreement in New York narrows where the treatment applies.',
			basis: ['HQA-s.15'],
		},
		fire: {
			text: 'Fire: read the agreement. Where it takes over the rule for embassies, no consent is presumed.',
			basis: ['CHWTO-17'],
		},
	},
	support: [
		{
			party: 'organisation',
			task: 'Raises it with the host: its liaison, and in New York the committee on relations with the host country',
			basis: ['GA-2819'],
			conditions: ['It posts no guards for the missions of States'],
			not: ['authoritiesAttack'],
		},
	],
	warnings: {
		readTheAgreement: {
			text: 'Two agreements are cited as examples. Yours may give more or less: read it.',
			basis: ['CHWTO-17', 'HQA-s.15'],
		},
	},
	roles: {
		accessControl: {
			hostState: {
				standing: 'may',
				basis: ['@entry'],
				conditions: ['Inside only on invitation, as the agreement provides'],
			},
		},
	},
	ifItFails: {
		departure: {
			text: 'Ask for the departure facilities that the agreement gives diplomats.',
			basis: ['@departure'],
			by: 'owner',
		},
		hostCommittee: {
			text: 'Bring it to the organisation’s liaison and, in New York, to the Committee on Relations with the Host Country.',
			basis: ['GA-2819'],
			by: 'owner',
		},
		organisationArbitration: {
			text: 'A dispute about the agreement is for the organisation to take up; under the New York agreement by arbitration between the UN and the United States.',
			basis: ['HQA-s.21'],
			by: 'organisation',
			needs: 'The organisation, which alone can bring it',
		},
	},
	checks: [
		{ text: 'Which organisation is it? For others than the UN the articles on the UN are examples only.' },
		{ text: 'Which headquarters or host agreement applies, and what does it say on missions of members?' },
		{ text: 'Has the 1975 Convention reached its thirty-fifth party?', asOf: '2025-07-06' },
	],
} as const satisfies Regime

export const highOfficial = {
	name: 'Visiting high official',
	about: 'A head of State or government, or a foreign minister, on a visit.',
	missionClass: 'state',
	words: {
		host: 'the receiving State',
		owner: 'the sending State',
		post: 'the visitor',
		team: 'the visitor’s own detail',
		outside: 'on the routes and around the stay',
		inside: 'at the visitor’s side',
	},
	duty: [
		{
			text: 'The receiving State must respect the inviolability of the visitor and take all appropriate steps against attacks on the visitor’s person, freedom or dignity.',
			basis: ['@persons', 'IPPC-1(1)(a)', 'IPPC-4(a)'],
		},
	],
	rules: highOfficialRules,
	care: careOfSendingState,
	confidence: 'settled',
	owes: [
		{
			topic: 'people',
			text: 'The visitor: no arrest, no act of authority that hinders the office, and all appropriate steps against attacks.',
			basis: ['@persons'],
		},
		{
			topic: 'people',
			text: 'Family who travel along are protected under the 1973 Convention, where it binds.',
			basis: ['IPPC-1(1)(a)'],
		},
		{
			topic: 'premises',
			text: 'The place where the visitor stays is protected because of the person.',
			basis: ['@entry'],
		},
		{ topic: 'movement', text: 'Safe routes, as part of protecting the person.', basis: ['@movement'] },
		{
			topic: 'departure',
			text: 'Safe departure at any time; between parties to the convention on special missions also the means to leave, if the visit is one.',
			basis: ['@departure'],
		},
	],
	limits: {
		officeOnly: {
			text: 'This protection goes with the office. For others on the visit look to the rules on special missions or accredited diplomats.',
			basis: ['AW-47-55', 'CSM-21'],
		},
		fire: { text: 'Fire: ordinary law governs the building; the person may not be seized.', basis: ['AW-47-55'] },
		armsPermits: {
			text: 'The visitor’s own detail carries arms only with permits of {host}.',
			basis: ['CUST-TERRITORY'],
		},
	},
	warnings: {},
	roles: {
		accessControl: {
			hostState: { standing: 'owes', basis: ['@duty'], conditions: ['Around the place of the stay'] },
			ownTeam: {
				standing: 'may',
				basis: ['@arms'],
				conditions: ['By agreement with the host; arms only with permits'],
			},
		},
		emergencyResponse: {
			hostState: { standing: 'owes', basis: ['@duty'], conditions: ['With the visitor’s detail'] },
		},
	},
	ifItFails: {
		departure: {
			text: 'Ask for safe passage; between parties to the convention on special missions also for the means to leave, if the visit is one.',
			basis: ['@departure'],
			by: 'owner',
		},
	},
	checks: [
		{ text: 'Is the office one that custom names, and does the person hold it now?' },
		{ text: 'Which permits cover the detail’s arms and radios, and who commands at which point of the route?' },
	],
} as const satisfies Regime
