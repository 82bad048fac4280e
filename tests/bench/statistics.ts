export type Spread = { readonly median: number; readonly p95: number; readonly worst: number }

/** The smallest value that so great a share of them does not exceed. */
function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((one, other) => one - other)
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const medianOf = (values: readonly number[]) => quantile(values, 0.5)

export const spread = (values: readonly number[]): Spread => ({
	median: medianOf(values),
	p95: quantile(values, 0.95),
	worst: quantile(values, 1),
})
