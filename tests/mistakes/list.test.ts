import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { mistakes } from './list.ts'
import { kinds } from './mistake.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8').replaceAll('\r\n', '\n')

it('there are deliberate mistakes of every kind', () => {
	expect([...new Set(mistakes.map(({ kind }) => kind))].sort()).toEqual([...kinds].sort())
	expect(mistakes.length).toBeGreaterThanOrEqual(40)
})

it.each(mistakes)('$what: the words to change stand once in $file', ({ file, find, put }) => {
	expect(read(file).split(find)).toHaveLength(2)
	expect(put).not.toBe(find)
})

it('each is left to a check that is there', () => {
	const files = mistakes.map(({ caught }) => caught.by).filter((by) => by.startsWith('tests/'))
	expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([])
})

it('the table in tests/README.md tells each mistake with its check', () => {
	const rows = read('tests/README.md')
		.split('\n')
		.filter((line) => line.startsWith('| '))
	const told = mistakes.map(({ kind, what, caught }) => `| ${kind} | ${what} | \`${caught.by}\` |`)
	expect(told.filter((row) => !rows.includes(row))).toEqual([])
	expect(rows.filter((row) => kinds.some((kind) => row.startsWith(`| ${kind} |`)))).toEqual(told)
})
