import { accessibility, type Counts } from '#content/accessibility.ts'
import { accessibilityFigures } from '#content/accessibility-figures.ts'
import { FiguresTable } from '#src/reference/figures-table.tsx'
import { dateWords } from '#src/result/dates.ts'

const {
	figures,
	exceptions,
	method: { places },
} = accessibility
const { kinds, lighthouse } = accessibilityFigures
const byKind = Object.values(kinds)

const entriesOf = <K extends string, V>(record: { readonly [key in K]?: V }) => Object.entries(record) as [K, V][]

const engineColumns = entriesOf(figures.engines)
const categoryColumns = entriesOf(figures.categories)

const sumOf = (counts: readonly Counts[], number: 'violations' | 'looks') =>
	counts.reduce((sum, count) => sum + count[number], 0)

export const textFigures = () => {
	const found = byKind.map(({ text }) => text)
	return figures.text(sumOf(found, 'violations'), sumOf(found, 'looks'))
}

export function KindsTable() {
	return (
		<FiguresTable
			caption={places.caption}
			corner={places.kind}
			columns={[places.count, places.day]}
			rows={entriesOf(kinds).map(([kind, { places: count, date }]) => ({
				name: places.kinds[kind],
				cells: [count, dateWords(date)],
			}))}
		/>
	)
}

export function LooksTable() {
	return (
		<FiguresTable
			caption={figures.caption}
			corner={figures.setting}
			columns={engineColumns.map(([, name]) => name)}
			rows={entriesOf(figures.settings).map(([setting, name]) => ({
				name,
				cells: engineColumns.map(([engine]) => {
					const found = byKind.map(({ engines }) => engines[engine][setting])
					return figures.cell(sumOf(found, 'violations'), sumOf(found, 'looks'))
				}),
			}))}
		/>
	)
}

export function LighthouseTable() {
	return (
		<FiguresTable
			caption={figures.lighthouse(lighthouse.version, dateWords(lighthouse.date))}
			corner={figures.page}
			columns={categoryColumns.map(([, name]) => name)}
			rows={entriesOf(figures.pages).map(([page, name]) => ({
				name,
				cells: categoryColumns.map(([category]) => lighthouse.pages[page][category]),
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
