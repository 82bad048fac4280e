import { Refusal } from '#src/commands/cases.ts'

/** The records of a comma-separated file, with cells in quotes where they hold a comma or a quote. */
export function recordsOf(file: string, text: string): readonly (readonly string[])[] {
	const records: string[][] = []
	let cells: string[] = []
	let rest = text.replaceAll('\r\n', '\n').replace(/\n?$/, '\n')
	while (rest !== '') {
		const quoted = /^"(?:[^"]|"")*"/.exec(rest)?.[0]
		const whole = quoted ?? rest.slice(0, rest.search(/[",\n]/))
		cells.push(quoted?.slice(1, -1).replaceAll('""', '"') ?? whole)
		const next = rest.at(whole.length)
		if (next !== ',' && next !== '\n')
			throw new Refusal(`${file}: record ${records.length + 1}: a quote that opens or closes in the middle of a cell`)
		rest = rest.slice(whole.length + 1)
		if (next === ',') continue
		records.push(cells)
		cells = []
	}
	return records
}
