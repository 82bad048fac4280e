import type { ReferenceSection } from './page.ts'

/** The UN’s protection of its own: whom, on which basis, with which means. */
export const unOwn = [
	{
		id: 'ownPeople',
		heading: 'Whom UN security is for',
		claims: [
			{
				text: 'The UN’s security system is for UN people, their eligible family, and UN premises and property. The host comes first there too.',
				basis: ['FOA-1', 'FOA-2'],
			},
			{
				text: 'The UN adds to the host’s effort as an employer, where more is needed than the host can reasonably give. It does not displace the host.',
				basis: ['FOA-2'],
			},
			{
				text: 'The list of people covered is in an internal manual whose chapter has not been read. That diplomats of States are outside follows from the framework.',
				basis: ['FOA-1', 'FOA-2', 'UNSMS-III'],
			},
			{
				text: 'These are internal UN texts. They restate the host’s duty and do not create it.',
				basis: ['FOA-1'],
			},
		],
	},
	{
		id: 'ownLaw',
		heading: 'What the UN’s own protection rests on',
		claims: [
			{
				text: 'The Vienna Conventions bind States; the UN has not joined them and does not rest on them. Its roots are the Charter, its own conventions, agreements with hosts, and mandates.',
				basis: ['UNC-104', 'UNC-105', 'VCLT-34'],
			},
			{
				text: 'Every Member must give the UN the privileges and immunities that its purposes require, whether or not it joined the 1946 Convention.',
				basis: ['UNC-105'],
			},
			{
				text: 'UN premises and archives are inviolable under the 1946 Convention. For a specialised agency, look whether the host applies the 1947 Convention to that very agency.',
				basis: ['CPIUN-s.3', 'CPIUN-s.4', 'CPISA-s.5', 'CPISA-s.43'],
			},
			{
				text: 'The 1946 Convention contains no special duty to ward off others. That duty comes from the Charter, from agreements, and from the host’s ordinary task of keeping order.',
				basis: ['CPIUN-art.II', 'UNC-105', 'FOA-1'],
			},
			{
				text: 'UN officials are immune for official acts. Only the most senior are treated as diplomatic envoys.',
				basis: ['CPIUN-s.18', 'CPIUN-s.19'],
			},
			{
				text: 'Officials are all UN staff, the host’s nationals included, save those recruited locally and paid by the hour.',
				basis: ['CPIUN-s.17', 'GA-76(I)'],
			},
			{
				text: 'Experts on mission may not be arrested or detained.',
				basis: ['CPIUN-s.22'],
			},
			{
				text: 'The agreement on a given operation or office settles arms, movement and security. Obtain it: such agreements have not been read here.',
				basis: ['CSUN-4', 'UNSTATUS-SOFA', 'UNSTATUS-HOST'],
			},
		],
	},
	{
		id: 'convention1994',
		heading: 'The 1994 Convention and its Protocol',
		claims: [
			{
				text: 'Parties must take all appropriate measures for UN and associated personnel, and above all protect those deployed on their soil from the listed crimes.',
				basis: ['CSUN-7(2)', 'CSUN-9'],
			},
			{
				text: 'Where the host cannot do it alone, parties co-operate with the UN and one another. The host keeps its duty.',
				basis: ['CSUN-7(3)'],
			},
			{
				text: 'Suspects are extradited or put before prosecutors.',
				basis: ['CSUN-14'],
			},
			{
				text: 'It covers operations under UN authority and control that keep or restore peace, or for which an exceptional risk was declared. None had been by July 2010.',
				basis: ['CSUN-1(c)'],
			},
			{
				text: 'The 2005 Protocol extends it, without a declaration, to peacebuilding aid and emergency humanitarian aid. It leaves out permanent offices such as headquarters.',
				basis: ['CSUNOP-II(1)', 'CSUNOP-II(2)'],
			},
			{
				text: 'It does not apply to enforcement under Chapter VII if two more things are true: its people fight against organised armed forces, and the law governing war between States applies.',
				basis: ['CSUN-2(2)'],
			},
			{
				text: 'Diplomats of States are not UN or associated personnel. Their treaty on crimes is that of 1973.',
				basis: ['CSUN-1(a)', 'CSUN-1(b)', 'IPPC-1(1)(b)'],
			},
		],
	},
	{
		id: 'politicalMissions',
		heading: 'A special political mission is not an embassy',
		claims: [
			{
				text: 'A special political mission is a UN presence in the field, set up for instance to mediate and advise. The one once created for Somalia shows the type.',
				basis: ['SC-2102'],
			},
			{
				text: 'An embassy is a State’s mission. Other law protects it, and other people guard it.',
				basis: ['VCDR-1(i)', 'VCDR-22(2)'],
			},
			{
				text: 'The press summary of that resolution shows no task to protect civilians, let alone the missions of States. The text itself was not read.',
				basis: ['SC-2102'],
			},
			{
				text: 'For such a mission the host owes protection, UN officers control the site, and a guard unit may be added.',
				basis: ['UNC-105', 'FOA-1', 'FOA-2', 'UNGU-SOP'],
			},
		],
	},
	{
		id: 'guardUnits',
		heading: 'Guard units',
		claims: [
			{
				text: 'A guard unit is a formed military or police unit for UN people, sites and property. It is used when preferred options are exhausted.',
				basis: ['UNGU-SOP'],
			},
			{
				text: 'Its task is static and for the UN alone. Embassies cannot call on it.',
				basis: ['UNGU-SOP', 'FOA-2'],
			},
			{
				text: 'For the unit in Mogadishu, Secretary-General and Council exchanged letters. They have not been read.',
				basis: ['UNGU-SOP', 'UNGU-UNSOM2013'],
			},
		],
	},
	{
		id: 'ladder',
		heading: 'The ladder for armed security',
		claims: [
			{
				text: 'UN policy has three rungs: the host; then other Member States or UN security bodies; an armed company last.',
				basis: ['APSC-1', 'APSC-3'],
			},
			{
				text: 'The policy binds UN bodies. It says nothing on how States protect their embassies.',
				basis: ['APSC-1'],
			},
		],
	},
] as const satisfies readonly ReferenceSection[]
