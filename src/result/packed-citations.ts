import type { Provision } from '#content/provisions/provision.ts'

/** What a citation shows of a provision. */
export type Cited = Pick<Provision, 'instrument' | 'pinpoint' | 'checked'>

/**
 * By instrument, a provision a line: its id without that of the instrument, and after a tab its pinpoint where the id
 * does not tell it. `!` is before one whose text was not read, `=` before an id that names another instrument.
 */
export type Packed = Readonly<Record<string, string>>

const toldBy = (rest: string) => (/^(s|art)\./.test(rest) ? rest.replace('.', '. ') : `art. ${rest}`)

export function packed(citations: Readonly<Record<string, Cited>>): Packed {
	const lines: Record<string, string[]> = {}
	for (const [id, { instrument, pinpoint, checked }] of Object.entries(citations)) {
		const rest = id.startsWith(`${instrument}-`) ? id.slice(instrument.length + 1) : `=${id}`
		const told = pinpoint === toldBy(rest) ? '' : `\t${pinpoint}`
		lines[instrument] = [...(lines[instrument] ?? []), `${checked ? '' : '!'}${rest}${told}`]
	}
	return Object.fromEntries(Object.entries(lines).map(([instrument, all]) => [instrument, all.join('\n')]))
}

export function unpacked(citations: Packed): Readonly<Record<string, Cited>> {
	const entries = Object.entries(citations).flatMap(([instrument, lines]) =>
		lines.split('\n').map((line) => {
			const [told = '', pinpoint] = line.split('\t')
			const named = told.replace(/^!/, '')
			const rest = named.replace(/^=/, '')
			const id = named === rest ? `${instrument}-${rest}` : rest
			return [id, { instrument, pinpoint: pinpoint ?? toldBy(rest), checked: named === told } as Cited] as const
		}),
	)
	return Object.fromEntries(entries)
}
