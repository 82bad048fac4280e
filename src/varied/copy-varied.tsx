import { use } from 'react'
import type { OptionId } from '#content/questions.ts'
import type { Given } from '#machines/chart.ts'
import { CopyButtons } from '#src/copies/copy-buttons.tsx'
import type { ToolProps } from '#src/desk/desk.tsx'
import { tableOf } from '#src/varied/load-table.ts'
import { openBlocks } from '#src/varied/open-blocks.ts'
import { openViewOf } from '#src/varied/open-view.ts'

/** The copies with what varies where facts are not known. */
export function CopyVaried(props: ToolProps) {
	const { steps } = props.result
	const table = use(tableOf(steps[0]?.option as OptionId))
	const given = Object.fromEntries(steps.map(({ question, option }) => [question, option])) as Given
	return <CopyButtons {...props} between={[]} openOf={() => openBlocks(openViewOf(given, table))} />
}
