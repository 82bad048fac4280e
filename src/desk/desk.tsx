import { type ComponentType, lazy, Suspense, useId, useState } from 'react'
import { deskLabels as words } from '#content/interface-desk.ts'
import type { Sheet } from '#machines/record/sheet.ts'
import type { AnyResult } from '#machines/unknown/any-result.ts'
import { LoadFailed } from '#src/load-failed.tsx'
import type { Send } from '#src/use-session.ts'
import '#src/styles/desk.css'

export type ToolProps = {
	result: AnyResult
	sheet: Sheet
	/** The heading of the answer. */
	title: string
	/** The whole address of the answer. */
	link: string
	send: Send
}

const tools = {
	paper: lazy(async () => ({ default: (await import('#src/sheet/paper-tool.tsx')).PaperTool })),
	save: lazy(async () => ({ default: (await import('#src/record/save-tool.tsx')).SaveTool })),
	copy: lazy(async () => ({ default: (await import('#src/copies/copy-tool.tsx')).CopyTool })),
	compare: lazy(async () => ({ default: (await import('#src/compare/compare-tool.tsx')).CompareTool })),
} satisfies Record<keyof typeof words.tools, ComponentType<ToolProps>>

const Keeper = lazy(async () => ({ default: (await import('#src/record/keeper.tsx')).Keeper }))

type ToolId = keyof typeof tools
const toolIds = Object.keys(tools) as ToolId[]

type ShownProps = { id: string; tool: ToolId; isOpen: boolean; props: ToolProps }

function Shown({ id, tool, isOpen, props }: ShownProps) {
	const Tool = tools[tool]
	return (
		<div id={id} className="desk-tool" hidden={!isOpen}>
			{isOpen && (
				<LoadFailed isPart title={words.failed}>
					<Suspense fallback={<p role="status">{words.loading}</p>}>
						<Tool {...props} />
					</Suspense>
				</LoadFailed>
			)}
		</div>
	)
}

/** What can be done with the answer. Each tool is fetched when it is opened. */
export function Desk(props: ToolProps) {
	const [open, setOpen] = useState<ReadonlySet<ToolId>>(new Set())
	const id = useId()
	const toggle = (tool: ToolId) =>
		setOpen((before) => new Set(before.has(tool) ? [...before].filter((other) => other !== tool) : [...before, tool]))
	return (
		<section className="desk" aria-label={words.name}>
			<div className="desk-tools">
				{toolIds.map((tool) => (
					<button
						key={tool}
						type="button"
						aria-expanded={open.has(tool)}
						aria-controls={`${id}-${tool}`}
						onClick={() => toggle(tool)}
					>
						{words.tools[tool]}
					</button>
				))}
			</div>
			{toolIds.map((tool) => (
				<Shown key={tool} id={`${id}-${tool}`} tool={tool} isOpen={open.has(tool)} props={props} />
			))}
			{props.sheet.keptAs !== undefined && (
				<LoadFailed isPart title={words.failed}>
					<Suspense fallback={null}>
						<Keeper {...props} />
					</Suspense>
				</LoadFailed>
			)}
		</section>
	)
}
