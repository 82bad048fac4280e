import type { Delivery } from '#content/deliveries/delivery.ts'
import type { DeliveryId } from '#content/deliveries.ts'
import type { Overlay } from '#content/overlays/overlay.ts'
import type { OverlayId } from '#content/overlays.ts'
import type { QuestionId } from '#content/questions.ts'
import type { Regime } from '#content/regimes/regime.ts'
import type { RegimeTextId } from '#content/regimes.ts'
import { assess } from '#machines/assess.ts'
import type { Answers, Given } from '#machines/chart.ts'
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
import { optionsOf } from '#machines/unknown/questions.ts'

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

/** The same for each answer that this question can lead to as the last one. */
export const textsAhead = (given: Given, question: QuestionId): readonly TextIds[] =>
	optionsOf(question).flatMap((option) => {
		const assessment = assess({ ...given, [question]: option })
		return assessment.status === 'determined' ? [textsFor(assessment)] : []
	})
