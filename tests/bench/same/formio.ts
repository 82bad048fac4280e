import type { Condition } from './conditions.ts'
import { clausesOf, isAlways, type Survey } from './survey.ts'

const scriptOf = (when: Condition) =>
	clausesOf(when)
		.map((clause) =>
			clause
				.map(({ question, options, isAny }) => {
					if (isAny) return `!!data.${question}`
					const [first, ...others] = options
					return others.length === 0
						? `data.${question} === '${first}'`
						: `${JSON.stringify(options)}.includes(data.${question})`
				})
				.join(' && '),
		)
		.map((clause, _, { length }) => (length > 1 ? `(${clause})` : clause))
		.join(' || ')

/** A wizard: one question a page, `customConditional` on each, and a last page that shows a calculated value. */
export const formioOf = ({ questions, endings, otherwise }: Survey) => ({
	display: 'wizard',
	components: [
		...questions.map(({ id, short, prompt, why, options, when }) => ({
			type: 'panel',
			key: `${id}Page`,
			title: short,
			...(!isAlways(when) && { customConditional: `show = ${scriptOf(when)};` }),
			components: [
				{
					type: 'radio',
					key: id,
					label: prompt,
					description: why,
					input: true,
					values: options.map(({ id, words }) => ({ value: id, label: words })),
					validate: { required: true },
				},
			],
		})),
		{
			type: 'panel',
			key: 'answerPage',
			title: 'Answer',
			components: [
				{
					type: 'hidden',
					key: 'answer',
					input: true,
					calculateValue: [
						...endings.map(({ words, when }) => `if (${scriptOf(when)}) value = ${JSON.stringify(words)};`),
						`value = ${JSON.stringify(otherwise.words)};`,
					].join('\nelse '),
				},
				{
					type: 'content',
					key: 'answerShown',
					input: false,
					refreshOnChange: true,
					html: '<h3>{{ data.answer }}</h3>',
				},
			],
		},
	],
})
