import MiniSearch from 'minisearch'
import { cases } from '#content/cases.ts'
import { corrections } from '#content/corrections.ts'
import { glossary } from '#content/glossary.ts'
import { type InstrumentId, instruments } from '#content/instruments.ts'
import type { referenceLabels } from '#content/interface-reference.ts'
import { type ProvisionId, provisions } from '#content/provisions.ts'
import type { ReferencePage } from '#content/reference/page.ts'
import { referencePages } from '#content/reference.ts'
import type { Reading } from '#machines/session.ts'
import { readingOf, textOf } from '#src/reading.ts'
import { listPages } from '#src/reference/catalogue.ts'
import { readingOfProvision } from '#src/reference/cites.tsx'
import { instrumentOf } from '#src/reference/texts-cited.tsx'
import { guideOf } from '#src/reference/treaty-page.tsx'
import { citation } from '#src/result/citation.tsx'
import { provisionOf } from '#src/result/provision.ts'

export type Hit = {
	readonly to: Reading
	readonly kind: keyof typeof referenceLabels.search.kinds
	readonly title: string
	readonly text: string
	/** Words to be found by that are not shown. */
	readonly hidden?: string
}

const sectionsOf = ([page, { title, sections }]: [string, ReferencePage]): Hit[] =>
	sections.map(({ id, heading, claims }) => ({
		to: readingOf(page, '', id),
		kind: 'page',
		title: heading,
		text: claims.map(({ text }) => text).join(' '),
		hidden: title,
	}))

const instrumentHit = (id: InstrumentId): Hit => ({
	to: readingOf('treaty', id),
	kind: 'instrument',
	title: instrumentOf(id).short,
	text: guideOf(id).gives,
	hidden: [id, instrumentOf(id).title, guideOf(id).toWhom, ...guideOf(id).limits.map(({ text }) => text)].join(' '),
})

const provisionHit = (id: ProvisionId): Hit => ({
	to: readingOfProvision(id),
	kind: 'provision',
	title: citation(id),
	text: provisionOf(id).gist,
	hidden: `${id} ${instrumentOf(provisionOf(id).instrument).short} ${provisionOf(id).limits ?? ''}`,
})

const hits = (): readonly Hit[] => [
	...listPages.map(({ to, title, summary }): Hit => ({ to, kind: 'page', title, text: summary })),
	...Object.entries<ReferencePage>(referencePages).flatMap(sectionsOf),
	...(Object.keys(instruments) as InstrumentId[]).map(instrumentHit),
	...Object.entries(corrections).map(
		([id, { mistake, correction }]): Hit => ({
			to: readingOf('mistakes', '', id),
			kind: 'mistake',
			title: mistake,
			text: correction,
		}),
	),
	...Object.entries(glossary).map(
		([id, entry]): Hit => ({
			to: readingOf('glossary', '', id),
			kind: 'term',
			title: entry.term,
			text: entry.meaning,
			hidden: [...('also' in entry ? entry.also : []), 'trap' in entry ? entry.trap : ''].join(' '),
		}),
	),
	...Object.entries(cases).map(
		([id, { title, facts, place, year, host, sender }]): Hit => ({
			to: readingOf('case', id),
			kind: 'case',
			title,
			text: facts.map((fact) => fact.text).join(' '),
			hidden: `${place} ${year} ${host} ${sender}`,
		}),
	),
	...(Object.keys(provisions) as ProvisionId[]).map(provisionHit),
]

/** Accents and the curl of an apostrophe are not what people search by. */
const plain = (term: string) =>
	term
		.normalize('NFD')
		.replace(/[\u0300-\u036f’']/g, '')
		.toLowerCase()

const fields = ['title', 'text', 'hidden'] as const

export type Search = (query: string) => readonly Hit[]

/** Indexes everything there is to read. It takes a moment, so it is done once, at the first search. */
export function buildSearch(): Search {
	const byId = new Map(hits().map((hit) => [textOf(hit.to), hit]))
	const index = new MiniSearch({
		fields: [...fields],
		processTerm: (term) => plain(term) || null,
		searchOptions: {
			boost: { title: 3 },
			prefix: true,
			fuzzy: (term) => (term.length > 4 ? 0.2 : false),
			combineWith: 'AND',
		},
	})
	index.addAll([...byId].map(([id, { title, text, hidden = '' }]) => ({ id, title, text, hidden })))
	return (query) =>
		index
			.search(query)
			.map(({ id }) => byId.get(id))
			.filter((hit) => hit !== undefined)
}
