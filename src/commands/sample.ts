/** Mulberry32: a small generator of repeatable random numbers in [0, 1). */
export function randomFrom(seed: number): () => number {
	let state = seed | 0
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
	}
}

/** `size` items drawn without return, the same for the same seed, in the order they came. */
export function sampleOf<T>(items: Iterable<T>, size: number, seed: number): readonly T[] {
	const random = randomFrom(seed)
	const kept: { item: T; at: number }[] = []
	let seen = 0
	for (const item of items) {
		if (kept.length < size) kept.push({ item, at: seen })
		else {
			const place = Math.floor(random() * (seen + 1))
			if (place < size) kept[place] = { item, at: seen }
		}
		seen += 1
	}
	return kept.sort((one, other) => one.at - other.at).map(({ item }) => item)
}
