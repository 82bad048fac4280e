import type { ReaderId } from '#content/readers/ids.ts'
import type { Law } from '#machines/answer/law.ts'
import { stepsFor } from '#machines/readers.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { StepsForReader } from '#src/result/steps-for-reader.tsx'

export type StepsProps = { result: DeterminedResult; reader: ReaderId; law: Law }

export const StepsOfReader = ({ result, reader, law }: StepsProps) => (
	<StepsForReader groups={stepsFor(result, reader, law)} />
)
