import type { ListId, ParticipationList } from './participation.ts'

const copyOf = (day: string) =>
	({ name: `Copy of the UN Treaty Collection’s table, ${day}`, url: 'https://github.com/zmjones/untreaties' }) as const

const chapter = (number: string, page: string) =>
	`https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=${page}&chapter=${number}&clang=_en` as const

const printed = (path: string) => `https://treaties.un.org/doc/Publication/MTDSG/${path}` as const

/** Each list as a whole. What it says of each State is in `statuses.ts`; dates and notes are in `details.ts`. */
export const participationLists = {
	VCDR: {
		instrument: 'VCDR',
		asOf: '2021-07-01',
		reliability: 'reliable',
		label: 'Reliable for July 2021. Later changes have not been followed.',
		absence: 'nonParty',
		depositary: chapter('3', 'III-3'),
		depositaryCount: '193, seen in copies of 2020 and 2021 and not on a page of the depositary',
		sources: [
			copyOf('27 January 2015'),
			{ name: 'UN Treaty Collection, chapter III-3', url: chapter('3', 'III-3') },
			{
				name: 'Copy of an encyclopaedia’s list of non-parties, June 2021',
				url: 'https://wiki.studentb.eu/view_html.php?lang=en&q=Vienna_Convention_on_Diplomatic_Relations&sq=Google',
			},
		],
		doubts: [
			'No page of the depositary with 193 parties was seen.',
			'The Swiss notice on who takes part changed in May 2020 and in June 2024. Whether that meant a party or only a reservation is unknown.',
			'Reservations are those of 2015. Some may be withdrawn since, so read them at the depositary.',
			'South Sudan’s row is as of July 2024, when the press still called its ratification pending.',
		],
	},
	VCDROP: {
		instrument: 'VCDROP',
		protocolTo: 'VCDR',
		asOf: 'about 2022 or later',
		reliability: 'reliable',
		label: 'Reliable. The depositary’s page bears no date, but is from about 2022 or later.',
		absence: 'nonParty',
		depositary: chapter('3', 'III-5'),
		sources: [
			copyOf('27 January 2015'),
			{
				name: 'UN Treaty Collection, page III-5, undated',
				url: printed('Volume%20I/Chapter%20III/III-5.en.xml'),
			},
			{
				name: 'Treaty database of the Netherlands',
				url: 'https://treatydatabase.overheid.nl/en/Verdrag/Details/004555_b',
			},
		],
		doubts: [
			'The depositary’s page was read only in part. Its totals agree with the list.',
			'It counts 28 signatories. The list names only those that signed and did not join.',
		],
	},
	VCCR: {
		instrument: 'VCCR',
		asOf: '2024-03-28',
		reliability: 'reliable',
		label: 'Reliable for 28 March 2024.',
		absence: 'nonParty',
		depositary: chapter('3', 'III-6'),
		sources: [
			copyOf('10 July 2014'),
			{
				name: 'UN Treaty Collection, page III-6, status of 28 March 2024',
				url: 'https://treaties.un.org/pages/ShowMTDSGDetails.aspx?src=UNTSONLINE&tabid=2&mtdsg_no=III-6&chapter=3&lang=fr',
			},
		],
		doubts: [
			'For five parties the day of deposit was not found: Eswatini, Sierra Leone, Solomon Islands, Uganda and Zambia.',
			'Reservations are those of 2014. Some may be withdrawn since, so read them at the depositary.',
		],
	},
	VCCROP: {
		instrument: 'VCCROP',
		protocolTo: 'VCCR',
		asOf: 'about 2022 or later',
		reliability: 'reliable',
		label: 'Reliable save for one odd row, that of Viet Nam. The depositary’s page bears no date.',
		absence: 'nonParty',
		depositary: chapter('3', 'III-8'),
		sources: [
			copyOf('27 January 2015'),
			{
				name: 'UN Treaty Collection, page III-8, undated',
				url: printed('Volume%20I/Chapter%20III/III-8.fr.xml'),
			},
		],
		doubts: [
			'Viet Nam’s accession of 1973 came before the present State and before its own accession to the Convention.',
			'The Swiss notice on who takes part changed in December 2024. That change was not seen.',
			'Bosnia and Herzegovina, Montenegro and Serbia only succeeded to a signature.',
		],
	},
	CSM: {
		instrument: 'CSM',
		asOf: '2019 or later',
		reliability: 'reliable',
		label: 'Reliable for 2019. The depositary’s page bears no date.',
		absence: 'nonParty',
		depositary: chapter('3', 'III-9'),
		depositaryCount: '39 in April 2019',
		sources: [
			{
				name: 'UN Treaty Collection, page III-9, undated',
				url: printed('Volume%20I/Chapter%20III/III-9.en.xml'),
			},
		],
		doubts: ['A fortieth party may have joined since.'],
	},
	CSMOP: {
		instrument: 'CSMOP',
		protocolTo: 'CSM',
		asOf: '2015',
		reliability: 'reliable',
		label: 'Reliable for 2015. A later copy shows the same parties.',
		absence: 'nonParty',
		depositary: chapter('3', 'III-10'),
		sources: [
			copyOf('2015'),
			{ name: 'Copy of the UN Treaty Collection’s list, undated', url: 'https://alayamnews.net/115719' },
		],
		doubts: ['It is an old list, and nothing later than that copy was seen.'],
	},
	CPIUN: {
		instrument: 'CPIUN',
		asOf: '2015 or later',
		reliability: 'reliable',
		label: 'Reliable. One date is disputed, and the depositary’s page bears no date.',
		absence: 'nonParty',
		depositary: chapter('3', 'III-1'),
		sources: [
			copyOf('14 March 2015'),
			{
				name: 'UN Treaty Collection, page III-1, undated',
				url: printed('Volume%20I/Chapter%20III/III-1.fr.xml'),
			},
		],
		doubts: [
			'A State outside it is still bound by article 105 of the Charter if it is a Member of the UN.',
			'Reservations are those of 2015. For Bulgaria, Czechia, Hungary, Mongolia and Slovakia the copy has an entry without its text.',
		],
	},
	CSUN: {
		instrument: 'CSUN',
		asOf: '2019 or later',
		reliability: 'reliable',
		label: 'Reliable, but the row of the State of Palestine is inferred. The depositary’s page bears no date.',
		absence: 'nonParty',
		depositary: chapter('18', 'XVIII-8'),
		sources: [
			copyOf('6 July 2013'),
			{
				name: 'UN Treaty Collection, page XVIII-8, undated',
				url: printed('Volume%20II/Chapter%20XVIII/XVIII-8.en.xml'),
			},
		],
		doubts: ['Reservations were not collected.'],
	},
	IPPC: {
		instrument: 'IPPC',
		asOf: '2016 or later',
		reliability: 'partly',
		label: 'Reliable in part. One party could not be identified, and the depositary’s page bears no date.',
		absence: 'unknown',
		depositary: chapter('18', 'XVIII-7'),
		depositaryCount: '180, one more than could be named',
		sources: [
			copyOf('27 January 2014'),
			{
				name: 'UN Treaty Collection, page XVIII-7, undated',
				url: printed('Volume%20II/Chapter%20XVIII/XVIII-7.fr.xml'),
			},
		],
		doubts: [
			'Eleven States are unconfirmed: one of them is the party that could not be identified. The Cook Islands are unconfirmed too.',
			'Reservations were not collected. Many States have opted out of the disputes clause in article 13.',
		],
	},
	'ICJS-36(2)': {
		instrument: 'ICJS',
		asOf: '2023-06-26',
		reliability: 'partly',
		label: 'Reliable in part: names for June 2023, with most dates missing.',
		absence: 'unknown',
		depositary: 'https://www.icj-cij.org/declarations',
		depositaryCount: '74 on 1 June 2023, before Iran’s declaration',
		sources: [
			{ name: 'International Court of Justice, declarations', url: 'https://www.icj-cij.org/declarations' },
			{ name: 'UN Treaty Collection, chapter I-4', url: chapter('1', 'I-4') },
		],
		doubts: [
			'Declarations carry conditions, which are not recorded here. Read both declarations before speaking of a title.',
			'Changes after June 2023 have not been followed.',
			'The treaty database of the Netherlands lacks Italy and Latvia.',
		],
	},
} as const satisfies Record<ListId, ParticipationList>
