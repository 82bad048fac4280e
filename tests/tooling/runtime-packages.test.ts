import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packageIn } from '#src/commands/packages.mjs'
import { dependencies } from '../../package.json'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

/** By path, as in `src/main.tsx`. */
const sources: ReadonlyMap<string, string> = new Map(
	['content', 'machines', 'src']
		.flatMap((folder) =>
			readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map(
				(name) => `${folder}/${name.replaceAll('\\', '/')}`,
			),
		)
		.filter((path) => /\.tsx?$/.test(path) && !path.startsWith('src/commands/'))
		.map((path) => [path, read(path)]),
)

type Row = { readonly name: string; readonly does: string; readonly licence: string; readonly loaded: string }

const [, table = ''] = read('src/README.md').split('## Packages')
const rows: readonly Row[] = table
	.split('\n## ', 1)
	.join()
	.split('\n')
	.filter((line) => line.startsWith('| `'))
	.map((line) => {
		const [, name = '', does = '', licence = '', loaded = ''] = line.split('|').map((cell) => cell.trim())
		return { name: name.replaceAll('`', ''), does, licence, loaded }
	})

/** What a file imports, or only what has to be there before it runs. */
const importsOf = (text: string, which: 'all' | 'static') =>
	[
		...text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm),
		...(which === 'all' ? text.matchAll(/\bimport\('([^']+)'\)/g) : []),
	].map(([, name = '']) => name)

const fileOf = (name: string, from: string) =>
	name.startsWith('#') ? name.slice(1) : new URL(name, `file:///${from}`).pathname.slice(1)

const isOwn = (name: string) => /^[#./]/.test(name)
const packageOf = (name: string) => name.match(/^(?:@[^/]+\/)?[^/]+/)?.[0] ?? ''

/** The packages of the script that a page names, and of all that it imports before it runs. */
function packagesOfFirstPage(file = 'src/main.tsx', seen = new Set<string>()): Set<string> {
	if (seen.has(file)) return new Set()
	seen.add(file)
	const imports = importsOf(sources.get(file) ?? '', 'static')
	const own = imports.filter(isOwn).map((name) => fileOf(name, file))
	return new Set([
		...imports.filter((name) => !isOwn(name)).map(packageOf),
		...own.flatMap((one) => [...packagesOfFirstPage(one, seen)]),
	])
}

test('every package that the program needs has a row that says what for, and every row is such a package', () => {
	expect(rows.map(({ name }) => name)).toEqual(Object.keys(dependencies))
	expect(rows.filter(({ does }) => !does.includes(' '))).toEqual([])
})

test('every package that the program needs is imported by it, and it imports no other', () => {
	const imported = [...sources.values()]
		.flatMap((text) => importsOf(text, 'all'))
		.filter((name) => !isOwn(name) && !/^(virtual|node):/.test(name))
	expect([...new Set(imported.map(packageOf))].sort()).toEqual(Object.keys(dependencies).sort())
})

test.each(rows)('$name has the licence that its row says', ({ name, licence }) => {
	expect(licence).toBe(packageIn(`${import.meta.dirname}/../../node_modules/${name}`).licence)
})

test('the packages that come with the first page are those that its script imports before it runs', () => {
	const first = rows.filter(({ loaded }) => loaded === 'with the first page').map(({ name }) => name)
	expect(first).toEqual([...packagesOfFirstPage()].sort())
	expect(rows.filter(({ loaded }) => loaded === '')).toEqual([])
})
