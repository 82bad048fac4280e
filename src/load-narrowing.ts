import { type ComponentType, lazy } from 'react'
import type { Step } from '#machines/result.ts'
import { once } from '#src/once.ts'

const load = once(() => import('#src/narrowing/narrowing.tsx'))

/** Stays away where it did not arrive: a question is complete without it. */
export const NarrowingPanel = lazy(async (): Promise<{ default: ComponentType<{ steps: readonly Step[] }> }> => {
	try {
		return { default: (await load()).NarrowingPanel }
	} catch {
		return { default: () => null }
	}
})

export const Decides = lazy(async () => ({ default: (await load()).Decides }))
