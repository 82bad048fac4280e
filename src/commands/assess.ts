import { readFileSync } from 'node:fs'
import type { Table } from '#machines/unknown/table.ts'
import type { GivenCase } from './cases.ts'
import { contentVersion } from './content-version.mjs'

const version = contentVersion(new URL('../../', import.meta.url))
const { determine } = await import('#machines/answer/determine.ts')
const { assess } = await import('#machines/assess.ts')
const { determineOpenly } = await import('#machines/unknown/varied.ts')
const { determineBetween } = await import('#machines/pair/determine-between.ts')
const { readCases, Refusal } = await import('./cases.ts')
const { schema } = await import('./schema.ts')

const [source, ...rest] = process.argv.slice(2)

const tableOf = (kind: string): Table =>
	JSON.parse(readFileSync(new URL(`../../machines/unknown/tables/${kind}.json`, import.meta.url), 'utf8'))

function resultOf({ answers, states }: GivenCase) {
	const { status, steps } = assess(answers)
	const [first] = steps
	if (status === 'varied' && first !== undefined) return determineOpenly(answers, version, tableOf(first.option))
	return states === null ? determine(answers, version) : determineBetween(answers, version, states)
}

const print = (value: unknown) => process.stdout.write(`${JSON.stringify(value, null, '\t')}\n`)

try {
	if (source === undefined || rest.length > 0)
		throw new Refusal('assess: expected one file, or - for standard input, or --schema')
	if (source === '--schema') print(schema)
	else {
		const given = readCases(source, readText(source))
		print(Array.isArray(given) ? given.map(resultOf) : resultOf(given))
	}
} catch (error) {
	if (!(error instanceof Refusal)) throw error
	process.stderr.write(`${error.message}\n`)
	process.exitCode = 2
}

function readText(source: string): string {
	try {
		return readFileSync(source === '-' ? 0 : source, 'utf8')
	} catch {
		throw new Refusal(`${source}: cannot be read; expected a JSON file`)
	}
}
