import type { DeterminedResult } from '#machines/result.ts'
import type { VariedResult } from './varied.ts'

/** An answer, whether every fact was known or not. */
export type AnyResult = DeterminedResult | VariedResult

export const isVaried = (result: AnyResult): result is VariedResult => 'decides' in result
