import type { Case, Reading } from './case.ts'

const tehranEmbassyReadings = {
	pressOfTheDay: {
		name: 'Associated Press, 5 November 1979',
		what: 'Press report, on what Tehran Radio said',
		address: 'https://tucson.com/nov-iran-mob-takes-us-hostages/article_23c359a2-0734-11ea-95f8-9be7b5ef974e.html',
		checked: true,
	},
	memories: {
		name: 'Now It’s History, The Art of the Emergency',
		what: 'Essay with the recollections of a diplomat who was held; its opening',
		address: 'https://www.nowitshistory.com/p/the-art-of-the-emergency',
		checked: true,
	},
	provisionalMeasures: {
		name: 'Article on the phase of provisional measures',
		what: 'Abstract, which sets out what the Court took from the application in its order of 15 December 1979, paragraph 34',
		address:
			'https://discovery.researcher.life/article/the-case-concerning-united-states-diplomatic-and-consular-staff-in-tehran-phase-of-provisional-measures/d312e9cf480533549405f6f2f735f6bb',
		checked: true,
	},
	iranianAccount: {
		name: 'Tebyan, on the anniversary',
		what: 'Iranian account of the seizure and of the end of relations in 1980',
		address: 'https://english.tebyan.net/newindex.aspx?pid=29714',
		checked: true,
	},
	judgmentOnTheFacts: {
		name: 'ICJ, judgment of 24 May 1980, the paragraphs on the facts',
		what: 'Judgment, with the month of the rupture',
		address: 'https://nsarchive.gwu.edu/media/18493/ocr',
		checked: false,
	},
} as const satisfies Record<string, Reading>

export const tehranEmbassy = {
	title: 'The United States embassy in Tehran and two consulates are seized',
	year: '1979–1981',
	place: 'Tehran, Tabriz and Shiraz',
	host: 'Iran',
	sender: 'United States',
	facts: [
		{
			text: 'On 4 November 1979 a crowd broke into the embassy in Tehran and held the people inside.',
			sources: [tehranEmbassyReadings.pressOfTheDay, tehranEmbassyReadings.provisionalMeasures],
		},
		{
			text: 'The guards inside used tear gas and won some time to destroy papers; they could not stop so many.',
			sources: [tehranEmbassyReadings.pressOfTheDay, tehranEmbassyReadings.memories],
		},
		{
			text: 'Calls for help reached the Iranian authorities, who had the means to act and did nothing.',
			sources: ['TEHRAN-68', 'TEHRAN-56-68'],
		},
		{
			text: 'Consulates in Tabriz and Shiraz, attacked earlier that year, were taken as well, as the United States told the Court.',
			sources: [tehranEmbassyReadings.provisionalMeasures, 'TEHRAN-56-68'],
			disputed: true,
		},
		{
			text: 'Iran’s leaders then approved of the seizure and kept it going.',
			sources: ['TEHRAN-69-79'],
		},
		{
			text: 'The United States broke off relations in April 1980, while its people were still held.',
			sources: [tehranEmbassyReadings.iranianAccount, tehranEmbassyReadings.judgmentOnTheFacts],
		},
	],
	readings: tehranEmbassyReadings,
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

const nisourSquareReadings = {
	journal: {
		name: 'The Hague Journal of Diplomacy, Diplomatic Security for Hire',
		what: 'Study of hired embassy protection; its introduction',
		address: 'https://brill.com/view/journals/hjd/12/1/article-p27_2.xml',
		checked: true,
	},
	monitor: {
		name: 'Private Security Monitor, University of Denver',
		what: 'Overview of how the Department of State regulates hired guards',
		checked: true,
	},
	gameChanger: {
		name: 'Government Executive, January 2008',
		what: 'Press report on the shooting and on the order',
		address: 'https://www.govexec.com/magazine/magazine-news-and-analysis/2008/01/the-game-changer/26012/',
		checked: true,
	},
	legalComment: {
		name: 'L. Dickinson, Balkinization, 16 October 2007',
		what: 'Legal comment on what the order covers',
		address: 'https://balkin.blogspot.com/2007/10/immunity-for-military-contractors-under.html',
		checked: true,
	},
} as const satisfies Record<string, Reading>

export const nisourSquare = {
	title: 'Contractors of an embassy convoy kill passers-by at Nisour Square',
	year: '2007',
	place: 'Baghdad',
	host: 'Iraq',
	sender: 'United States',
	facts: [
		{
			text: 'The United States embassy moved its people through Baghdad with hired escorts.',
			sources: [nisourSquareReadings.journal],
		},
		{
			text: 'Its security service was responsible for their protection and governed the escorts by contract, with gaps in oversight.',
			sources: [nisourSquareReadings.monitor],
		},
		{
			text: 'On 16 September 2007 guards of one escort team fired at civilians at Nisour Square.',
			sources: [nisourSquareReadings.journal, nisourSquareReadings.gameChanger, 'NISOUR-2007'],
		},
		{
			text: 'Fourteen people died by the count of the American trial; other counts say seventeen.',
			sources: [nisourSquareReadings.journal, nisourSquareReadings.gameChanger],
			disputed: true,
		},
		{
			text: 'An order of the former occupation authority was held up as a shield against Iraqi courts.',
			sources: ['IRQ-CPA17', nisourSquareReadings.gameChanger, nisourSquareReadings.legalComment],
			disputed: true,
		},
	],
	readings: nisourSquareReadings,
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
		'How many people died: fourteen by the count of the American trial, seventeen by other counts.',
		'Whether the guards had come under fire, as they said; no evidence of it was found.',
		'How far the American statute on crimes abroad reached contractors of the foreign ministry.',
	],
	notRead: ['The court records of the prosecutions', 'The American statute on jurisdiction over contractors abroad'],
} as const satisfies Case

const benghaziCompoundReadings = {
	boardOpening: {
		name: 'Accountability Review Board, introduction',
		what: 'Opening of the board’s public report',
		address: 'https://assets.documentcloud.org/documents/541446/benghazi-report-1219.txt',
		checked: true,
	},
	boardOnTheAgents: {
		name: 'Accountability Review Board, on the number of agents',
		what: 'Passages of the same report on who was in the compound',
		address: 'https://assets.documentcloud.org/documents/541446/benghazi-report-1219.txt',
		checked: false,
	},
	militiaReport: {
		name: 'CNS News, 19 December 2012',
		what: 'Press report that quotes the board on guards and militia',
		address:
			'https://cnsnews.com/news/article/libyan-militia-hired-protect-us-benghazi-mission-was-strike-sept-11-protest-over-salary',
		checked: true,
	},
	hybrid: {
		name: 'G. R. Berridge, A weak diplomatic hybrid',
		what: 'Study of what the post was; its opening',
		address: 'https://www.diplomacy.edu/resource/a-weak-diplomatic-hybrid-u-s-special-mission-benghazi-2011-12/',
		checked: true,
	},
} as const satisfies Record<string, Reading>

export const benghaziCompound = {
	title: 'A temporary compound named “Special Mission” is attacked in Benghazi',
	year: '2012',
	place: 'Benghazi',
	host: 'Libya',
	sender: 'United States',
	facts: [
		{
			text: 'The United States kept a compound in Benghazi that was never a consulate; its name did not make it a special mission in law.',
			sources: ['ARB-2012-status', 'CSM-1(a)', benghaziCompoundReadings.hybrid],
		},
		{
			text: 'The receiving State had never been formally told of it.',
			sources: ['ARB-2012-status', benghaziCompoundReadings.hybrid],
		},
		{
			text: 'A few official agents were inside.',
			sources: [benghaziCompoundReadings.boardOnTheAgents],
		},
		{
			text: 'A local company supplied unarmed guards, and a hired militia was meant to protect the compound.',
			sources: ['ARB-2012', benghaziCompoundReadings.militiaReport],
		},
		{
			text: 'On 11 and 12 September 2012 armed men attacked the compound and a second site; the ambassador and three others died.',
			sources: [benghaziCompoundReadings.boardOpening],
		},
	],
	readings: benghaziCompoundReadings,
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

const avenueFochReadings = {
	headnote: {
		name: 'ICJ, judgment of 11 December 2020, headnote',
		what: 'The outline that stands before the judgment, read in a copy',
		address: 'https://icj-cij.org/node/105965',
		checked: true,
	},
} as const satisfies Record<string, Reading>

export const avenueFoch = {
	title: 'Can a sending State declare a building diplomatic? 42 avenue Foch, Paris',
	year: '2011–2020',
	place: 'Paris',
	host: 'France',
	sender: 'Equatorial Guinea',
	facts: [
		{
			text: 'French investigators looked into how a building in Paris had been paid for, in a criminal case.',
			sources: [avenueFochReadings.headnote],
		},
		{
			text: 'Equatorial Guinea then announced that the building belonged to its embassy.',
			sources: [avenueFochReadings.headnote, 'EQGFRA-90-92'],
		},
		{
			text: 'France objected a week later, and each time the claim was made again.',
			sources: ['EQGFRA-90-92'],
		},
		{
			text: 'The building was searched and put under attachment; its buyer was convicted of money laundering, and in 2020 an appeal still held up the sentence.',
			sources: [avenueFochReadings.headnote],
		},
	],
	readings: avenueFochReadings,
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

const baghdadEmbassyReadings = {
	umbrella: {
		name: 'Al Bawaba, 31 December 2019',
		what: 'Press report of the day, on who led the crowd',
		address: 'https://www.albawaba.com/node/iraqi-protesters-storm-us-embassy-following-deadly-strike-baghdad',
		checked: true,
	},
	breach: {
		name: 'The Bulletin, 31 December 2019',
		what: 'Press report of the day, on the way in and the fire',
		address:
			'https://www.bendbulletin.com/nation/militia-supporters-chanting-death-to-america-break-into-u-s/article_59511fb7-6d1a-504d-95f0-21b62e4a0b71.html',
		checked: true,
	},
	insideStory: {
		name: 'Time, 2 September 2020',
		what: 'Account by those who defended the embassy; its opening',
		address: 'https://time.com/5885388/us-embassy-baghdad-attack',
		checked: true,
	},
	withdrawal: {
		name: 'Reuters in the Pakistan Observer',
		what: 'Press report on the reinforcement and on 1 January 2020',
		address:
			'https://pakobserver.net/militias-withdraw-from-us-embassy-as-security-forces-fire-rubber-bullets-tear-gas',
		checked: true,
	},
	assurance: {
		name: 'Agence France-Presse in News18, 31 December 2019',
		what: 'Press report on what Iraqi leaders told Washington',
		address:
			'https://www.news18.com/news/world/will-defend-our-people-mike-pompeo-warns-iraq-after-embassy-attack-in-baghdad-2441691.html',
		checked: true,
	},
} as const satisfies Record<string, Reading>

export const baghdadEmbassy = {
	title: 'A crowd led by militias breaks into the United States embassy in Baghdad',
	year: '2019–2020',
	place: 'Baghdad',
	host: 'Iraq',
	sender: 'United States',
	facts: [
		{
			text: 'On 31 December 2019 supporters of an armed group that belongs to forces sanctioned by the Iraqi State reached the embassy.',
			sources: [baghdadEmbassyReadings.umbrella, baghdadEmbassyReadings.breach],
		},
		{
			text: 'Iraqi forces at the protected zone let the crowd through; it broke into the reception area and set it on fire.',
			sources: [baghdadEmbassyReadings.breach, baghdadEmbassyReadings.insideStory, baghdadEmbassyReadings.withdrawal],
			disputed: true,
		},
		{
			text: 'Agents and hired guards of the mission fought the crowd off at a gate, and about a hundred Marines came from Kuwait.',
			sources: [baghdadEmbassyReadings.insideStory, baghdadEmbassyReadings.withdrawal],
		},
		{
			text: 'Iraqi leaders promised protection, and the crowd withdrew on 1 January 2020.',
			sources: [baghdadEmbassyReadings.assurance, baghdadEmbassyReadings.withdrawal],
		},
	],
	readings: baghdadEmbassyReadings,
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
	disputed: [
		'Whether the crowd’s own acts count as Iraq’s because of the place of the armed groups in the State.',
		'How far Iraqi forces stood aside: one report says that they stood by, another that they helped to keep the crowd out of the buildings.',
	],
	notRead: ['The Iraqi law of 2016 that made the Popular Mobilisation Forces part of the armed forces'],
} as const satisfies Case

const quitoEmbassyReadings = {
	application: {
		name: 'ICJ, Mexico’s application of 11 April 2024',
		what: 'Application to the Court; its opening',
		address: 'https://icj-cij.org/node/203894',
		checked: true,
	},
	onTheApplication: {
		name: 'EIR News, 11 April 2024',
		what: 'Press summary of what the application alleges',
		address:
			'https://eir.news/2024/04/news/mexico-initiaties-proceeds-against-ecuador-at-the-icj-calls-for-provisional-measures',
		checked: true,
	},
	pictures: {
		name: 'California18, April 2024',
		what: 'Press report on the pictures shown to the regional organisation',
		address: 'https://california18.com/oas-supports-mexico-resolution-strongly-condemns-assault/12131522024/',
		checked: true,
	},
	rupture: {
		name: 'teleSUR, 10 April 2024',
		what: 'Press report on asylum, entry and rupture',
		address:
			'https://www.telesurenglish.net/news/The-OAS-Condemns-Ecuador-for-Assaulting-the-Mexican-Embassy-20240410-0007.html',
		checked: true,
	},
} as const satisfies Record<string, Reading>

export const quitoEmbassy = {
	title: 'Ecuadorian police storm the Mexican embassy in Quito',
	year: '2024',
	place: 'Quito',
	host: 'Ecuador',
	sender: 'Mexico',
	facts: [
		{
			text: 'A former vice-president of Ecuador, wanted at home, had been in the Mexican embassy since December 2023.',
			sources: [quitoEmbassyReadings.onTheApplication, quitoEmbassyReadings.pictures],
		},
		{
			text: 'Mexico granted him asylum; Ecuador calls that a misuse of the embassy.',
			sources: [quitoEmbassyReadings.rupture, 'ECUMEX-2024'],
			disputed: true,
		},
		{
			text: 'On 5 April 2024 Ecuadorian forces broke in, forced the chargé d’affaires to the ground and took their man away.',
			sources: ['MEXECU-2024', quitoEmbassyReadings.pictures],
		},
		{
			text: 'Mexico broke off relations, and both States went to court.',
			sources: [quitoEmbassyReadings.rupture, quitoEmbassyReadings.application, 'ECUMEX-2024'],
		},
	],
	readings: quitoEmbassyReadings,
	situations: {
		raid: {
			name: 'The host’s own forces break in',
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
