import type { TextIds, Texts } from '#machines/answer/texts.ts'

/** All of them, whatever the answers: to fetch some would tell the server which. */
const load = () => import('#src/result/all-texts.ts')

/** Ahead of need. A failure shows when they are needed. */
export const preloadTexts = () => void load().catch(() => undefined)

async function pick(ids: TextIds): Promise<Texts> {
	const { regimeTexts, deliveries, overlays } = await load()
	return {
		regime: regimeTexts[ids.regime],
		delivery: deliveries[ids.delivery],
		overlays: ids.overlays.map((id) => overlays[id]),
	}
}

const asked = new Map<string, Promise<Texts>>()

/** The texts of one answer, the same promise whenever they are asked for. */
export function textsBy(ids: TextIds): Promise<Texts> {
	const key = JSON.stringify(ids)
	const texts = asked.get(key) ?? pick(ids)
	asked.set(key, texts)
	return texts
}
