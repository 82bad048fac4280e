import type { InstrumentGuides } from './guide.ts'

export const regional = {
	EUP7: {
		group: 'regional',
		gives:
			'Closes the European Union’s premises and archives to the authorities of its Member States. Missions sent to the Union by other States get the diplomatic treatment that custom knows.',
		toWhom:
			'The Union itself, and third States’ missions accredited to it. It binds EU Member States, and the last rule those where the Union has its seat.',
		limits: [
			{
				text: 'It does not bind a State outside the Union. A delegation there depends on what was agreed with that host.',
				basis: ['EUP7-16', 'EUP7-1'],
			},
			{
				text: 'It is about the Union’s own premises. A Member State’s embassy relies on diplomatic law.',
				basis: ['EUP7-1', 'VCDR-22(2)'],
			},
		],
		status:
			'Said to date from 8 April 1965, which is unconfirmed, and in force in its present form since 1 December 2009 for the EU Member States as of 2026.',
		keyProvisions: ['EUP7-1', 'EUP7-2', 'EUP7-16'],
	},
	EUDIR: {
		group: 'regional',
		gives: 'Concerns consular help for Union citizens whose own State is not represented.',
		toWhom: 'Union citizens abroad, not missions. It binds EU Member States.',
		limits: [
			{
				text: 'Helping citizens is a mission’s function. It is no ground for guarding a mission and no right to use force. The text has not been read here.',
				basis: ['VCDR-3(1)(b)', 'EUDIR-637'],
			},
		],
		status:
			'Adopted on 20 April 2015 and in force since 2015 for the EU Member States as of 2023, when a change was proposed.',
		keyProvisions: ['EUDIR-637'],
	},
	EUSR: {
		group: 'regional',
		gives: 'An example of an envoy’s mandate. It leaves the envoy’s privileges to be agreed with the host.',
		toWhom: 'The Special Representative of the European Union whom it names. It binds within the Union.',
		limits: [
			{
				text: 'Status in the host State has to be agreed with that State. Ask for the agreement.',
				basis: ['EUSR-7'],
			},
			{
				text: 'Every envoy has a mandate of their own. This one was read as a sample.',
				basis: ['EUSR-7'],
			},
		],
		status:
			'Said to have been adopted on 18 March 2013, which is unconfirmed, and in force since 2013 for the EU Member States.',
		keyProvisions: ['EUSR-7'],
	},
	OAS71: {
		group: 'regional',
		gives:
			'Treats kidnapping, murder and like attacks on people owed special protection as ordinary crimes, which parties must help prevent and answer with extradition or prosecution.',
		toWhom:
			'People to whom a State owes special protection under international law. It binds the American States that are parties.',
		limits: [
			{
				text: 'It is about working together against crime. Guarding is for other rules.',
				basis: ['OAS71-GEN', 'VCDR-22(2)'],
			},
			{
				text: 'Only the American States that joined are bound. For others, see whether the Convention of 1973 on protected people applies.',
				basis: ['OAS71-GEN', 'IPPC-7'],
			},
		],
		status:
			'Adopted on 2 February 1971 and, though this is unconfirmed, in force since 16 October 1973; the number of parties is not recorded here.',
		keyProvisions: ['OAS71-GEN'],
	},
	AUGC: {
		group: 'regional',
		gives:
			'Closes the premises of the African Union to national authorities and puts its property beyond search and the like.',
		toWhom: 'The African Union, as it once did its predecessor. It binds the African States that are parties.',
		limits: [
			{
				text: 'It protects the organisation. An embassy in Africa is protected by diplomatic law, as anywhere.',
				basis: ['AUGC-II', 'VCDR-22(2)'],
			},
		],
		status:
			'Said to have been adopted on 25 October 1965, which is unconfirmed; entry into force and the number of parties are not recorded here.',
		keyProvisions: ['AUGC-II'],
	},
	COE49: {
		group: 'regional',
		gives:
			'Closes the premises and archives of the Council of Europe, shields representatives from arrest and gives officials immunity for official acts.',
		toWhom:
			'The Council of Europe, its officials and those who sit on its Committee of Ministers. It binds the parties.',
		limits: [
			{
				text: 'It protects the organisation, not the embassies of its members.',
				basis: ['COE49-4'],
			},
			{
				text: 'Officials are immune for what they do in office. That is not a diplomat’s inviolability.',
				basis: ['COE49-18', 'VCDR-29'],
			},
		],
		status:
			'Adopted on 2 September 1949 and, though this is unconfirmed, in force since 10 September 1952; the number of parties is not recorded here.',
		keyProvisions: ['COE49-4', 'COE49-5', 'COE49-9', 'COE49-18'],
	},
	ASEANPI: {
		group: 'regional',
		gives: 'Deals with the privileges of ASEAN bodies and of the permanent missions accredited to it.',
		toWhom: 'ASEAN and missions to it. It binds ASEAN members that are parties.',
		limits: [
			{
				text: 'Its articles have not been read here. For an embassy, rest on diplomatic law instead.',
				basis: ['VCDR-22(2)', 'ASEANPI-GEN'],
			},
			{
				text: 'No outside State is bound or helped by it unless it agrees.',
				basis: ['VCLT-34', 'ASEANPI-GEN'],
			},
		],
		status:
			'Said to have been adopted on 25 October 2009, which is unconfirmed; entry into force and the number of parties are not recorded here.',
		keyProvisions: ['ASEANPI-GEN'],
	},
} as const satisfies InstrumentGuides
