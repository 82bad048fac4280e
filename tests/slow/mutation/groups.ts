/** What is changed, and the quick tests that are to notice, the cheapest first: a mutant costs what these tests cost. */
export interface Group {
	readonly mutate: readonly string[]
	readonly tests: readonly string[]
}

export const groups: Readonly<Record<string, Group>> = {
	pair: {
		mutate: ['machines/pair/*.ts'],
		tests: [
			'tests/pairs/binding.test.ts',
			'tests/pairs/falls-away.test.ts',
			'tests/pairs/table.test.ts',
			'tests/pairs/mistakes.test.ts',
		],
	},
	facts: {
		mutate: ['machines/facts.ts', 'machines/regime.ts'],
		tests: ['tests/machines/facts.test.ts', 'tests/machines/regime.test.ts', 'tests/casebook/cases.test.ts'],
	},
	chart: {
		mutate: ['machines/chart.ts', 'machines/questionnaire.ts', 'machines/set-up.ts', 'machines/topics/*.ts'],
		tests: [
			'tests/machines/assess.test.ts',
			'tests/map/graph.test.ts',
			'tests/machines/drawing.test.ts',
			'tests/casebook/cases.test.ts',
		],
	},
	session: {
		mutate: [
			'machines/ahead.ts',
			'machines/assess.ts',
			'machines/drawing.ts',
			'machines/excluded.ts',
			'machines/outline.ts',
			'machines/paths.ts',
			'machines/readers.ts',
			'machines/result.ts',
			'machines/session.ts',
			'machines/taker.ts',
			'machines/view.ts',
		],
		tests: [
			'tests/machines/assess.test.ts',
			'tests/machines/not-known.test.ts',
			'tests/machines/session.test.ts',
			'tests/machines/papers.test.ts',
			'tests/machines/readers-lists.test.ts',
			'tests/machines/compose.test.ts',
			'tests/machines/drawing.test.ts',
			'tests/casebook/cases.test.ts',
			'tests/unknown/diagrams.test.ts',
			'tests/machines/readers.test.ts',
			'tests/content/steps.test.ts',
		],
	},
	answer: {
		mutate: ['machines/answer/*.ts'],
		tests: [
			'tests/machines/law.test.ts',
			'tests/machines/lead.test.ts',
			'tests/machines/compose.test.ts',
			'tests/machines/regime.test.ts',
			'tests/casebook/cases.test.ts',
			'tests/machines/result-schema.test.ts',
		],
	},
	record: {
		mutate: ['machines/record/*.ts'],
		tests: [
			'tests/record/compare-lines.test.ts',
			'tests/record/compare.test.ts',
			'tests/record/save-file.test.ts',
			'tests/record/read-file.test.ts',
		],
	},
	code: {
		mutate: ['machines/code/*.ts'],
		tests: ['tests/code/printed.test.ts', 'tests/code/code.test.ts'],
	},
	map: {
		mutate: ['machines/map/*.ts'],
		tests: ['tests/map/drawn.test.ts', 'tests/map/graph.test.ts', 'tests/map/way.test.ts'],
	},
	diagrams: {
		mutate: [
			'machines/unknown/any-result.ts',
			'machines/unknown/decides.ts',
			'machines/unknown/diagram.ts',
			'machines/unknown/follow.ts',
			'machines/unknown/hash.ts',
			'machines/unknown/items.ts',
			'machines/unknown/leads.ts',
			'machines/unknown/questions.ts',
			'machines/unknown/restrict.ts',
			'machines/unknown/table.ts',
		],
		tests: ['tests/unknown/diagrams.test.ts', 'tests/unknown/decides.test.ts', 'tests/machines/session.test.ts'],
	},
	tables: {
		mutate: ['machines/unknown/build.ts'],
		tests: ['tests/unknown/build.test.ts', 'tests/unknown/shape.test.ts'],
	},
	unknown: {
		mutate: ['machines/unknown/flips.ts', 'machines/unknown/narrowing.ts', 'machines/unknown/varied.ts'],
		tests: ['tests/unknown/decides.test.ts', 'tests/unknown/one-kind.test.ts'],
	},
	place: {
		mutate: ['src/place.ts', 'src/reading.ts'],
		tests: ['tests/src/place.test.ts', 'tests/src/place-parts.test.ts', 'tests/src/reference-place.test.ts'],
	},
	states: {
		mutate: ['src/states/find-states.ts'],
		tests: ['tests/src/find-states.test.ts'],
	},
	files: {
		mutate: ['src/record/read-file.ts', 'src/record/save-file.ts', 'src/record/schema.ts', 'src/record/depth.ts'],
		tests: ['tests/record/file-fields.test.ts', 'tests/record/save-file.test.ts', 'tests/record/read-file.test.ts'],
	},
	sheet: {
		mutate: ['src/sheet/css-string.ts', 'src/sheet/page-rules.ts', 'src/offline/changes.ts'],
		tests: ['tests/sheet/css-string.test.ts', 'tests/src/offline-changes.test.ts', 'tests/src/place-parts.test.ts'],
	},
	copies: {
		mutate: ['src/copies/*.ts'],
		tests: ['tests/record/copy-form.test.ts', 'tests/record/copies.test.ts'],
	},
	lists: {
		mutate: ['src/commands/treaties/*.ts', 'src/commands/cases.ts'],
		tests: ['tests/commands/cases.test.ts', 'tests/commands/refusals.test.ts', 'tests/commands/treaties.test.ts'],
	},
	words: {
		mutate: [
			'src/varied/cases.ts',
			'src/varied/open-blocks.ts',
			'src/varied/open-view.ts',
			'src/varied/said.ts',
			'src/flips/words.ts',
			'src/compare/*.ts',
			'src/narrowing/*.ts',
			'src/wording.ts',
			'src/words/*.ts',
			'src/sheet/proved.ts',
		],
		tests: [
			'tests/src/varied-cases.test.ts',
			'tests/src/flips-words.test.ts',
			'tests/src/ids-without-words.test.ts',
			'tests/record/of-record.test.ts',
			'tests/sheet/proved.test.ts',
			'tests/src/evaluated.test.ts',
			'tests/src/narrowing-words.test.ts',
			'tests/src/open-copy.test.ts',
			'tests/src/varied-words.test.ts',
		],
	},
	reference: {
		mutate: [
			'src/reference/*.ts',
			'src/map/parts.ts',
			'src/map/standing.ts',
			'src/result/all-sources.ts',
			'src/result/dates.ts',
			'src/result/packed-citations.ts',
			'src/result/provision.ts',
			'src/result/source-texts.ts',
			'src/result/texts.ts',
			'src/record/kept-changes.ts',
			'src/offline/waiting.ts',
			'src/once.ts',
		],
		tests: [
			'tests/reference/catalogue.test.ts',
			'tests/reference/party-entries.test.ts',
			'tests/src/dates.test.ts',
			'tests/src/packed-citations.test.ts',
			'tests/src/map-parts.test.ts',
			'tests/src/map-standing.test.ts',
			'tests/src/offline-waiting.test.ts',
			'tests/record/told-at-once.test.ts',
			'tests/src/evaluated.test.ts',
			'tests/reference/search.test.ts',
		],
	},
}
