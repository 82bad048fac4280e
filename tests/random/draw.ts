/** Choices that follow from one number. Zero always chooses the first, so that a failure is told as simply as can be. */
export class Draw {
	#state: number
	readonly #isFirst: boolean

	constructor(number: number) {
		this.#state = number % 2 ** 32
		this.#isFirst = number === 0
	}

	/** Mulberry32. */
	below(count: number): number {
		if (this.#isFirst) return 0
		this.#state = (this.#state + 0x6d2b79f5) | 0
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
		return ((mixed ^ (mixed >>> 14)) >>> 0) % count
	}

	/** True once in so many times. */
	onceIn(times: number): boolean {
		return this.below(times) === times - 1
	}

	from<T>(items: readonly T[]): T {
		const at = this.below(items.length)
		if (at >= items.length) throw new Error('Nothing to choose from')
		return items[at] as T
	}
}
