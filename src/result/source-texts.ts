import type { Instrument, InstrumentId } from '#content/instruments.ts'
import type { Provision } from '#content/provisions/provision.ts'
import type { ProvisionId } from '#content/provisions.ts'

export type CitedSource = { readonly id: ProvisionId; readonly provision: Provision }
export type CitedInstrument = {
	readonly id: InstrumentId
	readonly instrument: Instrument
	readonly sources: readonly CitedSource[]
}

/** The provisions with their texts, under their instruments, both in the order in which they are cited. */
async function load(basis: readonly ProvisionId[]): Promise<readonly CitedInstrument[]> {
	const { instruments, provisions } = await import('#src/result/all-sources.ts')
	return [...new Set(basis.map((id) => provisions[id].instrument))].map((id) => ({
		id,
		instrument: instruments[id],
		sources: basis
			.filter((one) => provisions[one].instrument === id)
			.map((one) => ({ id: one, provision: provisions[one] })),
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
