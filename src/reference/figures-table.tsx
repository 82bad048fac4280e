import '#src/styles/figures.css'

type TableProps = {
	caption: string
	corner: string
	columns: readonly string[]
	rows: readonly { readonly name: string; readonly cells: readonly (string | number)[] }[]
}

/** A table of numbers, a name at the head of each row. */
export function FiguresTable({ caption, corner, columns, rows }: TableProps) {
	return (
		<table className="figures">
			<caption>{caption}</caption>
			<thead>
				<tr>
					{[corner, ...columns].map((name) => (
						<th scope="col" key={name}>
							{name}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map(({ name, cells }) => (
					<tr key={name}>
						<th scope="row">{name}</th>
						{cells.map((cell, index) => (
							<td key={columns[index]}>{cell}</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	)
}
