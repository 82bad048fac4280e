import type { ReferenceSection } from './page.ts'

export const questionsOnFailure = [
	{
		id: 'crowdDamage',
		heading: 'Who answers when a crowd damages a mission?',
		claims: [
			{
				text: 'The host answers to the sending State if it did less than it owed, and offenders answer for their crimes.',
				basis: ['TEHRAN-56-68', 'VCDR-22(2)', 'ARSIWA-31'],
			},
			{
				text: 'The crowd’s act is not the State’s act, unless it directs the crowd or later makes the act its own.',
				basis: ['ARSIWA-8', 'ARSIWA-11', 'TEHRAN-69-79'],
			},
			{
				text: 'Then reparation is due: repair, money for the loss, satisfaction. Neglect by the mission may lower it.',
				basis: ['ARSIWA-34', 'ARSIWA-36', 'ARSIWA-37', 'ARSIWA-39'],
			},
			{
				text: 'Many cases end in a payment without admission. After 1999 China agreed to pay for mob damage to missions of the United States.',
				basis: ['BELGRADE-1999'],
			},
			{
				text: 'Damage that endangers nobody is punished under ordinary law, not the 1973 Convention.',
				basis: ['IPPC-2(1)'],
			},
		],
	},
	{
		id: 'withdrawPolice',
		heading: 'Can the host withdraw police in retaliation?',
		claims: [
			{
				text: 'On the accepted reading it cannot, though the text leaves some room for argument.',
				basis: ['ARSIWA-50(2)(b)', 'TEHRAN-80-89'],
			},
			{
				text: 'One view: inviolability includes the duty to protect, so protection may not be held back as a countermeasure.',
				basis: ['TEHRAN-80-89', 'ARSIWA-50(2)(b)'],
			},
			{
				text: 'The other view: the articles speak of respect for inviolability only; the rest is inference. Their commentary has not been read.',
				basis: ['ARSIWA-50(2)(b)', 'ARSIWA-50-commentary'],
			},
			{
				text: 'Unfriendly but lawful acts remain open, such as a limit on the size of the mission or on visas.',
				basis: ['VCDR-11(1)'],
			},
		],
	},
	{
		id: 'internationalCourt',
		heading: 'Can we go to the International Court?',
		claims: [
			{
				text: 'Only with a title that binds both States.',
				basis: ['ICJS-36(1)', 'ICJS-36(2)'],
			},
			{
				text: 'The Vienna Conventions have no court clause. Their Optional Protocols do, for the States that joined them.',
				basis: ['VCDROP-I', 'VCCROP-I'],
			},
			{
				text: 'The United States announced its withdrawal from both, in 2005 and 2018. The diplomatic Protocol has no clause on leaving, so the effect of that is debated.',
				basis: ['VCCROP-US-withdrawal', 'VCDROP-US-withdrawal', 'VCDROP-I'],
			},
			{
				text: 'Other doors: the treaties on protected persons, hostages, bombings and UN personnel, for parties that did not opt out.',
				basis: ['IPPC-13', 'HOSTAGES-16', 'STB-20', 'CSUN-22'],
			},
			{
				text: 'Regional treaties, declarations under the Court’s Statute and special agreements can serve as well. Look for reservations and withdrawals.',
				basis: ['BOGOTA-XXXI', 'ICJS-36(1)', 'ICJS-36(2)'],
			},
			{
				text: 'While a case runs, the Court can order interim protection.',
				basis: ['ICJS-41', 'EQGFRA-ORDER2016'],
			},
		],
	},
	{
		id: 'hostAttacks',
		heading: 'What if the host’s own forces break in?',
		claims: [
			{
				text: 'Then the host breaks an obligation of result, and nothing it says about misuse excuses that.',
				basis: ['VCDR-22(1)', 'VCDR-29', 'TEHRAN-80-89'],
			},
			{
				text: 'Nobody can lawfully lead an armed answer. Staff do not resist beyond self-defence; they keep the archives safe and record what happens.',
				basis: ['VCDR-41(1)', 'VCDR-24'],
			},
			{
				text: 'The host must withdraw, restore and make reparation.',
				basis: ['ARSIWA-30', 'ARSIWA-31', 'ARSIWA-35'],
			},
			{
				text: 'For a consular officer one case differs: arrest before trial is lawful for a grave crime and on a judge’s decision.',
				basis: ['VCCR-41(1)'],
			},
		],
	},
	{
		id: 'hostCannot',
		heading: 'Is a host that cannot protect still responsible?',
		claims: [
			{
				text: 'Yes, the duty stays, and what it demands is measured by the means the host has.',
				basis: ['VCDR-22(2)', 'TEHRAN-68'],
			},
			{
				text: 'If the host did everything it could, there is no breach. If it left out a feasible step, only a narrow excuse helps, and only while it lasts.',
				basis: ['ARSIWA-2', 'ARSIWA-23', 'ARSIWA-25', 'ARSIWA-27(a)'],
			},
			{
				text: 'The mission may rely on its own people inside, with the consents that host law needs, or reduce and leave.',
				basis: ['VCDR-7', 'VCDR-41(1)', 'VCDR-44'],
			},
		],
	},
	{
		id: 'thirdStateStrike',
		heading: 'Who answers if a third State strikes an embassy?',
		claims: [
			{
				text: 'The attacker answers for its strike, and the host only for its own failure to take care.',
				basis: ['UNC-2(4)', 'AP1-52(1)', 'ARSIWA-47'],
			},
			{
				text: 'One view: the strike breaches the Charter or the law of war, not the rules on inviolability, which bind the receiving State.',
				basis: ['VCDR-22(2)', 'DAMASCUS-2024', 'UNC-2(4)'],
			},
			{
				text: 'The other view: customary inviolability and the 1973 Convention reach the attacker too.',
				basis: ['CUST-PREMISES', 'IPPC-4(a)'],
			},
		],
	},
] as const satisfies readonly ReferenceSection[]
