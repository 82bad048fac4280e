import type { ReferenceSection } from './page.ts'

/** What the host has to do: let people leave, tell, prosecute, answer. */
export const hostDutyActs = [
	{
		id: 'departure',
		heading: 'Departure',
		claims: [
			{
				text: 'Even in war the host must let mission members leave as soon as possible, with their families. Its own nationals are not covered. Where needed it provides transport.',
				basis: ['VCDR-44', 'VCCR-26', 'CSM-45(1)'],
			},
			{
				text: 'Personal privileges run on until the person has left, or has had a reasonable time to do so, in armed conflict as well.',
				basis: ['VCDR-39(2)', 'VCCR-53(3)'],
			},
			{
				text: 'This duty is the host’s, not the UN’s. Running an evacuation is the sending State’s business, and bringing in forces for it needs the host’s consent.',
				basis: ['VCDR-44', 'UNC-2(4)'],
			},
		],
	},
	{
		id: 'information',
		heading: 'Information about threats',
		claims: [
			{
				text: 'The Vienna Conventions do not oblige a host to share intelligence. The nearest rule is in the 1973 Convention: parties exchange information and co-ordinate to prevent attacks.',
				basis: ['IPPC-4(b)'],
			},
			{
				text: 'That rule binds every party, not the host alone. So does the duty to act against preparations on one’s own soil.',
				basis: ['IPPC-4(a)', 'IPPC-4(b)'],
			},
			{
				text: 'The treaties on hostage-taking and terrorist bombings add similar duties for their parties.',
				basis: ['HOSTAGES-4', 'STB-15'],
			},
			{
				text: 'The General Assembly asks States to tell the Secretary-General of serious violations. That is a recommendation.',
				basis: ['GA-65/30'],
			},
		],
	},
	{
		id: 'prosecution',
		heading: 'Prosecution',
		claims: [
			{
				text: 'Parties to the 1973 Convention make killing, kidnapping and other attacks on protected people crimes, and violent attacks on their offices, homes or transport that endanger them.',
				basis: ['IPPC-2(1)'],
			},
			{
				text: 'Several States may try such a crime: the one where it happened, the suspect’s own, and the one for which the victim acted.',
				basis: ['IPPC-3(1)'],
			},
			{
				text: 'A party that does not extradite a suspect must put the case to its prosecutors without undue delay. It need not secure a conviction.',
				basis: ['IPPC-6', 'IPPC-7'],
			},
			{
				text: 'Damage that endangers nobody is outside that treaty. It falls under prevention and the ordinary criminal law of the place.',
				basis: ['IPPC-2(1)', 'VCDR-22(2)'],
			},
			{
				text: 'The 1973 Convention reaches further than diplomats: leaders abroad, State officials and officials of organisations with a right to special protection, and their families.',
				basis: ['IPPC-1(1)(a)', 'IPPC-1(1)(b)'],
			},
			{
				text: 'It is a treaty about crime. It does not create the duty to guard.',
				basis: ['IPPC-2(3)', 'IPPC-4(a)'],
			},
		],
	},
	{
		id: 'failure',
		heading: 'When the host fails',
		claims: [
			{
				text: 'A crowd’s act is not the State’s act as such. The State’s own inaction is, and it can be a breach.',
				basis: ['TEHRAN-56-68', 'ARSIWA-2'],
			},
			{
				text: 'If the authorities approve an attack and keep up its effects, it becomes the act of the State.',
				basis: ['TEHRAN-69-79', 'ARSIWA-11'],
			},
			{
				text: 'A State in breach must stop, offer assurances where called for, and make full reparation.',
				basis: ['ARSIWA-30', 'ARSIWA-31'],
			},
			{
				text: 'What the injured side did or neglected counts in the sum. A mission that ignored warnings may recover less.',
				basis: ['ARSIWA-39'],
			},
			{
				text: 'An international court needs a title that binds both States. Neither Vienna Convention contains one; separate Optional Protocols do, and they have far fewer parties.',
				basis: ['VCDROP-I', 'VCCROP-I', 'ICJS-36(1)'],
			},
			{
				text: 'Countermeasures never touch the inviolability of people, premises or archives.',
				basis: ['ARSIWA-50(2)(b)'],
			},
		],
	},
] as const satisfies readonly ReferenceSection[]
