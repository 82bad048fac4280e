/** A State, or an entity the lists of treaties have to speak of. */
export type State = {
	/** As the UN writes it. */
	readonly name: string
	readonly alpha2: string
	/** A Member of the UN, an observer State, or neither. */
	readonly kind: 'member' | 'observer' | 'other'
	/** Other names that a person may type. */
	readonly also?: readonly string[]
	/** What the lists say, and nothing more. */
	readonly note?: string
}

/** The 193 Members of the United Nations. Where the list comes from is told in participation/README.md. */
export const members = [
	'AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN BTN BWA',
	'CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESP EST ETH',
	'FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA',
	'JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX',
	'MHL MKD MLI MLT MMR MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG',
	'POL PRK PRT PRY QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD',
	'TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY USA UZB VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE',
]

/** Those that are not Members. Their notes are held against the lists by a test. */
export const others = {
	VAT: {
		kind: 'observer',
		note: 'An observer State at the UN. The lists used here name it as a party to three treaties: the two Vienna Conventions and the convention on internationally protected persons.',
	},
	PSE: {
		kind: 'observer',
		note: 'An observer State at the UN. The lists used here name it as a party to seven treaties. For two of these they have no date, and for one of the two they only infer it.',
	},
	COK: {
		kind: 'other',
		note: 'Not a Member of the UN. The lists used here name it as a party to none of the treaties; for the convention on internationally protected persons they leave it unconfirmed.',
	},
	NIU: {
		kind: 'other',
		note: 'Not a Member of the UN. The lists used here name it as a party to one treaty: the convention on internationally protected persons.',
	},
	XKX: {
		kind: 'other',
		note: 'The code is not an official ISO code. The lists used here name it as a party to none of the treaties.',
	},
	TWN: {
		kind: 'other',
		note: 'The lists used here have no entry under this name. What binds it is disputed and is not told here.',
	},
} as const satisfies Readonly<Record<string, Pick<State, 'kind' | 'note'>>>

/** Where the package’s first English name is not the one the UN uses. */
export const names: Readonly<Record<string, string>> = {
	BOL: 'Bolivia (Plurinational State of)',
	CHN: 'China',
	CIV: 'Côte d’Ivoire',
	COG: 'Congo',
	CPV: 'Cabo Verde',
	CZE: 'Czechia',
	FSM: 'Micronesia (Federated States of)',
	GBR: 'United Kingdom of Great Britain and Northern Ireland',
	GMB: 'Gambia',
	IRN: 'Iran (Islamic Republic of)',
	KOR: 'Republic of Korea',
	MDA: 'Republic of Moldova',
	MKD: 'North Macedonia',
	NLD: 'Netherlands (Kingdom of the)',
	PRK: 'Democratic People’s Republic of Korea',
	VAT: 'Holy See',
	VEN: 'Venezuela (Bolivarian Republic of)',
	VNM: 'Viet Nam',
	TWN: 'Taiwan',
}

/** Names to type that the package lacks. Codes need not be here: they are taken as they are. */
export const aliases: Readonly<Record<string, readonly string[]>> = {
	ARE: ['Emirates'],
	ATG: ['Antigua'],
	BIH: ['Bosnia'],
	BRN: ['Brunei'],
	CAF: ['CAR'],
	CHN: ['PRC'],
	COD: ['DRC', 'DR Congo', 'Congo-Kinshasa'],
	COG: ['Congo-Brazzaville'],
	FSM: ['Micronesia'],
	GBR: ['Britain'],
	KGZ: ['Kyrgyz Republic'],
	KNA: ['St Kitts and Nevis'],
	KOR: ['ROK'],
	LAO: ['Laos', 'Lao PDR'],
	LCA: ['St Lucia'],
	MDA: ['Moldova'],
	MKD: ['Macedonia'],
	MMR: ['Burma'],
	NLD: ['Holland'],
	PRK: ['DPRK'],
	SAU: ['KSA'],
	STP: ['Sao Tome'],
	SVK: ['Slovak Republic'],
	SWZ: ['Swaziland'],
	SYR: ['Syria'],
	TLS: ['East Timor'],
	TTO: ['Trinidad'],
	VAT: ['Vatican', 'Vatican City'],
	VCT: ['St Vincent and the Grenadines'],
}

/** Names of the package that are not taken: they belong to another State too, or say more than the lists do. */
export const leftOut: Readonly<Record<string, readonly string[]>> = {
	COD: ['Congo'],
	TWN: ['Taiwan, Province of China'],
	VAT: ['Holy See (Vatican City State)'],
}
