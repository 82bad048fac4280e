import type { OptionId } from '#content/questions.ts'
import type { Table } from '#machines/unknown/table.ts'

/** As texts: they come together, and only the one that is needed is read. */
const loaders = import.meta.glob<string>(
	['../../machines/unknown/tables/*.json', '!**/shape.json', '!**/summary.json'],
	{ query: '?raw', import: 'default' },
)

const loaded = new Map<OptionId, Promise<Table>>()

async function load(kind: OptionId): Promise<Table> {
	const loader = loaders[`../../machines/unknown/tables/${kind}.json`]
	if (loader === undefined) throw new Error(`No table of ${kind}`)
	return JSON.parse(await loader()) as Table
}

/** The table of a kind of mission. One that could not be fetched is asked for again the next time. */
export function tableOf(kind: OptionId): Promise<Table> {
	const before = loaded.get(kind)
	if (before !== undefined) return before
	const table = load(kind)
	loaded.set(kind, table)
	table.catch(() => loaded.delete(kind))
	return table
}
