import { about } from '#content/about.ts'

/** The four meanings of "responsible", wherever a person may need to be told them apart. */
export function Meanings() {
	const { heading, text, meanings } = about.responsible
	return (
		<section className="panel">
			<h2>{heading}</h2>
			<p>{text}</p>
			<dl className="meanings">
				{meanings.map(({ term, text }) => (
					<div key={term}>
						<dt>{term}</dt>
						<dd>{text}</dd>
					</div>
				))}
			</dl>
		</section>
	)
}
