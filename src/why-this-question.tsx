import { Suspense, useState } from 'react'
import { whyLabels as words } from '#content/interface-why.ts'
import type { QuestionId } from '#content/questions.ts'
import type { Step } from '#machines/result.ts'
import { LoadFailed } from '#src/load-failed.tsx'
import { Decides } from '#src/load-narrowing.ts'

type Props = { question: QuestionId; steps: readonly Step[]; moves: number }

/** What the question still decides; worked out when it is opened. */
export function WhyThisQuestion({ moves, ...asked }: Props) {
	const [openAt, setOpenAt] = useState<number | null>(null)
	const isOpen = openAt === moves
	return (
		<details
			className="words"
			open={isOpen}
			onToggle={({ currentTarget }) => setOpenAt(currentTarget.open ? moves : null)}
		>
			<summary>{words.name}</summary>
			{isOpen && (
				<LoadFailed isPart title={words.failed}>
					<Suspense fallback={<p role="status">{words.loading}</p>}>
						<Decides {...asked} />
					</Suspense>
				</LoadFailed>
			)}
		</details>
	)
}
