import type { Correction } from './correction.ts'

export const kindsAndHostDuties = {
	politicalMission: {
		topic: 'kinds',
		mistake: 'Embassies and consulates are called political missions.',
		correction:
			'A special political mission is a field presence of the UN. Embassies, consular posts, special missions, missions to organisations and UN or regional presences each have a name and a law of their own.',
		basis: ['VCDR-1(i)', 'VCCR-1(2)', 'CSM-1(a)', 'SC-2102'],
		grade: 'A',
	},
	threeProtections: {
		topic: 'hostDuties',
		mistake: 'Immunity and inviolability are what secures protection by the host.',
		correction:
			'Three things stand side by side: courts have no jurisdiction over the person, officials keep out of the place, and the host acts against others who threaten it.',
		basis: ['VCDR-22(1)', 'VCDR-22(2)', 'VCDR-29', 'VCDR-31(1)'],
		grade: 'B',
	},
	alwaysTheReceivingState: {
		topic: 'hostDuties',
		mistake: 'Responsibility typically lies with the host.',
		correction: 'In law it lies with the receiving State every time. What changes from place to place is who delivers.',
		basis: ['VCDR-22(2)', 'VCDR-29', 'VCCR-31(3)', 'VCCR-40', 'VCCR-59'],
		grade: 'B',
	},
	specialDuty: {
		topic: 'hostDuties',
		mistake: 'The standard is to take appropriate measures.',
		correction:
			'The standard is a special duty to take all appropriate steps: care that fits the danger, and no promise that nothing happens.',
		basis: ['VCDR-22(2)', 'TEHRAN-56-68', 'TEHRAN-68'],
		grade: 'C',
	},
	reportingOnly: {
		topic: 'hostDuties',
		mistake: 'The UN and regional bodies watch over missions and deal with threats.',
		correction:
			'What exists is a reporting item of the General Assembly, recommendations, and action by the Security Council when it decides on it. No body has a general task to protect missions.',
		basis: ['GA-35/168', 'GA-65/30'],
		grade: 'B',
	},
	buildingsDiffer: {
		topic: 'hostDuties',
		mistake: 'One rule covers embassies, consulates and residences.',
		correction:
			'There are four: the embassy with the ambassador’s residence; the homes of diplomats and of administrative staff; the career consulate, more narrowly; the honorary post, protected without inviolability. The home of a consular officer has no rule of its own.',
		basis: ['VCDR-1(i)', 'VCDR-22(1)', 'VCDR-30(1)', 'VCDR-37(2)', 'VCCR-31(1)', 'VCCR-59'],
		grade: 'A',
	},
	peaceOfTheMission: {
		topic: 'hostDuties',
		mistake: 'The duty is against intrusion, damage and loss of dignity.',
		correction: 'The peace of the mission belongs to it too: constant disturbance from outside counts.',
		basis: ['VCDR-22(2)'],
		grade: 'C',
	},
	peopleByCategory: {
		topic: 'hostDuties',
		mistake: 'Mission staff cannot be arrested or harassed.',
		correction:
			'It goes by category. Diplomats and administrative staff are inviolable, service staff are not; a consular officer may be arrested for a grave crime when a judge so decides; nationals and residents of the host have little.',
		basis: ['VCDR-29', 'VCDR-37(2)', 'VCDR-37(3)', 'VCDR-38(1)', 'VCDR-38(2)', 'VCCR-41(1)', 'VCCR-71'],
		grade: 'A',
	},
	hostChoosesTheMeans: {
		topic: 'hostDuties',
		mistake: 'The duty means police posts outside the building.',
		correction:
			'No treaty names a measure. The host chooses, and is measured by the danger it knew and the means it had.',
		basis: ['VCDR-22(2)', 'TEHRAN-68'],
		grade: 'B',
	},
	prosecutionByConvention: {
		topic: 'hostDuties',
		mistake: 'The host must quickly prosecute trespass, vandalism and assault.',
		correction:
			'The duty to extradite or to bring the case comes from the convention on protected persons: between its parties, for listed crimes that endanger people, and without a promise of conviction. A smashed window is a matter of prevention and ordinary law.',
		basis: ['IPPC-2(1)', 'IPPC-3(1)', 'IPPC-6', 'IPPC-7'],
		grade: 'B',
	},
	consequencesOfBreach: {
		topic: 'hostDuties',
		mistake: 'A failure leads to protest, sanctions or a tribunal.',
		correction:
			'The first consequence is responsibility: to stop and to repair. A tribunal needs a title, and no countermeasure may touch inviolability.',
		basis: ['VCDROP-I', 'ICJS-36(1)', 'ARSIWA-31', 'ARSIWA-50(2)(b)'],
		grade: 'B',
	},
	archivesHaveTheirOwn: {
		topic: 'hostDuties',
		mistake: 'The rule on premises protects the archives and communications as well.',
		correction:
			'Archives, documents and communications have articles of their own, and keep their protection when the building has lost its own.',
		basis: ['VCDR-24', 'VCDR-27(1)', 'VCCR-33', 'VCCR-35(1)', 'VCCR-61'],
		grade: 'A',
	},
	teachingIsPractice: {
		topic: 'hostDuties',
		mistake: 'The host must educate its police and its public.',
		correction: 'That is good practice. The treaty asks for appropriate steps and leaves open which ones.',
		basis: ['VCDR-22(2)'],
		grade: 'B',
	},
	facilitiesNotUtilities: {
		topic: 'hostDuties',
		mistake: 'The host must secure power, transport, networks and disaster help.',
		correction:
			'It owes full facilities, help with finding premises, and the means to leave in a crisis. Disaster help has a limit: into a burning embassy its crews come by consent only.',
		basis: ['VCDR-21', 'VCDR-22(1)', 'VCDR-25', 'VCDR-44', 'VCCR-31(2)'],
		grade: 'B',
	},
	movementForAll: {
		topic: 'hostDuties',
		mistake: 'Diplomats move freely, unless there are security concerns.',
		correction:
			'All members of the mission do. The exception is narrower than a worry: zones that a law closes or regulates for national security.',
		basis: ['VCDR-26', 'VCCR-34'],
		grade: 'A',
	},
	informationByConvention: {
		topic: 'hostDuties',
		mistake: 'The host must share intelligence and conduct preventive diplomacy.',
		correction:
			'The Vienna Conventions say nothing of it. The nearest rule is in the convention on protected persons: its parties, all of them, exchange what they learn.',
		basis: ['IPPC-4(b)'],
		grade: 'B',
	},
	conflictRaisesCare: {
		topic: 'hostDuties',
		mistake: 'In internal conflict the host owes extra precautions and help with moving.',
		correction:
			'Care rises with danger, yes. An office in another town needs the host’s consent, and what the treaty names is the means to leave, with transport where needed.',
		basis: ['VCDR-12', 'VCDR-22(2)', 'VCDR-44'],
		grade: 'C',
	},
} as const satisfies Record<string, Correction>
