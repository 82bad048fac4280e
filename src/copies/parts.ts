import { owedTopics } from '#content/claim.ts'
import { answerLabels } from '#content/interface-answer.ts'
import { stepLabels } from '#content/interface-steps.ts'
import { standings, tasks } from '#content/tasks.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { type Block, heading, type Item, list, steps } from '#src/copies/blocks.ts'
import { cited, claims, term } from '#src/copies/lines.ts'
import { citation } from '#src/result/citation.tsx'
import { partyName } from '#src/result/party.tsx'
import { provisionOf } from '#src/result/provision.ts'
import { optionLabel, questionOf } from '#src/wording.ts'

const { sources } = answerLabels.result

/** Cells in which a party has no part are left out. */
export const matrixOf = ({ roles }: Pick<DeterminedResult, 'roles'>): readonly Block[] =>
	[...new Set(roles.map(({ task }) => task))].flatMap((task) => {
		const cells = roles.filter((cell) => cell.task === task && (cell.basis.length > 0 || cell.conditions.length > 0))
		if (cells.length === 0) return []
		const items = cells.map((cell): Item => {
			const standing = term(partyName(cell.party), standings[cell.standing].name)
			return { text: cited([standing, ...cell.conditions].join('. '), cell) }
		})
		return [heading(3, tasks[task]), list(items)]
	})

export const becauseOf = ({ because, steps: given }: Pick<DeterminedResult, 'because' | 'steps'>): readonly Item[] =>
	because.map((reason) => {
		const answers = given.filter(({ question }) => reason.from.includes(question))
		const from = answers.map(({ question, option }) => term(questionOf(question).short, optionLabel(question, option)))
		return { text: from.join('; '), more: [cited(reason.fact, reason)] }
	})

export const contestedOf = ({ contested }: Pick<DeterminedResult, 'contested'>): readonly Block[] =>
	contested.flatMap(({ point, views }) => [
		heading(3, point),
		steps(
			views.map((view) => ({
				text: cited(view.text, view),
				more:
					view.takenBy.length === 0
						? [stepLabels.views.nobody]
						: view.takenBy.map((taken) => cited(term(stepLabels.views.takenBy, taken.who), taken)),
			})),
		),
	])

export const stillOwedOf = ({ hostStillOwes }: Pick<DeterminedResult, 'hostStillOwes'>): readonly Block[] =>
	Object.entries(owedTopics).flatMap(([topic, name]) => {
		const items = hostStillOwes.filter((owed) => owed.topic === topic)
		return items.length === 0 ? [] : [heading(3, name), list(claims(items))]
	})

export const sourceItem = (id: DeterminedResult['basis'][number]): Item => {
	const { gist, limits, url, kind, binding, binds, checked } = provisionOf(id)
	return {
		text: checked ? citation(id) : `${citation(id)}. ${sources.textNotChecked}`,
		more: [
			gist,
			...(limits === undefined ? [] : [term(sources.limits, limits)]),
			[answerLabels.kinds[kind], answerLabels.bindings[binding], term(sources.binds, binds)].join(' · '),
		],
		address: url,
	}
}
