import type { ReaderSteps } from '#machines/readers.ts'
import { StepItem } from '#src/result/step-item.tsx'

/** The next steps in the order and the address of one reader. */
export function StepsForReader({ groups }: { groups: readonly ReaderSteps[] }) {
	return (
		<div className="steps-for-reader">
			{groups.map(({ heading, items }) => (
				<section key={heading}>
					<h3>{heading}</h3>
					<ol className="claims">
						{items.map((item) => (
							<li key={item.text}>
								<StepItem step={item} />
							</li>
						))}
					</ol>
				</section>
			))}
		</div>
	)
}
