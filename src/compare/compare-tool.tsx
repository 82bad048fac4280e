import { compareLabels } from '#content/interface-compare.ts'
import { OtherForm } from '#src/compare/other-form.tsx'
import '#src/styles/compare.css'

/** Asks beside the answer what to compare it with. */
export function CompareTool() {
	return (
		<div className="prose">
			<h2>{compareLabels.form.title}</h2>
			<p>{compareLabels.form.text}</p>
			<OtherForm />
		</div>
	)
}
