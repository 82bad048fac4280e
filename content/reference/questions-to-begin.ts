import type { ReferenceSection } from './page.ts'

export const questionsToBegin = [
	{
		id: 'whoIsResponsible',
		heading: 'Who is primarily responsible in law?',
		claims: [
			{
				text: 'The State where the mission stands, always.',
				basis: ['VCDR-22(2)', 'VCCR-31(3)', 'VCCR-59', 'CSM-25(2)', 'UNC-105'],
			},
			{
				text: 'The article differs with the post: one for embassies, one for career consulates, one for honorary posts, one for special missions, agreements for organisations.',
				basis: ['VCDR-22(2)', 'VCCR-31(3)', 'VCCR-59', 'CSM-25(2)', 'HQA-s.15'],
			},
			{
				text: 'Who guards in fact may differ: police, own guards, a company, a force. That moves no duty.',
				basis: ['VCDR-22(2)', 'ARSIWA-29'],
			},
			{
				text: 'The sending State owes care to its own people, as their employer. That is another kind of responsibility.',
				basis: ['USC22-4802', 'FOA-2'],
			},
		],
	},
	{
		id: 'unAndPoliticalMissions',
		heading: 'How does the UN support political missions?',
		claims: [
			{
				text: 'It protects its own special political missions, with the host in first place, and not the embassies of States.',
				basis: ['FOA-1', 'FOA-2', 'SC-2102'],
			},
			{
				text: '“Political mission” is UN language for a UN presence in the field. It does not mean embassies and consulates.',
				basis: ['SC-2102', 'VCDR-1(i)', 'VCCR-1(2)'],
			},
			{
				text: 'For its own missions the UN uses security officers and, if authorised, a guard unit.',
				basis: ['FOA-2', 'UNGU-SOP'],
			},
			{
				text: 'Without an express mandate, an embassy can hope at most for help to people in danger, where a mandate to protect civilians reaches them.',
				basis: ['UNMISS-MANDATE', 'AP1-50'],
			},
		],
	},
	{
		id: 'ownTeams',
		heading: 'Do missions use their own teams?',
		claims: [
			{
				text: 'Yes, many States send official guards, and the host must agree to their arms and may limit their number.',
				basis: ['VCDR-7', 'VCDR-11(1)', 'VCDR-11(2)', 'VCDR-41(1)'],
			},
			{
				text: 'They hold the inside and protect their own people. They do not police the street.',
				basis: ['VCDR-22(1)', 'CUST-TERRITORY'],
			},
			{
				text: 'France, Germany and the United States show three forms: gendarmes and police, Federal Police, and naval-service custodians.',
				basis: ['FRA-GSD', 'DEU-BPOLG9', 'USC10-8183'],
			},
			{
				text: 'Own teams supplement the host and do not relieve it.',
				basis: ['VCDR-22(2)'],
			},
		],
	},
	{
		id: 'whenProtectionFails',
		heading: 'What happens when protection fails?',
		claims: [
			{
				text: 'If the host did less than it owed, it must stop the wrong and make full reparation.',
				basis: ['ARSIWA-2', 'ARSIWA-30', 'ARSIWA-31'],
			},
			{
				text: 'Success of an attack is not proof. The test is what the host knew or should have known, what it could do, and what it did.',
				basis: ['TEHRAN-68', 'VCDR-22(2)'],
			},
			{
				text: 'The sending State can protest, withdraw people, declare diplomats of the other side unwelcome, or end relations.',
				basis: ['VCDR-9', 'VCDR-2', 'TEHRAN-83'],
			},
			{
				text: 'It can place the building in custody of a third State and name a protecting Power, if the host accepts them.',
				basis: ['VCDR-45(b)', 'VCDR-45(c)'],
			},
			{
				text: 'It can report to the Secretary-General, go to the Security Council, or to a court if there is a title.',
				basis: ['GA-65/30', 'UNC-39', 'ICJS-36(1)'],
			},
			{
				text: 'Suspects are to be extradited or put before prosecutors, where the 1973 Convention applies.',
				basis: ['IPPC-7'],
			},
			{
				text: 'Countermeasures are possible within strict limits, and never against inviolability.',
				basis: ['ARSIWA-49', 'ARSIWA-50(2)(b)', 'ARSIWA-51'],
			},
		],
	},
	{
		id: 'whichConventions',
		heading: 'Which conventions protect missions?',
		claims: [
			{
				text: 'It depends on the mission, since each kind has its own treaty, and custom fills in for States outside it.',
				basis: ['VCDR-22(2)', 'VCCR-31(3)', 'CSM-25(2)', 'CPIUN-s.3', 'CUST-PREMISES'],
			},
			{ text: 'Embassies and their people: the Vienna Convention of 1961.', basis: ['VCDR-22(2)', 'VCDR-29'] },
			{
				text: 'Consulates, career and honorary: the Vienna Convention of 1963 and any bilateral convention.',
				basis: ['VCCR-31(3)', 'VCCR-59', 'VCCR-73'],
			},
			{
				text: 'Special missions: the Convention of 1969 between its parties, otherwise custom for people.',
				basis: ['CSM-25(2)', 'CUST-SPECIALMISSION'],
			},
			{
				text: 'Missions to organisations: host and headquarters agreements. The Convention of 1975 is not in force.',
				basis: ['HQA-s.15', 'CHWTO-17', 'VCRS-89'],
			},
			{
				text: 'The UN: the Charter, the conventions of 1946 and 1947, that of 1994 with its Protocol, and agreements with hosts.',
				basis: ['UNC-105', 'CPIUN-s.3', 'CPISA-s.5', 'CSUN-7(2)', 'CSUNOP-II(1)'],
			},
			{
				text: 'Regional texts mostly protect the organisations themselves. The European Union’s protocol binds its Member States only; the American treaty of 1971 is about crimes.',
				basis: ['EUP7-1', 'AUGC-II', 'COE49-4', 'OAS71-GEN'],
			},
			{
				text: 'Crimes against protected people: the Convention of 1973. It punishes and prevents; it does not post guards.',
				basis: ['IPPC-2(1)', 'IPPC-4(a)', 'IPPC-7'],
			},
		],
	},
	{
		id: 'appropriateSteps',
		heading: 'What does “all appropriate steps” mean?',
		claims: [
			{
				text: 'It means every step that the danger calls for and the means allow, and it promises no result.',
				basis: ['VCDR-22(2)', 'TEHRAN-56-68', 'TEHRAN-68'],
			},
			{
				text: 'The steps rise with the warning. What is enough on a calm day is too little before an announced march.',
				basis: ['VCDR-22(2)', 'TEHRAN-68'],
			},
			{
				text: 'The host picks the means. Nobody can demand one particular guard post.',
				basis: ['VCDR-22(2)'],
			},
			{
				text: 'In the Tehran case the host had acted well on earlier occasions, and then not at all. The contrast shows that it had the means.',
				basis: ['TEHRAN-56-68', 'TEHRAN-68'],
			},
			{
				text: 'Honorary posts have other words: such steps as are necessary.',
				basis: ['VCCR-59'],
			},
		],
	},
	{
		id: 'immunityOrProtection',
		heading: 'Is immunity the same as protection?',
		claims: [
			{
				text: 'No, immunity keeps courts away, inviolability keeps the host’s officials away, and protection keeps others away.',
				basis: ['VCDR-31(1)', 'VCDR-22(1)', 'VCDR-22(2)'],
			},
			{
				text: 'Buildings are inviolable and free from search and execution. Immunity from trial belongs to people, with exceptions in civil cases.',
				basis: ['VCDR-22(3)', 'VCDR-31(1)'],
			},
		],
	},
] as const satisfies readonly ReferenceSection[]
