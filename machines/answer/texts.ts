import type { Delivery } from '#content/deliveries/delivery.ts'
import type { DeliveryId } from '#content/deliveries.ts'
import type { Overlay } from '#content/overlays/overlay.ts'
import type { OverlayId } from '#content/overlays.ts'
import type { Regime } from '#content/regimes/regime.ts'
import type { RegimeTextId } from '#content/regimes.ts'
import type { Answers } from '#machines/chart.ts'
import { isConsular } from '#machines/facts.ts'
import {
	isHonoraryPost,
	isResidence,
	isSpecialMission,
	overlaysOf,
	regimeOf,
	specialMissionWasRefused,
} from '#machines/regime.ts'
import type { Step } from '#machines/result.ts'
import type { Ended } from '#machines/unknown/follow.ts'

/** What one answer takes from the content, besides what every answer takes. */
export type Texts = { readonly regime: Regime; readonly delivery: Delivery; readonly overlays: readonly Overlay[] }

export type TextIds = {
	readonly regime: RegimeTextId
	readonly delivery: DeliveryId
	readonly overlays: readonly OverlayId[]
}

/** Without accepted premises, what is left depends on whose they were to be. */
export function regimeTextOf(answers: Answers): RegimeTextId {
	const id = regimeOf(answers)
	if (id !== 'noPremisesRegime') return id
	if (isHonoraryPost(answers)) return 'honorary'
	if (isConsular(answers)) return 'consular'
	if (isSpecialMission(answers)) return specialMissionWasRefused(answers) ? 'refusedSpecial' : 'specialRooms'
	return isResidence(answers) ? 'residence' : 'diplomatic'
}

export const answersIn = (steps: readonly Step[]) =>
	Object.fromEntries(steps.map(({ question, option }) => [question, option])) as Answers

/** The texts that the answer at the end of a path is put together from. */
export function textsFor({ steps, determination }: Ended): TextIds {
	const answers = answersIn(steps)
	return { regime: regimeTextOf(answers), delivery: determination, overlays: overlaysOf(answers) }
}
