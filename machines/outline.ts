import type { Outline, OutlinePart } from '#content/outlines/outline.ts'
import { type OutlineId, outlineNote, outlines, outlineTo } from '#content/outlines.ts'
import { applies, belongs, type Law } from './answer/law.ts'
import type { Ground } from './result.ts'

export type FilledPart = {
	readonly heading: string
	readonly guidance: string
	readonly lines: readonly string[]
	readonly rules: boolean
}

/** A paper in the words of one answer; its blanks stay blank. */
export type FilledOutline = Ground & {
	readonly id: OutlineId
	readonly title: string
	readonly to: string
	readonly parts: readonly FilledPart[]
}

const partsOf = (law: Law, parts: readonly OutlinePart[]): readonly FilledPart[] =>
	parts
		.filter((part) => belongs(law, part))
		.map(({ heading, guidance, lines, rules }) => ({
			heading,
			guidance: law.fill(guidance),
			lines: lines.map(law.fill),
			rules: rules === true,
		}))

/** The papers that belong to this answer. */
export const outlinesFor = (law: Law): readonly FilledOutline[] =>
	(Object.entries(outlines) as [OutlineId, readonly Outline[]][]).flatMap(([id, variants]) =>
		variants
			.filter((one) => applies(law, one))
			.slice(0, 1)
			.map(({ title, to, parts, basis }) => ({
				id,
				title,
				to: law.fill(to),
				parts: partsOf(law, parts),
				...law.ground(basis),
			})),
	)

/** As plain text: numbered parts, guidance behind a mark, the citations under the part on rules. */
export function outlineText({ title, to, parts }: FilledOutline, citations: readonly string[]): string {
	const blocks = parts.map(({ heading, guidance, lines, rules }, index) =>
		[
			`${index + 1}. ${heading}`,
			`> ${guidance}`,
			...(rules ? citations.map((citation) => `- ${citation}`) : []),
			...lines,
		].join('\n'),
	)
	return [title, `> ${outlineNote}`, `${outlineTo}: ${to}`, ...blocks].join('\n\n').concat('\n')
}
