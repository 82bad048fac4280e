export interface Row {
	rests: string
}

export const firstMatch = <Facts, R extends Row & { when: (facts: Facts) => boolean }>(
	rows: readonly R[],
	facts: Facts,
): R => {
	const row = rows.find((candidate) => candidate.when(facts))
	if (!row) throw new Error(`No row covers ${JSON.stringify(facts)}`)
	return row
}

export const allMatches = <Facts, R extends Row & { when: (facts: Facts) => boolean }>(
	rows: readonly R[],
	facts: Facts,
): R[] => rows.filter((row) => row.when(facts))
