import { deliveries } from '#content/deliveries.ts'
import type { Path } from './paths.ts'

export const answersOf = ({ steps }: Path) =>
	Object.fromEntries(steps.map(({ question, option }) => [question, option]))

const withoutMarks = (text: string) => text.replace(/<[^>]*>/g, '')

/** Where an engine asks or ends otherwise than the chart; empty where it never does. */
export function disagreements(
	paths: readonly Path[],
	told: readonly { readonly asked: readonly string[]; readonly end: string }[],
): string[] {
	return paths.flatMap((path, index) => {
		const asked = path.steps.map(({ question }) => question).join(', ')
		const end = deliveries[path.end].name
		const found = told[index]
		if (found?.asked.join(', ') === asked && withoutMarks(found.end) === end) return []
		return [`for ${JSON.stringify(answersOf(path))}: ${found?.asked.join(', ')}: ${found?.end}`]
	})
}
