import { deliveries } from '#content/deliveries.ts'
import { overlays } from '#content/overlays.ts'
import { provisions } from '#content/provisions.ts'
import { questions } from '#content/questions.ts'
import { regimes } from '#content/regimes.ts'

/** Everything an answer can be made of, by id. */
export const schema = {
	questions: Object.entries(questions).map(([id, { prompt, options }]) => ({
		id,
		prompt,
		options: Object.entries(options).map(([option, { label }]) => ({ id: option, label })),
	})),
	determinations: Object.keys(deliveries),
	regimes: Object.keys(regimes),
	overlays: Object.keys(overlays),
	provisions: Object.keys(provisions),
}
