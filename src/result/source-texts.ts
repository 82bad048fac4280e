import sources from 'virtual:texts/sources'
import type { Instrument, InstrumentId } from '#content/instruments.ts'
import type { Provision } from '#content/provisions/provision.ts'
import type { ProvisionId } from '#content/provisions.ts'
import { citedAs } from '#src/result/citation.tsx'

export type CitedSource = { readonly id: ProvisionId; readonly provision: Provision }
export type CitedInstrument = {
	readonly id: InstrumentId
	readonly instrument: Instrument
	readonly sources: readonly CitedSource[]
}

/** The provisions with their texts, under their instruments, both in the order in which they are cited. */
async function load(basis: readonly ProvisionId[]): Promise<readonly CitedInstrument[]> {
	const groups = await Promise.all(
		[...new Set(basis.map((id) => citedAs(id).group))].map(async (group) => (await sources[group]?.())?.default),
	)
	const provisions = Object.assign({}, ...groups.map((group) => group?.provisions))
	const instruments = Object.assign({}, ...groups.map((group) => group?.instruments))
	return [...new Set(basis.map((id) => citedAs(id).instrument))].map((instrument) => ({
		id: instrument,
		instrument: instruments[instrument],
		sources: basis
			.filter((id) => citedAs(id).instrument === instrument)
			.map((id) => ({ id, provision: provisions[id] })),
	}))
}

const asked = new Map<string, Promise<readonly CitedInstrument[]>>()

/** The same promise whenever the same provisions are asked for. */
export function sourcesFor(basis: readonly ProvisionId[]): Promise<readonly CitedInstrument[]> {
	const key = basis.join()
	const texts = asked.get(key) ?? load(basis)
	asked.set(key, texts)
	return texts
}
