import { type ComponentProps, lazy, Suspense } from 'react'
import { answerLabels } from '#content/interface-answer.ts'
import { LoadFailed } from '#src/load-failed.tsx'

const { paper: words } = answerLabels.result

const Head = lazy(async () => ({ default: (await import('#src/sheet/paper-head.tsx')).PaperHead }))
const Frame = lazy(async () => ({ default: (await import('#src/sheet/paper-frame.tsx')).PaperFrame }))

/** What only paper shows is fetched once the answer is shown. A print that is made before says so. */
export const PaperHead = (props: ComponentProps<typeof Head>) => (
	<LoadFailed isPart title={words.failed}>
		<Suspense fallback={<p className="part-coming on-paper">{words.loading}</p>}>
			<Head {...props} />
		</Suspense>
	</LoadFailed>
)

export const PaperFrame = (props: ComponentProps<typeof Frame>) => (
	<LoadFailed isPart>
		<Suspense fallback={<div className="part-coming" />}>
			<Frame {...props} />
		</Suspense>
	</LoadFailed>
)
