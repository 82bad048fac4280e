import type { InstrumentId } from '#content/instruments.ts'
import type { states } from '#content/states.ts'

/**
 * Agreements of one host with an organisation. They stand as examples of what such agreements give a State’s mission:
 * the treatment of an embassy. Under another host that host’s own agreement takes their place.
 */
export const agreementsOfOneHost = { HQA: 'USA', CHWTO: 'CHE' } as const satisfies {
	readonly [I in InstrumentId]?: keyof typeof states
}
