import type { Condition } from './conditions.ts'
import { type Asked, clausesOf, isAlways, type Survey } from './survey.ts'

const testOf = (when: Condition) => {
	const tests = clausesOf(when).map((clause) => ({
		properties: Object.fromEntries(
			clause.flatMap(({ question, options, isAny }) => (isAny ? [] : [[question, { enum: options }]])),
		),
		required: clause.map(({ question }) => question),
	}))
	return tests.length === 1 ? tests[0] : { anyOf: tests }
}

const propertyOf = ({ prompt, why, options }: Asked) => ({
	type: 'string',
	title: prompt,
	description: why,
	oneOf: options.map(({ id, words }) => ({ const: id, title: words })),
})

const asking = (asked: readonly Asked[]) => ({
	properties: Object.fromEntries(asked.map((one) => [one.id, propertyOf(one)])),
	required: asked.map(({ id }) => id),
})

const ending = (words: string) => ({ properties: { answer: { const: words } } })

const conditionally = (test: object | undefined, what: object, otherwise?: object) => ({
	if: test,
	// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
	then: what,
	...(otherwise && { else: otherwise }),
})

/** One schema: what is always asked, and an `if` with its `then` for everything else. Endings are weighed once all is answered. */
const schemaOf = ({ questions, endings, otherwise }: Survey) => ({
	$id: 'questionnaire',
	type: 'object',
	...asking(questions.filter(({ when }) => isAlways(when))),
	allOf: [
		...questions.filter(({ when }) => !isAlways(when)).map((one) => conditionally(testOf(one.when), asking([one]))),
		conditionally(
			{ required: questions.slice(-1).map(({ id }) => id) },
			endings.reduceRight<object>(
				(rest, { words, when }) => conditionally(testOf(when), ending(words), rest),
				ending(otherwise.words),
			),
		),
	],
})

export const rjsfOf = (survey: Survey) => ({
	schema: schemaOf(survey),
	uiSchema: {
		'ui:order': survey.questions.map(({ id }) => id),
		...Object.fromEntries(survey.questions.map(({ id }) => [id, { 'ui:widget': 'radio' }])),
	},
})
