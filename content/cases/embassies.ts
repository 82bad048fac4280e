import type { Case } from './case.ts'

export const tehranEmbassy = {
	title: 'The United States embassy in Tehran and two consulates are seized',
	year: '1979–1981',
	place: 'Tehran, Tabriz and Shiraz',
	host: 'Iran',
	sender: 'United States',
	facts: [
		'In November 1979 a crowd broke into the embassy in Tehran and held the people inside.',
		'The guards inside won some time to secure papers; they could not stop so many.',
		'Calls for help reached the Iranian authorities, who had the means to act and did nothing.',
		'Consulates in Tabriz and Shiraz were taken as well.',
		'Iran’s leaders then approved of the seizure and kept it going.',
		'The United States broke off relations in April 1980, while its people were still held.',
	],
	situations: {
		beforeTheRupture: {
			name: 'The first days: the crowd is inside and the authorities stand by',
			answers: {
				missionKind: 'embassy',
				consent: 'accepted',
				relations: 'working',
				setting: 'government',
				outerRing: 'unwilling',
				threat: 'privatePersons',
				forces: 'none',
				ownGuards: 'armedAdmitted',
				contractors: 'noneOrRefused',
				failure: 'failed',
			},
		},
		afterTheRupture: {
			name: 'After the rupture: the State has made the seizure its own',
			answers: {
				missionKind: 'embassy',
				consent: 'accepted',
				relations: 'brokenStaffed',
				setting: 'government',
				outerRing: 'attacking',
				failure: 'failed',
			},
		},
	},
	found: [
		{
			text: 'The International Court of Justice held Iran responsible for one breach after another. At first the crowd’s act was not Iran’s own and its inaction was the breach; later Iran made the act its own.',
			sources: ['http://www.worldcourts.com/icj/eng/decisions/1980.05.24_consular_staff.htm'],
		},
		{
			text: 'What the mission was accused of did not matter to that result: a host that suspects misuse may expel people or break off relations.',
			sources: [
				'http://www.worldcourts.com/icj/eng/decisions/1980.05.24_consular_staff.htm',
				'https://www.icj-cij.org/case/64',
			],
		},
	],
	examples: [
		{ provision: 'TEHRAN-56-68', shows: 'The first phase: not the State’s act, and yet its breach.' },
		{ provision: 'TEHRAN-68', shows: 'It knew, it was asked, it had the means and it did nothing.' },
		{ provision: 'TEHRAN-69-79', shows: 'The second phase: approval turned the seizure into the State’s own act.' },
		{ provision: 'TEHRAN-80-89', shows: 'Suspected misuse is answered by expulsion or rupture.' },
		{ provision: 'TEHRAN-45-55', shows: 'The Court did not need the convention on protected persons.' },
		{ provision: 'TEHRAN-95', shows: 'What the Court ordered.' },
	],
	disputed: [
		'Whether the rescue attempt of April 1980 was lawful: the Court remarked on it and left it open.',
		'When and how the two consulates stopped working before they were taken; the chronology has not been read.',
	],
	notRead: ['Security Council resolutions 457 (1979) and 461 (1979)'],
} as const satisfies Case

export const nisourSquare = {
	title: 'Contractors of an embassy convoy kill passers-by at Nisour Square',
	year: '2007',
	place: 'Baghdad',
	host: 'Iraq',
	sender: 'United States',
	facts: [
		'The United States embassy moved its people through Baghdad with hired escorts.',
		'Its security service directed them and set the rules for using force.',
		'On 16 September 2007 guards of one escort team fired into traffic at Nisour Square.',
		'Fourteen people died by the count of the American courts, seventeen by that of Iraq.',
		'An order of the former occupation authority still kept the guards out of Iraqi courts.',
	],
	situations: {
		convoy: {
			name: 'A convoy under contract guard, the host too weak to hold the streets',
			answers: {
				missionKind: 'embassy',
				consent: 'accepted',
				relations: 'working',
				setting: 'governmentInConflict',
				outerRing: 'unable',
				threat: 'privatePersons',
				forces: 'none',
				ownGuards: 'armedAdmitted',
				contractors: 'armedOnTheMove',
				failure: 'failed',
			},
		},
	},
	found: [
		{
			text: 'American courts convicted guards in 2014 and 2015; a presidential pardon followed on 22 December 2020, which UN experts called a breach of American duties.',
			sources: ['https://www.koaa.com/news/national/un-experts-condemn-trumps-blackwater-pardons'],
		},
		{
			text: 'Iraq set out to end the immunity that the order had given to contractors.',
			sources: [
				'http://www.govexec.com/oversight/2008/08/contractors-face-prospect-of-losing-immunity-in-iraq/27536/',
				'http://balkin.blogspot.com/2007/10/immunity-for-military-contractors-under.html',
			],
		},
	],
	examples: [
		{ provision: 'IRQ-CPA17', shows: 'Where the contractors’ position came from: a special order, gone today.' },
		{ provision: 'NISOUR-2007', shows: 'The sending State’s courts were the ones that judged.' },
		{ provision: 'MD-preface', shows: 'A summary of the law on who answers for hired guards.' },
	],
	disputed: [
		'Whether the order covered a shooting that no contract called for.',
		'How far the American statute on crimes abroad reached contractors of the foreign ministry.',
	],
	notRead: ['The court records of the prosecutions', 'The American statute on jurisdiction over contractors abroad'],
} as const satisfies Case

export const benghaziCompound = {
	title: 'A temporary compound named “Special Mission” is attacked in Benghazi',
	year: '2012',
	place: 'Benghazi',
	host: 'Libya',
	sender: 'United States',
	facts: [
		'The United States kept a compound in Benghazi that was neither a consulate nor a special mission in law.',
		'The receiving State had not been formally told of it, although local authorities knew of it.',
		'A few official agents were inside; a local company supplied unarmed guards.',
		'A militia on a stipend was meant to be the force that comes running.',
		'In September 2012 armed men overran the compound and attacked a second site; the ambassador and three others died.',
	],
	situations: {
		compound: {
			name: 'An office away from the seat, no effective government around it',
			answers: {
				missionKind: 'embassy',
				consent: 'outsideSeat',
				setting: 'nobodyGoverns',
				threat: 'privatePersons',
				forces: 'none',
				ownGuards: 'armedAdmitted',
				contractors: 'unarmed',
				failure: 'failed',
			},
		},
	},
	found: [
		{
			text: 'The review board of the United States found the post badly under-protected, blamed its irregular status for the lack of means, and called the trust in militia and unarmed guards misplaced.',
			sources: ['https://assets.documentcloud.org/documents/541446/benghazi-report-1219.txt'],
		},
		{
			text: 'The militia had stopped escorting movements in a quarrel over pay shortly before the attack.',
			sources: [
				'https://cnsnews.com/news/article/libyan-militia-hired-protect-us-benghazi-mission-was-strike-sept-11-protest-over-salary',
			],
		},
	],
	examples: [
		{ provision: 'ARB-2012', shows: 'An inquiry’s findings on posture, unarmed guards and militia.' },
		{ provision: 'ARB-2012-status', shows: 'What the post was, and what the receiving State had been told.' },
	],
	disputed: ['Whether what Libya knew and let pass was enough to make the villa premises of the mission.'],
	notRead: ['The reports of committees of the House of Representatives'],
} as const satisfies Case

export const avenueFoch = {
	title: 'Can a sending State declare a building diplomatic? 42 avenue Foch, Paris',
	year: '2011–2020',
	place: 'Paris',
	host: 'France',
	sender: 'Equatorial Guinea',
	facts: [
		'French investigators looked into a luxury building in Paris in a criminal case.',
		'Equatorial Guinea then announced that the building belonged to its embassy.',
		'France objected a week later, and each time the claim was made again.',
		'The building was searched, attached and later confiscated.',
	],
	situations: {
		building: {
			name: 'A building that the receiving State refused to accept',
			answers: {
				missionKind: 'embassy',
				consent: 'objectedTo',
				setting: 'government',
				outerRing: 'delivering',
				threat: 'privatePersons',
				failure: 'notYet',
			},
		},
	},
	found: [
		{
			text: 'The International Court of Justice held in December 2020 that the building had never become premises of the mission, so that France had not broken the Convention.',
			sources: ['https://icj-cij.org/node/105965', 'https://icj-cij.org/node/105967'],
		},
	],
	examples: [
		{ provision: 'EQGFRA-39-75', shows: 'A sending State cannot impose a building on a State that objects.' },
		{ provision: 'EQGFRA-73', shows: 'What makes an objection count.' },
		{ provision: 'EQGFRA-74', shows: 'What follows from an objection that counts.' },
		{ provision: 'EQGFRA-90-92', shows: 'An objection after a week was in time.' },
		{ provision: 'EQGFRA-93-117', shows: 'Neither arbitrary nor discriminatory; police outside were no recognition.' },
		{ provision: 'EQGFRA-ORDER2016', shows: 'Protection for the time of the case, no longer in effect.' },
		{ provision: 'EQGFRA-126', shows: 'The outcome and the votes.' },
	],
	disputed: ['Whether a receiving State has any power to object: several judges denied it.'],
	notRead: ['The separate and dissenting opinions'],
} as const satisfies Case

export const baghdadEmbassy = {
	title: 'A crowd led by militias breaks into the United States embassy in Baghdad',
	year: '2019–2020',
	place: 'Baghdad',
	host: 'Iraq',
	sender: 'United States',
	facts: [
		'At the end of December 2019 a crowd led by armed groups with a place in the Iraqi State reached the embassy.',
		'Guards of the protected zone let the crowd through; outer posts were burned.',
		'Marines and agents of the mission held the walls and were reinforced from abroad.',
		'Iraqi leaders promised protection, and order returned within two days.',
	],
	situations: {
		siege: {
			name: 'The host’s guards let the crowd through',
			answers: {
				missionKind: 'embassy',
				consent: 'accepted',
				relations: 'working',
				setting: 'government',
				outerRing: 'unwilling',
				threat: 'privatePersons',
				forces: 'none',
				ownGuards: 'armedAdmitted',
				contractors: 'armedInside',
				failure: 'failed',
			},
		},
	},
	found: [
		{
			text: 'The American defence secretary said that embassies everywhere rely on the forces of the host, and called on Iraq to do its part.',
			sources: ['https://www.thedailybeast.com/us-deploying-additional-forces-to-protect-american-embassy-in-iraq'],
		},
		{
			text: 'Iraqi leaders told Washington that they would see to the safety of the embassy and its people.',
			sources: ['https://rudaw.net/english/middleeast/iraq/311220195-amp'],
		},
		{
			text: 'A legal commentary argued that Iraq answers for these armed groups as parts of the State.',
			sources: [
				'https://justsecurity.org/69273/its-time-iraq-accepts-legal-responsibility-for-its-iran-backed-militias',
			],
		},
	],
	examples: [
		{ provision: 'TEHRAN-68', shows: 'The measure: what it knew, what was asked, what it had at hand.' },
		{ provision: 'ARSIWA-4', shows: 'A second ground: an armed group that is an organ of the State.' },
	],
	disputed: ['Whether the crowd’s own acts count as Iraq’s because of the place of the armed groups in the State.'],
	notRead: ['The Iraqi law of 2016 that made the Popular Mobilisation Forces part of the armed forces'],
} as const satisfies Case

export const quitoEmbassy = {
	title: 'Ecuadorian police storm the Mexican embassy in Quito',
	year: '2024',
	place: 'Quito',
	host: 'Ecuador',
	sender: 'Mexico',
	facts: [
		'A former vice-president of Ecuador, wanted at home, had been received in the Mexican embassy.',
		'On 5 April 2024 Ecuadorian forces climbed the wall, overpowered the chargé d’affaires and took their man away.',
		'The people inside were unarmed.',
		'Mexico broke off relations, and both States went to court.',
	],
	situations: {
		raid: {
			name: 'The host’s own forces come over the wall',
			answers: {
				missionKind: 'embassy',
				consent: 'accepted',
				relations: 'working',
				setting: 'government',
				outerRing: 'attacking',
				failure: 'failed',
			},
		},
	},
	found: [
		{
			text: 'The International Court of Justice saw no present need for interim measures, after assurances by Ecuador, and stressed how basic inviolability is. That decides nothing on the merits.',
			sources: ['https://icj-cij.org/node/204070'],
		},
		{
			text: 'The Organization of American States condemned the entry.',
			sources: [
				'https://www.worldstockmarket.net/oas-approves-resolution-condemning-invasion-of-mexican-embassy-in-ecuador',
			],
		},
	],
	examples: [
		{ provision: 'MEXECU-2024', shows: 'An order on interim measures, not a judgment.' },
		{ provision: 'ECUMEX-2024', shows: 'The other side’s case: asylum and misuse, as alleged.' },
		{ provision: 'OASRES-2024', shows: 'A condemnation by the region; a recommendation.' },
	],
	disputed: [
		'The merits of both cases were open when this was written.',
		'Whether Mexico was entitled to grant asylum.',
	],
	notRead: ['The text and number of the regional resolution'],
} as const satisfies Case
