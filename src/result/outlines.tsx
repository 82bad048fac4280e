import type { Law } from '#machines/answer/law.ts'
import { outlinesFor } from '#machines/outline.ts'
import { OutlineBox } from '#src/result/outline-box.tsx'

/** The papers to copy and fill in that belong to an answer. */
export const Outlines = ({ law }: { law: Law }) =>
	outlinesFor(law).map((outline) => <OutlineBox key={outline.id} outline={outline} />)
