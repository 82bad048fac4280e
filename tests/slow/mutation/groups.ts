/** What is changed, and the quick tests that are to notice, the cheapest first: a mutant costs what these tests cost. */
export interface Group {
	readonly mutate: readonly string[]
	readonly tests: readonly string[]
}

const chart = [
	'tests/machines/facts.test.ts',
	'tests/machines/assess.test.ts',
	'tests/machines/session.test.ts',
	'tests/machines/drawing.test.ts',
	'tests/map/graph.test.ts',
	'tests/casebook/cases.test.ts',
	'tests/machines/result-schema.test.ts',
]

const answers = ['tests/pairs/table.test.ts', 'tests/content/steps.test.ts', 'tests/machines/readers.test.ts']

export const groups: Readonly<Record<string, Group>> = {
	pair: {
		mutate: ['machines/pair/*.ts'],
		tests: ['tests/pairs/table.test.ts', 'tests/pairs/mistakes.test.ts'],
	},
	chart: {
		mutate: ['machines/*.ts', 'machines/topics/*.ts'],
		tests: [...chart, ...answers, 'tests/casebook/disqualifying-answers.test.ts', 'tests/opinion/opinion.test.ts'],
	},
	answer: {
		mutate: ['machines/answer/*.ts'],
		tests: [...chart, ...answers, 'tests/casebook/disqualifying-answers.test.ts', 'tests/opinion/opinion.test.ts'],
	},
	record: {
		mutate: ['machines/record/*.ts', 'machines/code/*.ts'],
		tests: [
			'tests/record/save-file.test.ts',
			'tests/record/read-file.test.ts',
			'tests/record/compare.test.ts',
			'tests/code/code.test.ts',
		],
	},
	map: {
		mutate: ['machines/map/*.ts'],
		tests: ['tests/map/graph.test.ts', 'tests/map/way.test.ts', 'tests/map/places.test.ts'],
	},
	unknown: {
		mutate: ['machines/unknown/*.ts'],
		tests: ['tests/machines/session.test.ts', 'tests/unknown/open-answer.test.ts', 'tests/unknown/tables.test.ts'],
	},
}
