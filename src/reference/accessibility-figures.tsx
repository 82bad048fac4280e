import { accessibility } from '#content/accessibility.ts'
import { accessibilityFigures } from '#content/accessibility-figures.ts'

const { figures, exceptions, when } = accessibility
const { engines, lighthouse, versions } = accessibilityFigures

type TableProps = {
	caption: string
	corner: string
	columns: readonly string[]
	rows: readonly { readonly name: string; readonly cells: readonly (string | number)[] }[]
}

function Table({ caption, corner, columns, rows }: TableProps) {
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

const entriesOf = <K extends string, V>(record: Readonly<Record<K, V>>) => Object.entries(record) as [K, V][]

const engineColumns = entriesOf(figures.engines)
const categoryColumns = entriesOf(figures.categories)

export function LooksTable() {
	return (
		<Table
			caption={figures.caption}
			corner={figures.setting}
			columns={engineColumns.map(([, name]) => name)}
			rows={entriesOf(figures.settings).map(([setting, name]) => ({
				name,
				cells: engineColumns.map(([engine]) => {
					const { violations, looks } = engines[engine][setting]
					return figures.cell(violations, looks)
				}),
			}))}
		/>
	)
}

export function LighthouseTable() {
	return (
		<Table
			caption={when.version(figures.lighthouse, versions.lighthouse)}
			corner={figures.page}
			columns={categoryColumns.map(([, name]) => name)}
			rows={entriesOf(figures.pages).map(([page, name]) => ({
				name,
				cells: categoryColumns.map(([category]) => lighthouse[page][category]),
			}))}
		/>
	)
}

export function ExceptionList() {
	return (
		<ul className="statements">
			{accessibilityFigures.exceptions.map(({ engine, rule, reason }) => (
				<li key={rule}>
					<strong>{exceptions.rule(figures.engines[engine], rule)}.</strong> {reason}
				</li>
			))}
		</ul>
	)
}
