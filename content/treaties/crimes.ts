import type { InstrumentGuides } from './guide.ts'

export const crimes = {
	IPPC: {
		group: 'crimes',
		gives:
			'Obliges States to make violent attacks on protected people a crime, to help prevent them and to share what they know. Suspects must be extradited or their case put to the prosecutors.',
		toWhom:
			'Leaders and foreign ministers abroad, officials of States and organisations who are owed special protection, and families. It binds the States that are parties, and not only the host.',
		limits: [
			{
				text: 'It deals with crime. The duty to guard a mission comes from other law, which it leaves as it is.',
				basis: ['IPPC-2(3)', 'VCDR-22(2)'],
			},
			{
				text: 'An attack on a building counts only if it is likely to endanger someone. Vandalism in an empty house does not.',
				basis: ['IPPC-2(1)'],
			},
			{
				text: 'An official or agent is covered only if other law grants special protection at that time and place.',
				basis: ['IPPC-1(1)(b)'],
			},
			{
				text: 'Its road to the Court runs through negotiation and arbitration, and States may opt out. Many have.',
				basis: ['IPPC-13'],
			},
		],
		status:
			'Adopted on 14 December 1973 and in force since 20 February 1977, with 180 parties on an undated depositary page.',
		keyProvisions: ['IPPC-1(1)(b)', 'IPPC-2(1)', 'IPPC-4(a)', 'IPPC-4(b)', 'IPPC-7', 'IPPC-13'],
	},
	HOSTAGES: {
		group: 'crimes',
		gives:
			'Obliges States to prevent hostage-taking, to work for a hostage’s release where one is held, and to extradite suspects or put the case to the prosecutors.',
		toWhom: 'Any hostage, diplomats included. It binds the States that are parties.',
		limits: [
			{
				text: 'Holding someone is not enough. The threat must serve to force a State, an organisation or another third party to do something or to leave it undone.',
				basis: ['HOSTAGES-1'],
			},
			{
				text: 'The State where the hostage is held acts as it thinks right. No one else can dictate the measure.',
				basis: ['HOSTAGES-3(1)'],
			},
			{
				text: 'The Court comes last, after talks and six months in which arbitration could not be set up, and States may opt out.',
				basis: ['HOSTAGES-16'],
			},
		],
		status: 'Adopted on 17 December 1979 and in force since 3 June 1983, with 173 parties in March 2015.',
		keyProvisions: ['HOSTAGES-1', 'HOSTAGES-3(1)', 'HOSTAGES-4', 'HOSTAGES-8', 'HOSTAGES-16'],
	},
	STB: {
		group: 'crimes',
		gives:
			'Obliges States to make the bombing of official places a crime, to help prevent it and to share sound information. Suspects must be extradited or their case put to the prosecutors.',
		toWhom:
			'Places and vehicles in which officials of States or organisations do their work, missions among them. It binds the States that are parties.',
		limits: [
			{
				text: 'It reaches explosive and other lethal devices, used with intent to kill, to injure gravely or to destroy on a large and costly scale. Other violence is for other rules.',
				basis: ['STB-2(1)'],
			},
			{
				text: 'A State may try attacks on its own embassies abroad. It need not.',
				basis: ['STB-6(2)(b)'],
			},
			{
				text: 'The Court comes last, after talks and six months in which arbitration could not be set up, and States may opt out.',
				basis: ['STB-20'],
			},
		],
		status: 'Adopted on 15 December 1997 and in force since 23 May 2001, with 168 parties in March 2015.',
		keyProvisions: ['STB-1(1)', 'STB-2(1)', 'STB-6(2)(b)', 'STB-8', 'STB-15', 'STB-20'],
	},
} as const satisfies InstrumentGuides
