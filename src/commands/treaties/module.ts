const width = 120
const tab = 2
/** Below a key as short as this, the formatter leaves a long string where it is. */
const shortKey = 5

export type ModuleParts = {
	readonly name: string
	readonly about: string
	readonly type: string
	readonly from: string
	/** The type of the whole, made of `type`. */
	readonly of: string
	readonly value: object
}

/** A module that exports one value, laid out as the formatter would leave it. */
export const moduleOf = ({ name, about, type, from, of, value }: ModuleParts): string =>
	[
		`import type { ${type} } from '${from}'`,
		'',
		`/** ${about} Written by \`npm run treaties\`: change what it reads, not this file. */`,
		`export const ${name} = ${literal(value, 0, '')} as const satisfies ${of}`,
		'',
	].join('\n')

/** The value as it stands after `key` at this depth. */
function literal(value: unknown, depth: number, key: string): string {
	if (typeof value === 'string') return quoted(value)
	const line = depth > 0 ? inline(value) : undefined
	if (line !== undefined && fits(depth, `${key}: ${line}`)) return line
	const isArray = Array.isArray(value)
	const lines = Object.entries(value as object).map(([name, part]) =>
		isArray ? literal(part, depth + 1, '') : property(name, part, depth + 1),
	)
	const inside = lines.map((each) => `${'\t'.repeat(depth + 1)}${each},\n`).join('')
	return `${isArray ? '[' : '{'}\n${inside}${'\t'.repeat(depth)}${isArray ? ']' : '}'}`
}

function property(name: string, part: unknown, depth: number): string {
	const key = keyOf(name)
	const told = `${key}: ${literal(part, depth, key)}`
	if (typeof part !== 'string' || key.length < shortKey || fits(depth, told)) return told
	return `${key}:\n${'\t'.repeat(depth + 1)}${quoted(part)}`
}

function inline(value: unknown): string {
	if (typeof value === 'string') return quoted(value)
	if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
	const parts = Object.entries(value as object).map(([name, part]) => `${keyOf(name)}: ${inline(part)}`)
	return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`
}

const fits = (depth: number, text: string) => depth * tab + text.length + 1 <= width

const keyOf = (key: string) => (/^[A-Za-z_]\w*$/.test(key) ? key : quoted(key))

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
