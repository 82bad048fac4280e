import type { DeterminedResult } from '#machines/result.ts'

/** The parts of a result that are lists: each item holds or not. */
export const listFields = [
	'overlays',
	'dutyBearers',
	'careOwedBy',
	'answersFor',
	'support',
	'roles',
	'hostStillOwes',
	'limits',
	'warnings',
	'ifItFails',
	'excluded',
	'because',
	'contested',
	'checks',
	'basis',
] as const satisfies readonly (keyof DeterminedResult)[]

/** The parts of a result that are one value. */
export const valueFields = [
	'determination',
	'regime',
	'headline',
	'lead',
	'confidence',
] as const satisfies readonly (keyof DeterminedResult)[]
export const ringFields = ['outside', 'inside'] as const satisfies readonly (keyof DeterminedResult['rings'])[]

export type Field = (typeof listFields)[number] | (typeof valueFields)[number] | `rings.${(typeof ringFields)[number]}`

/** In the order in which a result says them. */
export const fields: readonly Field[] = [
	...valueFields,
	...ringFields.map((ring): Field => `rings.${ring}`),
	...listFields,
]

/**
 * Something that a result says. Items of one slot take each other’s place: the cell of one party at one task, a warning
 * in one wording or another. `key` is the same for items that say the same.
 */
export type Item = { readonly field: Field; readonly slot: string; readonly key: string; readonly value: unknown }

function slotOf(value: unknown): string {
	if (typeof value !== 'object' || value === null) return JSON.stringify(value)
	if ('task' in value && 'standing' in value && 'party' in value) return `${value.task} ${value.party}`
	if ('id' in value) return String(value.id)
	return JSON.stringify(value)
}

const item = (field: Field, value: unknown, slot: string = field): Item => ({
	field,
	slot: slot === field ? field : `${field} ${slot}`,
	key: `${field} ${JSON.stringify(value)}`,
	value,
})

/** Everything that a result says, one by one, in its order. */
export const itemsOf = (result: DeterminedResult): readonly Item[] => [
	...valueFields.map((field) => item(field, result[field])),
	...ringFields.map((ring) => item(`rings.${ring}`, result.rings[ring])),
	...listFields.flatMap((field) => result[field].map((value) => item(field, value, slotOf(value)))),
]
