import { lazy } from 'react'
import { isVaried } from '#machines/unknown/any-result.ts'
import { CopyButtons } from '#src/copies/copy-buttons.tsx'
import type { ToolProps } from '#src/desk/desk.tsx'

/** With what binds two named States: its lists are fetched only then. */
const CopyBetween = lazy(async () => {
	const { betweenBlocks } = await import('#src/copies/between-blocks.ts')
	const blocksOf = ({ result }: ToolProps) => (isVaried(result) ? [] : betweenBlocks(result))
	return { default: (props: ToolProps) => <CopyButtons {...props} between={blocksOf(props)} /> }
})

const CopyVaried = lazy(async () => ({ default: (await import('#src/varied/copy-varied.tsx')).CopyVaried }))

/** The whole answer, for a text of one’s own. */
export function CopyTool(props: ToolProps) {
	if (isVaried(props.result)) return <CopyVaried {...props} />
	return props.result.states === undefined ? <CopyButtons {...props} between={[]} /> : <CopyBetween {...props} />
}
