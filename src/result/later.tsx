import { type ReactNode, Suspense } from 'react'
import { LoadFailed } from '#src/load-failed.tsx'

/** A part of the answer that is fetched once the answer is shown. */
export const Later = ({ loading, failed, children }: { loading: string; failed: string; children: ReactNode }) => (
	<LoadFailed isPart title={failed}>
		<Suspense fallback={<p className="part-coming on-screen">{loading}</p>}>{children}</Suspense>
	</LoadFailed>
)
