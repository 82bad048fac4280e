import { type ComponentProps, lazy, type ReactNode, Suspense } from 'react'
import { answerLabels } from '#content/interface-answer.ts'
import { LoadFailed } from '#src/load-failed.tsx'
import { usePainted } from '#src/use-painted.ts'

const { paper: words } = answerLabels.result

const Head = lazy(async () => ({ default: (await import('#src/sheet/paper-head.tsx')).PaperHead }))
const Frame = lazy(async () => ({ default: (await import('#src/sheet/paper-frame.tsx')).PaperFrame }))

type Props = { coming: ReactNode; absent?: string; children: ReactNode }

/** What only paper shows is fetched once the answer is shown. A print that is made before says so. */
function OnPaper({ coming, absent, children }: Props) {
	const isShown = usePainted()
	return (
		<LoadFailed isPart {...(absent && { title: absent })}>
			<Suspense fallback={coming}>{isShown ? children : coming}</Suspense>
		</LoadFailed>
	)
}

export const PaperHead = (props: ComponentProps<typeof Head>) => (
	<OnPaper coming={<p className="part-coming on-paper">{words.loading}</p>} absent={words.failed}>
		<Head {...props} />
	</OnPaper>
)

export const PaperFrame = (props: ComponentProps<typeof Frame>) => (
	<OnPaper coming={<div className="part-coming" />}>
		<Frame {...props} />
	</OnPaper>
)
