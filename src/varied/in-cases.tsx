import { variedLabels as words } from '#content/interface-varied.ts'
import type { Alternatives, Variation } from '#machines/unknown/varied.ts'
import { Citations } from '#src/result/citation.tsx'
import { Conditions } from '#src/result/claims.tsx'
import { type Group, groupsOf } from '#src/varied/cases.ts'
import { type ShownField, saidOf } from '#src/varied/said.ts'

function Value({ field, value }: { field: ShownField; value: unknown }) {
	const { text, basis = [], force, conditions = [] } = saidOf(field, value)
	return (
		<li>
			{text} <Citations basis={basis} force={force} />
			<Conditions heading={words.varies.conditions} conditions={conditions} />
		</li>
	)
}

function When({ when, isMany }: Pick<Group, 'when' | 'isMany'>) {
	const [first, ...others] = when
	if (isMany) return <p className="when">{first}</p>
	return (
		<div className="when">
			<p>{others.length === 0 ? words.varies.when(`${first}`) : words.varies.whenAny}</p>
			{others.length > 0 && (
				<ul>
					{when.map((one) => (
						<li key={one}>{one}</li>
					))}
				</ul>
			)}
		</div>
	)
}

/** What of one part does not hold in every case, and when it holds. */
export function InCases({ field, variations }: { field: ShownField; variations: readonly Variation<Alternatives>[] }) {
	return groupsOf(variations).map(({ key, when, isMany, values }) => (
		<div className="varying" key={key}>
			<When when={when} isMany={isMany} />
			<ul className="claims">
				{values.map((value) => (
					<Value key={JSON.stringify(value)} field={field} value={value} />
				))}
			</ul>
		</div>
	))
}
