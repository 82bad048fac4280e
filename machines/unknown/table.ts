import type { DeliveryId } from '#content/deliveries.ts'
import type { Nodes } from './diagram.ts'

/** Every way through the chart: nodes as in a diagram; what is below 0 is a delivery, -1 the first. */
export type Shape = { readonly root: number; readonly nodes: Nodes; readonly deliveries: readonly DeliveryId[] }

/** The diagram of each item, by the hash of its key. */
export type Slot = Readonly<Record<string, number>>

/** For one kind of mission: what each thing that a result can say turns on, gathered by slot. */
export type Table = { readonly nodes: Nodes; readonly slots: readonly Slot[] }
