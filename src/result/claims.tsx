import type { Cited } from '#machines/result.ts'
import { Citations } from '#src/result/citation.tsx'

type Item = Cited & { readonly id?: string }

export function Claims({ items }: { items: readonly Item[] }) {
	return (
		<ul className="claims">
			{items.map(({ id, text, basis, force }) => (
				<li key={id ?? text} data-claim={id}>
					{text} <Citations basis={basis} force={force} />
				</li>
			))}
		</ul>
	)
}

/** What has to be so for the claim above it to hold. */
export function Conditions({ heading, conditions }: { heading: string; conditions: readonly string[] }) {
	if (conditions.length === 0) return null
	return (
		<div className="conditions">
			<p>{heading}</p>
			<ul>
				{conditions.map((condition) => (
					<li key={condition}>{condition}</li>
				))}
			</ul>
		</div>
	)
}
