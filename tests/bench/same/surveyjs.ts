import type { Condition } from './conditions.ts'
import { clausesOf, isAlways, type Survey } from './survey.ts'

const list = (options: readonly string[]) => `[${options.map((option) => `'${option}'`).join(', ')}]`

const expressionOf = (when: Condition) =>
	clausesOf(when)
		.map((clause) =>
			clause
				.map(({ question, options, isAny }) => {
					if (isAny) return `{${question}} notempty`
					return options.length === 1 ? `{${question}} = '${options[0]}'` : `{${question}} anyof ${list(options)}`
				})
				.join(' and '),
		)
		.map((clause, _, { length }) => (length > 1 ? `(${clause})` : clause))
		.join(' or ')

/** One question a page, `visibleIf` on each, and an ending page for each outcome. */
export const surveyjsOf = ({ questions, endings, otherwise }: Survey) => ({
	clearInvisibleValues: 'onHidden',
	pages: questions.map(({ id, prompt, why, options, when }) => ({
		name: `${id}Page`,
		elements: [
			{
				type: 'radiogroup',
				name: id,
				title: prompt,
				description: why,
				isRequired: true,
				choices: options.map(({ id, words }) => ({ value: id, text: words })),
				...(!isAlways(when) && { visibleIf: expressionOf(when) }),
			},
		],
	})),
	completedHtml: `<h3>${otherwise.words}</h3>`,
	completedHtmlOnCondition: endings.map(({ words, when }) => ({
		expression: expressionOf(when),
		html: `<h3>${words}</h3>`,
	})),
})
