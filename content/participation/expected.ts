import type { Expected, ListId } from './participation.ts'

/** Counts to which each list must add up. `nonParty` is the rest of the 198 States and entities the full lists name. */
export const expected = {
	VCDR: {
		file: 'vcdr_1961.csv',
		asOf: '2021-07-01',
		rows: { party: 193, nonParty: 5 },
		source: 'the depositary’s count of 193, in copies of 2020 and 2021',
	},
	VCDROP: {
		file: 'vcdr_op_disputes_1961.csv',
		asOf: 'undated UNTC page (about 2022 or later)',
		rows: { party: 70, signatory: 5, withdrawn: 1 },
		source: 'the depositary’s page III-5, which counts 70 parties',
	},
	VCCR: {
		file: 'vccr_1963.csv',
		asOf: '2024-03-28',
		rows: { party: 182, signatory: 4, nonParty: 12 },
		source: 'the depositary’s page III-6 of 28 March 2024, which counts 182 parties',
	},
	VCCROP: {
		file: 'vccr_op_disputes_1963.csv',
		asOf: 'undated UNTC page (about 2022 or later)',
		rows: { party: 52, signatory: 18, withdrawn: 1 },
		source: 'the depositary’s page III-8, which counts 52 parties',
	},
	CSM: {
		file: 'special_missions_1969.csv',
		asOf: 'undated UNTC page (2019 or later)',
		rows: { party: 39, signatory: 6, nonParty: 153 },
		source: 'the UN Audiovisual Library, which counted 39 parties in April 2019',
	},
	CSMOP: {
		file: 'special_missions_op_1969.csv',
		asOf: '2015 (later copy unchanged)',
		rows: { party: 17, signatory: 4 },
		source: 'the depositary’s page III-10, which counts 17 parties',
	},
	CPIUN: {
		file: 'cpiun_1946.csv',
		asOf: 'undated UNTC page (2015 or later)',
		rows: { party: 162, nonParty: 36 },
		source: 'the depositary’s page III-1, which counts 162 parties',
	},
	CSUN: {
		file: 'un_personnel_safety_1994.csv',
		asOf: 'undated UNTC page (2019 or later)',
		rows: { party: 95, signatory: 6, nonParty: 97 },
		source: 'the depositary’s page XVIII-8, which counts 95 parties',
	},
	IPPC: {
		file: 'ippc_1973.csv',
		asOf: 'undated UNTC page (2016 or later)',
		rows: { party: 179, unconfirmed: 12, nonParty: 7 },
		source: 'the depositary’s page XVIII-7, which counts 180 parties, one of them not identified',
	},
	'ICJS-36(2)': {
		file: 'icj_optional_clause.csv',
		asOf: '2023-06-26',
		rows: { declaration: 75, terminated: 13 },
		source: 'the Court’s count of 74 on 1 June 2023, and Iran’s declaration after it',
	},
} as const satisfies Record<ListId, Expected>
