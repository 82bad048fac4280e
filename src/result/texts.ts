import { deliveries } from '#content/deliveries.ts'
import { overlays } from '#content/overlays.ts'
import { regimeTexts } from '#content/regimes.ts'
import type { TextIds, Texts } from '#machines/answer/texts.ts'

/** The texts of one answer. All of them come with the page: to fetch some would tell the server which. */
export const textsBy = (ids: TextIds): Texts => ({
	regime: regimeTexts[ids.regime],
	delivery: deliveries[ids.delivery],
	overlays: ids.overlays.map((id) => overlays[id]),
})
