import deliveries from 'virtual:texts/deliveries'
import overlays from 'virtual:texts/overlays'
import regimes from 'virtual:texts/regimes'
import type { QuestionId } from '#content/questions.ts'
import { type TextIds, type Texts, textsAhead } from '#machines/answer/texts.ts'
import type { Given } from '#machines/chart.ts'

async function load(ids: TextIds): Promise<Texts> {
	const [regime, delivery, ...added] = await Promise.all([
		regimes[ids.regime](),
		deliveries[ids.delivery](),
		...ids.overlays.map((id) => overlays[id]()),
	])
	return { regime: regime.default, delivery: delivery.default, overlays: added.map((overlay) => overlay.default) }
}

/** Fetches what the next answer may lead to. A failure shows when it is needed. */
export function preloadAhead(answers: Given, question: QuestionId | null): void {
	if (question === null) return
	for (const ids of textsAhead(answers, question)) load(ids).catch(() => undefined)
}

const asked = new Map<string, Promise<Texts>>()

/** The texts of one answer, the same promise whenever they are asked for. */
export function textsBy(ids: TextIds): Promise<Texts> {
	const key = JSON.stringify(ids)
	const texts = asked.get(key) ?? load(ids)
	asked.set(key, texts)
	return texts
}
