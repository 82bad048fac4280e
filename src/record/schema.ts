import * as v from 'valibot'
import type { RecordedResult } from '#machines/record/recorded.ts'
import { longestNotes, type Notes } from '#machines/record/sheet.ts'

export type Checked<T> =
	| { readonly found: T }
	| { readonly found?: never; readonly at: string; readonly isTooLong: boolean }

const text = v.string()
const ground = { basis: v.array(text), force: v.optional(text) }
const onTerms = { ...ground, conditions: v.array(text) }
const at = { party: text, element: v.optional(text), owedBy: v.optional(text) }
const citedTexts = v.array(v.object({ text, id: v.optional(text), ...ground }))

/** Far more than there are questions. What has more is not looked through. */
const mostAnswers = 200
const isShort = (value: unknown) =>
	typeof value === 'object' && value !== null && Object.keys(value).length <= mostAnswers
const short = v.custom<unknown>(isShort)
const steps = v.pipe(short, v.array(v.object({ question: text, option: text })))
const content = v.object({
	version: v.pipe(text, v.regex(/^[0-9a-f]{5,64}$/)),
	lawAsOf: v.pipe(text, v.isoDate()),
})
const code = v.pipe(text, v.regex(/^[A-Z]{2,8}$/))
const states = v.optional(v.object({ receiving: code, sending: code }))
const noteOf = (key: keyof Notes) => v.optional(v.pipe(text, v.maxLength(longestNotes[key])), '')

const head = v.object({
	status: v.optional(text),
	content: v.optional(content),
	steps: v.optional(steps),
	unread: v.optional(steps),
	answers: v.optional(v.pipe(short, v.record(text, text))),
	states,
	notes: v.optional(
		v.object({
			title: noteOf('title'),
			reference: noteOf('reference'),
			mission: noteOf('mission'),
			marking: noteOf('marking'),
			note: noteOf('note'),
		}),
	),
	savedAt: v.optional(v.pipe(text, v.isoTimestamp())),
	decides: v.optional(v.array(v.unknown())),
})

type Failure = RecordedResult['answersFor'][number]
const failing = v.object({ party: text, ...ground })
const isFailure = (value: unknown) => v.is(failing, value) && typeof (value as Partial<Failure>).failure === 'string'

const result = v.object({
	content,
	steps,
	states,
	headline: text,
	confidence: text,
	dutyBearers: v.array(v.object({ party: text, duty: text, ...ground })),
	lead: v.object({ ...at, why: text, ...onTerms }),
	rings: v.object({ outside: v.object(at), inside: v.object(at) }),
	support: v.array(v.object({ ...at, task: text, ...onTerms })),
	roles: v.array(v.object({ task: text, party: text, standing: text, ...onTerms })),
	careOwedBy: v.array(v.object({ party: text, text, id: v.optional(text), ...ground })),
	answersFor: v.array(v.custom<Failure>(isFailure)),
	hostStillOwes: citedTexts,
	limits: citedTexts,
	warnings: citedTexts,
	ifItFails: citedTexts,
	basis: v.array(text),
})

function check<S extends v.GenericSchema>(schema: S, value: unknown): Checked<v.InferOutput<S>> {
	const { success, output, issues } = v.safeParse(schema, value, { abortEarly: true })
	if (success) return { found: output }
	const [issue] = issues
	return { at: v.getDotPath(issue) ?? '', isTooLong: issue.type === 'max_length' }
}

/** What every saved file may hold, whether it was determined or not. */
export const checkHead = (value: unknown) => check(head, value)

export const checkResult = (value: unknown): Checked<RecordedResult> => check(result, value)
