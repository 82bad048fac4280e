/** Where things stand, in the order of the scene that they belong to: x, y, width, height. */
export type Rect = readonly [x: number, y: number, width: number, height: number]

export type Placed = {
	readonly size: readonly [width: number, height: number]
	readonly frames: readonly Rect[]
	/** Where the name of each frame stands: at its top, clear of every line. */
	readonly titles: readonly Rect[]
	readonly boxes: readonly Rect[]
	/** The corners of each line, x and y by turns. */
	readonly lines: readonly (readonly number[])[]
	readonly labels: readonly Rect[]
}

export type Places = {
	readonly views: Readonly<Record<string, Placed>>
	readonly panels: readonly Placed[]
	/** All panels on one sheet: its size, and where each panel stands on it. */
	readonly sheet: { readonly size: Placed['size']; readonly at: readonly (readonly [x: number, y: number])[] }
}

/** The straight parts of a line: from x, y to x, y. */
export const segmentsOf = (corners: readonly number[]): readonly Rect[] =>
	corners.slice(0, -2).flatMap((x, index) => {
		if (index % 2 === 1) return []
		const [y = 0, toX = 0, toY = 0] = corners.slice(index + 1)
		return [[x, y, toX, toY] as const]
	})
