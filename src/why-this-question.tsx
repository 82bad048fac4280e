import { Suspense, useState } from 'react'
import { whyLabels as words } from '#content/interface-why.ts'
import type { QuestionId } from '#content/questions.ts'
import type { Step } from '#machines/result.ts'
import { LoadFailed } from '#src/load-failed.tsx'
import { Decides } from '#src/load-narrowing.ts'

type Props = { question: QuestionId; steps: readonly Step[] }

/** What the question still decides; worked out when it is opened. */
export function WhyThisQuestion(props: Props) {
	const [isOpen, setOpen] = useState(false)
	return (
		<details className="words" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>{words.name}</summary>
			{isOpen && (
				<LoadFailed isPart title={words.failed}>
					<Suspense fallback={<p role="status">{words.loading}</p>}>
						<Decides {...props} />
					</Suspense>
				</LoadFailed>
			)}
		</details>
	)
}
