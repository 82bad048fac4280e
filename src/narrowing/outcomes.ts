import type { DeliveryId } from '#content/deliveries.ts'
import { narrowingLabels } from '#content/interface-narrowing.ts'

const names = Object.entries(narrowingLabels.outcomes)

/** The names of these outcomes, in the order of content. */
export const outcomeNames = (deliveries: readonly DeliveryId[]) =>
	names.filter(([id]) => deliveries.some((delivery) => delivery === id)).map(([, name]) => name)
