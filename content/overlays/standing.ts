import type { Help } from '#content/claim.ts'
import type { Overlay } from './overlay.ts'

const protectingPower = [
	{
		party: 'protectingPower',
		task: 'Keeps a channel open and minds the interests of {owner} and its nationals',
		basis: ['@interests'],
		where: 'interests',
		unless: 'custody',
		conditions: ['Acceptable to {host}; it does not guard'],
	},
	{
		party: 'protectingPower',
		task: 'Keeps a channel open, minds interests, and may take custody',
		basis: ['@interests', '@custody'],
		where: 'custody',
		conditions: ['Acceptable to {host}; it does not guard'],
	},
] as const satisfies readonly Help[]

export const premisesObjectedTo = {
	name: 'The building was validly objected to',
	confidence: 'contested',
	limits: {
		threeGates: [
			{
				text: 'Three gates: was the building made known? Was there an objection, in time, not arbitrary and not discriminatory? Was it in fact used for the mission? A sending State cannot impose it on an unwilling receiving State.',
				basis: ['@objection', '@use'],
				where: 'use',
			},
			{
				text: 'A post of this kind exists only with the consent of the receiving State, given beforehand.',
				basis: ['@objection'],
				unless: 'use',
			},
		],
	},
	warnings: {
		personsKeepTheirs: {
			text: 'People may be protected even where the building is not: accredited people keep their own status.',
			basis: ['@persons'],
		},
		policeIsNotRecognition: {
			text: 'Police in front of the building during a protest do not mean that the receiving State has accepted it.',
			basis: ['EQGFRA-93-117'],
			where: 'use',
		},
	},
	ifItFails: {
		interim: {
			text: 'While a case is pending, a court with a title may order interim protection, as it once did for a disputed building.',
			basis: ['EQGFRA-ORDER2016', 'ICJS-41'],
			by: 'owner',
			where: 'use',
			needs: 'A case before a court with a title',
		},
	},
	contested: {
		powerToObject: {
			point: 'May a receiving State object to premises?',
			views: [
				{
					text: 'Yes, if the objection is timely, not arbitrary and not discriminatory. So the Court, by nine votes to seven on the building.',
					basis: ['EQGFRA-73', 'EQGFRA-74', 'EQGFRA-126'],
					takenBy: [
						{
							who: 'The International Court of Justice, in 2020, between Equatorial Guinea and France',
							basis: ['EQGFRA-73', 'EQGFRA-74', 'EQGFRA-126'],
						},
					],
				},
				{
					text: 'No: the Convention gives no such power, and use decides. So some of the judges in the minority.',
					basis: ['VCDR-1(i)'],
					takenBy: [
						{ who: 'Judges in the minority of that case, not the Court itself', basis: ['EQGFRA-39-75', 'EQGFRA-126'] },
					],
				},
			],
			where: 'use',
		},
	},
	checks: [
		{
			text: 'Dates and texts of the notification and of each objection, the grounds given, and how other missions were treated.',
		},
	],
} as const satisfies Overlay

export const outsideSeat = {
	name: 'Opened away from the seat without consent',
	confidence: 'depends',
	limits: {
		consentForOffices: {
			text: 'An office away from the seat needs express consent beforehand. Without it the receiving State did not accept it as part of the mission, whatever it is called.',
			basis: ['@seat', '@use'],
		},
	},
	warnings: {
		getConsent: {
			text: 'Make the office known and obtain written consent. Otherwise every claim to special protection is open to dispute.',
			basis: ['@seat'],
		},
		temporaryIsNotSafe: {
			text: 'A temporary status does not lower the threat. It lowers the standards that one’s own State applies.',
			basis: ['ARB-2012', 'ARB-2012-status'],
		},
	},
	checks: [{ text: 'Did the receiving State know of the office, and is there any written consent?' }],
} as const satisfies Overlay

export const neverNotified = {
	name: 'Never made known to the receiving State',
	confidence: 'contested',
	limits: {
		noSpecialDuty: {
			text: 'Whether the special rules attach is disputed: use may be enough, but a State that was kept in the dark owes little more than ordinary care. Plan as if they did not attach.',
			basis: ['@use', '@objection', '@knowledge'],
		},
		ordinaryEntry: {
			text: 'Expect the police to claim entry under ordinary law; the mission may dispute it.',
			basis: ['@entry', '@objection'],
		},
	},
	warnings: {
		makeItKnown: {
			text: 'Make the building known now. A State that was kept in the dark can hardly be blamed for not protecting it.',
			basis: ['@knowledge', '@use', '@objection'],
		},
		temporaryIsNotSafe: outsideSeat.warnings.temporaryIsNotSafe,
	},
	contested: {
		noticeOrUse: {
			point: 'Does a building become premises by use alone, without notice and without objection?',
			views: [
				{
					text: 'Yes: the Convention asks no notice of premises; what counts is the use for the mission.',
					basis: ['VCDR-1(i)'],
					takenBy: [],
				},
				{
					text: 'Hardly: a sending State cannot impose a building, and one that kept the other in the dark has a weak claim to the special duty.',
					basis: ['EQGFRA-39-75', 'TEHRAN-68'],
					takenBy: [],
				},
			],
			where: 'use',
		},
		noticeOrUseOfAPost: {
			point: 'Does an office become consular premises by use alone, without notice?',
			views: [
				{
					text: 'It may: what is used exclusively for an accepted post is its premises.',
					basis: ['VCCR-1(1)(j)'],
					takenBy: [],
				},
				{
					text: 'Hardly: a post and its offices need consent, and a State kept in the dark had nothing to act on.',
					basis: ['VCCR-4(1)', 'TEHRAN-68'],
					takenBy: [],
				},
			],
			given: ['consularPost'],
		},
	},
	checks: [{ text: 'What did the receiving State know of the building in fact, and since when?' }],
} as const satisfies Overlay

export const consentWithdrawn = {
	name: 'Consent was withdrawn',
	confidence: 'settled',
	limits: {
		closedFromThen: {
			text: 'From the withdrawal on, the post is treated as closed. What was left behind stays respected and protected.',
			basis: ['@duty', '@archives'],
		},
	},
	warnings: {
		timeToLeave: {
			text: 'People who are still there keep their status until they leave or have had a reasonable time to leave.',
			basis: ['@persons', '@departure'],
			when: 'staffed',
		},
	},
	checks: [{ text: 'When and how was consent withdrawn, and from which day did it run?' }],
} as const satisfies Overlay

export const noStatusAgreement = {
	name: 'No status agreement in force',
	confidence: 'depends',
	limits: {
		generalRulesOnly: {
			text: 'Without an agreement only the general rules are left. Arms, movement, guards and claims are then unsettled.',
			basis: ['@duty', 'CUST-TERRITORY'],
		},
	},
	warnings: {
		concludeIt: {
			text: 'Conclude the agreement, or get the host’s consent in writing point by point, arms first.',
			basis: ['@arms', 'CUST-TERRITORY'],
		},
	},
	checks: [
		{
			text: 'Does a model or an earlier agreement apply for the time being, by its words or by a decision of the Council?',
		},
	],
} as const satisfies Overlay

export const relationsBroken = {
	name: 'Relations broken',
	confidence: 'settled',
	owes: [
		{
			topic: 'departure',
			text: 'After the break: respect and protection for premises, property and archives, and time to leave for people, who keep their status until then.',
			basis: ['@afterEnd', '@persons', '@departure'],
			where: 'afterEnd',
			not: ['specialMission'],
		},
		{
			topic: 'people',
			text: 'After the break people keep their status, and their home the protection it has, until they leave or have had time to leave.',
			basis: ['@persons'],
			given: ['aHome'],
		},
	],
	limits: {
		ruptureEndsNothing: [
			{
				text: 'A break in relations does not end the treaty or the protection. It changes the rule that gives it.',
				basis: ['VCLT-63', '@duty'],
				not: ['specialMission', 'aHome'],
			},
			{
				text: 'A break in relations does not by itself end a special mission that is there.',
				basis: ['CSM-20(2)', 'VCLT-63'],
				given: ['specialMission'],
			},
			{
				text: 'A break in relations does not end the treaty or the protection of people who have not yet had time to leave.',
				basis: ['VCLT-63', '@persons'],
				given: ['aHome'],
			},
		],
	},
	warnings: {
		caretakerNotGuard: {
			text: 'A protecting Power minds interests and keeps a channel, if the receiving State accepts it. It does not guard.',
			basis: ['@interests'],
		},
	},
	support: protectingPower,
	checks: [{ text: 'When were relations broken, which ones, and has the time to leave run out?' }],
} as const satisfies Overlay

export const diplomaticRelationsBroken = {
	name: 'Diplomatic relations broken, consular relations kept',
	confidence: 'settled',
	limits: {
		consularGoesOn: {
			text: 'Breaking diplomatic relations does not of itself break consular relations. The post and its protection go on.',
			basis: ['VCCR-2(3)', '@duty'],
		},
	},
	warnings: {
		noEmbassyBehind: {
			text: 'There is no embassy behind the post any more: name who speaks to the receiving State, and who gives consent when the head of post is away.',
			basis: ['VCCR-2(3)', '@entry'],
		},
	},
	checks: [{ text: 'Have consular relations been kept expressly, or only not been broken?' }],
} as const satisfies Overlay

export const postClosed = {
	name: 'Mission recalled or post closed',
	confidence: 'settled',
	limits: {
		closureEndsNothing: {
			text: 'Closing or recalling a mission ends neither relations nor protection of what is left behind.',
			basis: ['@duty', '@archives'],
		},
	},
	checks: [{ text: 'Since when is it closed, was the closure notified, and what was left inside?' }],
} as const satisfies Overlay

export const warBetweenTheTwo = {
	name: 'War between the two States',
	confidence: 'settled',
	owes: [
		{
			topic: 'departure',
			text: 'Though an enemy: respect and protection of premises, property and archives, and early, safe departure with transport.',
			basis: ['@afterEnd', '@departure'],
			where: 'afterEnd',
		},
		{
			topic: 'people',
			text: 'Though an enemy: the people keep their status until they leave or have had time to leave, and may leave early and safely.',
			basis: ['@persons', '@departure'],
			given: ['aHome'],
		},
	],
	limits: {
		warEndsNothing: {
			text: 'War does not of itself end relations or protection. While relations last the mission may stay, with less latitude (an award, read in summary only); once they are broken it no longer operates.',
			basis: ['@duty', 'EECC-ET8'],
			where: 'afterEnd',
		},
		militaryUse: {
			text: 'A mission is a civilian object unless it is used for military action. Such use may change that towards an attacker, never the rule on entry.',
			basis: ['AP1-52(1)', 'AP1-52(2)', '@entry'],
			where: 'inviolable',
		},
	},
	warnings: {
		guardsInWar: {
			text: 'Guards who join the fighting lose protection for that time. After a break they leave, or are disarmed by agreement.',
			basis: ['AP1-51(3)', '@hostLaw'],
			when: 'staffed',
		},
		courtOnWar: {
			text: 'The Court has upheld claims for attacks on an embassy by forces of a State at war with the sender; the exact paragraphs have not been read.',
			basis: ['DRCUGA-CC', 'DRCUGA-323', 'DRCUGA-342'],
			given: ['embassyFamily'],
		},
	},
	support: [
		...protectingPower,
		{
			party: 'humanitarianBody',
			task: 'May ask for access to people who are held; those who hold them owe them humane treatment',
			basis: ['GC4-27', 'GC4-29'],
			conditions: ['Only with access granted; it never guards'],
			when: 'staffed',
		},
	],
	checks: [{ text: 'Have relations been broken, or do they go on during the war?' }],
} as const satisfies Overlay
