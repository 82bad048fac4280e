import { useEffect, useId, useRef, useState } from 'react'
import { copyLabels as words } from '#content/interface-copies.ts'
import { citationOf } from '#src/copies/citation.ts'
import type { Copied } from '#src/copies/copied.ts'
import { documentOf } from '#src/copies/document.ts'
import { toMarkdown } from '#src/copies/markdown.ts'
import { toText } from '#src/copies/text.ts'
import type { ToolProps } from '#src/desk/desk.tsx'
import '#src/styles/copies.css'

const writers = {
	text: (copied: Copied) => toText(documentOf(copied)),
	markdown: (copied: Copied) => toMarkdown(documentOf(copied)),
	citation: citationOf,
} as const

type Format = keyof typeof writers
const formats = Object.keys(writers) as Format[]

/** Stands in where the browser does not let a page copy. */
function ByHand({ text }: { text: string }) {
	const id = useId()
	const field = useRef<HTMLTextAreaElement>(null)
	useEffect(() => {
		field.current?.focus()
		if (text !== '') field.current?.select()
	}, [text])
	return (
		<div className="by-hand">
			<label htmlFor={id}>{words.byHand}</label>
			<textarea ref={field} id={id} value={text} readOnly rows={8} dir="auto" />
		</div>
	)
}

type Props = ToolProps &
	Pick<Copied, 'between'> & {
		/** What varies where facts are not known; worked out when it is copied. */
		openOf?: () => NonNullable<Copied['open']>
	}

export function CopyButtons({ result, sheet, title, link, between, openOf }: Props) {
	const [told, setTold] = useState('')
	const [refused, setRefused] = useState<string | null>(null)

	async function copy(format: Format) {
		const text = writers[format]({
			result,
			notes: sheet.notes,
			title,
			link,
			now: new Date(),
			between,
			...(openOf && { open: openOf() }),
		})
		try {
			await navigator.clipboard.writeText(text)
			setRefused(null)
			setTold(words.copied[format])
		} catch {
			setRefused(text)
			setTold(words.refused)
		}
	}

	return (
		<div className="copies">
			<h2>{words.heading}</h2>
			<p>{words.holds}</p>
			<p>{words.handling}</p>
			<div className="actions">
				{formats.map((format) => (
					<button key={format} type="button" onClick={() => void copy(format)}>
						{words.copy[format]}
					</button>
				))}
			</div>
			<p role="status" className="told">
				{told}
			</p>
			{refused !== null && <ByHand text={refused} />}
		</div>
	)
}
