import type { ReferenceSection } from './page.ts'

/** Who owes, and how much: the frame of the page on host duties. */
export const hostDutyNature = [
	{
		id: 'whoOwes',
		heading: 'Who owes protection',
		claims: [
			{
				text: 'The State in whose territory a mission stands must protect it. For embassies, article 22 of the Vienna Convention on Diplomatic Relations calls this a special duty.',
				basis: ['VCDR-22(2)'],
			},
			{
				text: 'The duty does not move. The protection articles contain nothing that ends or shrinks it when the mission’s own guards, a company or the UN lend a hand.',
				basis: ['VCDR-22(2)', 'VCDR-29', 'VCCR-31(3)', 'VCCR-40', 'VCCR-59'],
			},
			{
				text: 'What can change from day to day is who guards in fact. That is another question, and the answer to it transfers no duty.',
				basis: ['VCDR-22(2)', 'ARSIWA-29'],
			},
			{
				text: 'If a treaty does not bind both States, custom still obliges the host to respect and protect embassies and diplomats. Finer points, such as time limits, are treaty law.',
				basis: ['CUST-PREMISES', 'CUST-AGENTS'],
			},
			{
				text: 'Near-universal is not universal. South Sudan was outside the diplomatic Convention in July 2024. Nine States had neither signed nor joined the consular one on 28 March 2024.',
				basis: ['CUST-PREMISES', 'CUST-CONSULAR'],
			},
			{
				text: 'Police, army, province and town all act for the State. It can plead neither its own laws nor the failure of a local force.',
				basis: ['ARSIWA-4', 'ARSIWA-32'],
			},
			{
				text: 'Protection is no trade in favours. The Conventions forbid discrimination and leave narrow room to answer a strict practice in kind. That this room never covers exposure to attack is an inference.',
				basis: ['VCDR-47', 'VCCR-72', 'TEHRAN-80-89', 'ARSIWA-50(2)(b)'],
			},
		],
		note: 'Here “host” stands for the receiving State of an embassy, consulate or special mission, and for the host State of an organisation.',
	},
	{
		id: 'threeWords',
		heading: 'Inviolability, protection, immunity',
		claims: [
			{
				text: 'Inviolability means that the host itself keeps out and keeps its hands off.',
				basis: ['VCDR-22(1)', 'VCDR-29'],
			},
			{
				text: 'Protection means that the host acts against others who threaten the mission.',
				basis: ['VCDR-22(2)', 'VCDR-29'],
			},
			{
				text: 'Immunity means that courts may not try a person. Diplomats have it in criminal cases and, with three exceptions, in civil ones. It protects nobody from a crowd.',
				basis: ['VCDR-31(1)'],
			},
		],
	},
	{
		id: 'conductAndResult',
		heading: 'Keeping out is a result; keeping others out is an effort',
		claims: [
			{
				text: 'Staying out is an obligation of result. Officials of the host may not enter, search or arrest, and lack of means is no answer.',
				basis: ['VCDR-22(1)', 'VCDR-22(3)', 'VCDR-29'],
			},
			{
				text: 'Holding off others is an obligation of conduct. It grows with the danger and is measured by the means the host has.',
				basis: ['VCDR-22(2)', 'TEHRAN-56-68', 'TEHRAN-68'],
			},
			{
				text: 'In the Tehran case the host was aware of its duty and of the danger, was able to act, and stood still. These were findings of fact, not a checklist.',
				basis: ['TEHRAN-68'],
			},
			{
				text: 'A host may be in breach because it ought to have known. A warning in writing makes knowledge easy to show.',
				basis: ['TEHRAN-68'],
			},
			{
				text: 'An attack that succeeds is not a breach in itself if the host did what one could fairly expect. So due diligence is commonly read; the Court did not say it in these words.',
				basis: ['VCDR-22(2)', 'TEHRAN-68'],
			},
			{
				text: 'No treaty prescribes a police post, a number of officers or training for the public. The host chooses its means, and they must fit the risk.',
				basis: ['VCDR-22(2)', 'TEHRAN-68'],
			},
			{
				text: 'If the host left out a step it could have taken, only a recognised excuse helps. The excuse ends with its cause, and compensation may still be owed.',
				basis: ['ARSIWA-20', 'ARSIWA-23', 'ARSIWA-24', 'ARSIWA-25', 'ARSIWA-27(a)', 'ARSIWA-27(b)'],
			},
			{
				text: 'A host that did everything in its power has broken nothing and needs no excuse.',
				basis: ['ARSIWA-2', 'TEHRAN-68'],
			},
		],
	},
] as const satisfies readonly ReferenceSection[]
