/** Rows of equal columns; numbers stand to the right. */
export function plainTable(rows: readonly (readonly (string | number)[])[]): string {
	const texts = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)))
	const widths = texts[0]?.map((_, at) => Math.max(...texts.map((row) => row[at]?.length ?? 0))) ?? []
	return texts
		.map((row, number) =>
			row
				.map((text, at) => {
					const width = widths[at] ?? 0
					return typeof rows[number]?.[at] === 'number' ? text.padStart(width) : text.padEnd(width)
				})
				.join('  ')
				.trimEnd(),
		)
		.join('\n')
}
