import { common } from '#content/common.ts'
import { deliveries } from '#content/deliveries.ts'
import { excluded } from '#content/excluded.ts'
import { type InstrumentId, instruments } from '#content/instruments.ts'
import { outlines } from '#content/outlines.ts'
import { overlays } from '#content/overlays.ts'
import { phrases } from '#content/phrases.ts'
import { type ProvisionId, provisions } from '#content/provisions.ts'
import { readers } from '#content/readers.ts'
import { reasons } from '#content/reasons.ts'
import * as consular from '#content/regimes/consular.ts'
import * as diplomatic from '#content/regimes/diplomatic.ts'
import * as ordinary from '#content/regimes/ordinary.ts'
import * as organisations from '#content/regimes/organisations.ts'
import * as special from '#content/regimes/special.ts'
import { regimeTexts } from '#content/regimes.ts'
import { roles } from '#content/roles.ts'

/** Where a provision is cited, by name. */
const placesIn = (texts: object) => {
	const written = Object.entries(texts).map(([name, text]) => [name, JSON.stringify(text)] as const)
	return (id: ProvisionId) =>
		written
			.filter(([, text]) => text.includes(JSON.stringify(id)))
			.map(([name]) => name)
			.join()
}

const isEverywhere = placesIn({ every: [common, roles, phrases, excluded] })
const kindsOf = placesIn({ diplomatic, consular, special, organisations, ordinary })
const addedOf = placesIn({ ...deliveries, ...overlays })
const othersOf = placesIn({ reasons, readers, outlines })

/** Provisions that are cited from the same places mostly stand in the same answers. */
const placeOf = (id: ProvisionId) => {
	const place = isEverywhere(id) || kindsOf(id)
	if (place !== '') return place
	const added = addedOf(id)
	return added.includes(',') ? 'several' : added || othersOf(id)
}

const provisionIds = Object.keys(provisions) as ProvisionId[]
/** The first holds what no answer is known to cite. */
const groups = [...new Set(provisionIds.map(placeOf))]
	.toSorted()
	.map((place) => provisionIds.filter((id) => placeOf(id) === place))

const pick = <T extends object, K extends keyof T>(from: T, keys: readonly K[]) =>
	Object.fromEntries(keys.map((key) => [key, from[key]]))

const instrumentsOf = (ids: readonly ProvisionId[]): readonly InstrumentId[] => [
	...new Set(ids.map((id) => provisions[id].instrument)),
]

/** Texts of which an answer needs few, by kind and id; the provisions by the number of their group. */
export const texts: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
	regimes: regimeTexts,
	deliveries,
	overlays,
	sources: {
		...groups.map((ids) => ({ provisions: pick(provisions, ids), instruments: pick(instruments, instrumentsOf(ids)) })),
	},
}

/** What a citation shows of each provision, and the group that holds the rest. */
export const citations = Object.fromEntries(
	groups.flatMap((ids, group) =>
		ids.map((id) => {
			const { instrument, pinpoint, checked } = provisions[id]
			return [id, { instrument, pinpoint, checked, group }]
		}),
	),
)
