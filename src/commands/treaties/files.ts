import { readdirSync, readFileSync } from 'node:fs'
import { expected } from '#content/participation/expected.ts'
import { participationLists } from '#content/participation/lists.ts'
import { notes } from '#content/participation/notes.ts'
import type { Sources } from './checked-lists.ts'
import { moduleOf } from './module.ts'
import { buildParticipation } from './participation.ts'
import { buildStates } from './states.ts'

/** The sources as they stand under `root`, a folder’s address ending in a slash. */
export function readSources(root: URL): Sources {
	const folder = new URL('content/participation/', root)
	const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
	const files = readdirSync(new URL('lists/', folder)).filter((name) => name.endsWith('.csv'))
	return {
		texts: Object.fromEntries(files.map((name) => [name, read(`lists/${name}`)])),
		absence: JSON.parse(read('absence.json')),
		expected,
		lists: participationLists,
		notes,
		states: buildStates(),
	}
}

/** Every shipped file, by its path, with what must stand in it. */
export function shippedFiles(sources: Sources): Readonly<Record<string, string>> {
	const { statuses, details } = buildParticipation(sources)
	return {
		'content/states.ts': moduleOf({
			name: 'states',
			about: 'States and a few other entities by ISO alpha-3 code, under the names the UN uses.',
			type: 'State',
			from: './state-names.ts',
			of: 'Readonly<Record<string, State>>',
			value: sources.states,
		}),
		'content/participation/statuses.ts': moduleOf({
			name: 'statuses',
			about: 'What each list says of each State. A State that a list leaves out is not known.',
			type: 'ListId, Statuses',
			from: './participation.ts',
			of: 'Record<ListId, Statuses>',
			value: statuses,
		}),
		'content/participation/details.ts': moduleOf({
			name: 'details',
			about: 'Dates, notes and doubts of each row.',
			type: 'Details, ListId',
			from: './participation.ts',
			of: 'Record<ListId, Details>',
			value: details,
		}),
	}
}
