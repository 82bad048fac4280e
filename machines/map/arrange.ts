type Size = readonly [width: number, height: number]
type Spot = readonly [x: number, y: number]
type Arranged = { readonly size: Size; readonly at: readonly Spot[] }

const gap = 40
/** A sheet of A3 or A4 on its side. */
export const landscape = Math.SQRT2

function joined(parts: readonly Arranged[], isRow: boolean): Arranged {
	const at: Spot[] = []
	let [along, across] = [0, 0]
	for (const { size, at: spots } of parts) {
		const start = along === 0 ? 0 : along + gap
		for (const [x, y] of spots) at.push(isRow ? [x + start, y] : [x, y + start])
		along = start + size[isRow ? 0 : 1]
		across = Math.max(across, size[isRow ? 1 : 0])
	}
	return { size: isRow ? [along, across] : [across, along], at }
}

/** Every way to set these beside or below one another, in their order. */
function* waysToSet(sizes: readonly Size[], isRow: boolean): Generator<Arranged> {
	const [first] = sizes
	if (sizes.length === 1 && first !== undefined) yield { size: first, at: [[0, 0]] }
	for (let cut = 1; cut < sizes.length; cut += 1)
		for (const before of waysToSet(sizes.slice(0, cut), !isRow))
			for (const direction of [true, false])
				for (const after of waysToSet(sizes.slice(cut), direction)) yield joined([before, after], isRow)
}

const scaleOn = ({ size: [width, height] }: Arranged) => Math.min(landscape / width, 1 / height)

/** The way that prints largest on one sheet. */
export const arrange = (sizes: readonly Size[]): Arranged =>
	[true, false]
		.flatMap((isRow) => [...waysToSet(sizes, isRow)])
		.reduce((best, other) => (scaleOn(other) > scaleOn(best) ? other : best))
