import { mkdirSync, writeFileSync } from 'node:fs'
import { buildShape, buildSummary, buildTable, kinds } from '#machines/unknown/build.ts'

const folder = new URL('../../machines/unknown/tables/', import.meta.url)

const write = (name: string, data: object) =>
	writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(data)}\n`)

mkdirSync(folder, { recursive: true })
write('shape', buildShape())
write(
	'summary',
	buildSummary(() => {}, ...kinds),
)
for (const kind of kinds) {
	let paths = 0
	write(
		kind,
		buildTable(kind, () => paths++),
	)
	console.log(`${kind}: ${paths} paths`)
}
