import { describe, expect, it } from 'vitest'
import type { Basis, Ref } from '#content/claim.ts'
import { slots } from '#content/claim.ts'
import { common } from '#content/common.ts'
import { corrections } from '#content/corrections.ts'
import { deliveries } from '#content/deliveries.ts'
import { overlays } from '#content/overlays.ts'
import { phrases } from '#content/phrases.ts'
import { questions } from '#content/questions.ts'
import { reasons } from '#content/reasons.ts'
import type { Regime } from '#content/regimes/regime.ts'
import { noPremises, regimes } from '#content/regimes.ts'
import { roles } from '#content/roles.ts'
import { everyText, isProse, textsIn } from '#tests/content/texts.ts'

type Found = { readonly at: string; readonly text: string; readonly basis: Basis }

/** Every sentence with a basis, wherever it stands. Tasks and failures are names of things, not sentences. */
function claimsIn(value: unknown, at: string): readonly Found[] {
	if (typeof value !== 'object' || value === null) return []
	const { text, fact, why, basis } = value as Record<string, unknown>
	const sentences = [text, fact, why].flatMap((words) => textsIn(words, at)).filter(isProse)
	const here = Array.isArray(basis)
		? sentences.map((sentence) => ({ ...sentence, basis: basis as unknown as Basis }))
		: []
	return [...here, ...Object.entries(value).flatMap(([key, part]) => claimsIn(part, `${at} › ${key}`))]
}

const everyRegime: Readonly<Record<string, object>> = { ...regimes, ...noPremises }
const answerContent = { regimes: everyRegime, deliveries, overlays, common }
const claims = [...Object.entries(answerContent), ['reasons', reasons] as const].flatMap(([name, part]) =>
	claimsIn(part, name),
)
const asked = Object.entries(questions)
const options = asked.flatMap(([question, { options }]) =>
	Object.entries(options).map(([option, told]) => ({ at: `${question}.${option}`, ...told })),
)
const found = <T extends { readonly at: string }>(items: readonly T[], wrong: (item: T) => boolean) =>
	items.filter(wrong).map(({ at, ...rest }) => `${at}: ${JSON.stringify(rest)}`)

describe('questions and options', () => {
	it.each(asked)('%s asks a question', (_, { prompt, why }) => {
		expect(prompt).toMatch(/\?$/)
		expect(why).toMatch(/\.$/)
	})

	it('each option has a name, and one line that explains it and ends with a full stop', () => {
		expect(found(options, ({ label }) => label.trim() === '')).toEqual([])
		expect(found(options, ({ explains }) => !/\.$/.test(explains))).toEqual([])
	})

	it('ids are camel case, so that a dot can join question and option', () => {
		const ids = [
			...asked.flatMap(([question, { options }]) => [question, ...Object.keys(options)]),
			...Object.values(answerContent).flatMap((part) => Object.keys(part)),
			...Object.keys(corrections),
		]
		expect(ids.filter((id) => !/^[a-z][A-Za-z]*$/.test(id))).toEqual([])
	})

	it('every answer has its reason in law', () => {
		expect(Object.keys(reasons).sort()).toEqual(options.map(({ at }) => at).sort())
	})
})

describe('claims', () => {
	it('there are hundreds of them', () => {
		expect(claims.length).toBeGreaterThan(300)
	})

	it('ids are camel case', () => {
		const parts = [...Object.values(everyRegime), ...Object.values(deliveries), ...Object.values(overlays), common]
		const ids = parts.flatMap((part) => {
			const { limits, warnings, ifItFails, contested } = part as Readonly<Record<string, object | undefined>>
			return [limits, warnings, ifItFails, contested].flatMap((named) => Object.keys(named ?? {}))
		})
		expect(ids.filter((id) => !/^[a-z][A-Za-z]*$/.test(id))).toEqual([])
	})

	it('a claim, a reason and a headline end with a full stop; a check may ask', () => {
		const headlines = Object.entries(deliveries).flatMap(([delivery, { headline }]) => textsIn(headline, delivery))
		expect(found([...claims, ...headlines.filter(isProse)], ({ text }) => !/\.$/.test(text))).toEqual([])
		const checks = textsIn(answerContent, 'content').filter(({ at }) => /› checks › \d+ › text$/.test(at))
		expect(found(checks, ({ text }) => !/[.?]$/.test(text))).toEqual([])
	})

	it('words in braces are words that every answer knows', () => {
		const known = new Set([
			...Object.values(everyRegime).flatMap((regime) => Object.keys((regime as Regime).words)),
			...Object.keys(phrases).filter((name) => name !== 'occupierDuty'),
		])
		const used = Object.entries(answerContent)
			.flatMap(([name, part]) => textsIn(part, name))
			.concat(textsIn(reasons, 'reasons'), textsIn(roles, 'roles'))
			.flatMap(({ at, text }) => [...text.matchAll(/\{(\w+)\}/g)].map(([, word]) => ({ at, word: word ?? '' })))
		expect(used.length).toBeGreaterThan(30)
		expect(
			found(used, ({ word }) => !known.has(word) && !known.has(word.charAt(0).toLowerCase() + word.slice(1))),
		).toEqual([])
	})

	it('no sentence of an answer is longer than 45 words', () => {
		const sentences = Object.entries(answerContent)
			.flatMap(([name, part]) => textsIn(part, name))
			.filter(isProse)
			.flatMap(({ at, text }) => text.split(/(?<=[.?!])\s+/).map((sentence) => ({ at, sentence })))
		expect(found(sentences, ({ sentence }) => sentence.split(/\s+/).length > 45)).toEqual([])
	})
})

describe('what claims rest on', () => {
	const isSlot = (ref: Ref) => ref.startsWith('@')

	it('a slot named in a claim is a slot that regimes fill', () => {
		const refs = claims.flatMap(({ at, basis }) => basis.map((ref) => ({ at, ref })))
		expect(found(refs, ({ ref }) => isSlot(ref) && !slots.some((slot) => ref === `@${slot}`))).toEqual([])
	})

	it('every slot is used by some sentence', () => {
		const used = new Set(
			textsIn({ ...answerContent, reasons, roles, phrases }, 'content').map(({ at, text }) =>
				/› (where|unless)$/.test(at) ? `@${text}` : text,
			),
		)
		expect(slots.filter((slot) => !used.has(`@${slot}`))).toEqual([])
	})
})

describe('words on the page', () => {
	const prose = everyText.filter(isProse)

	it('no text has two spaces in a row, or one at either end, save after a colon that leads in', () => {
		expect(found(prose, ({ text }) => /\S {2}|^\s|[^:]\s$/.test(text))).toEqual([])
	})

	it('quotes and apostrophes are typographic', () => {
		expect(found(prose, ({ text }) => /["']/.test(text))).toEqual([])
	})

	it('nothing is left to be done', () => {
		expect(found(prose, ({ text }) => /\b(TODO|FIXME|TBD|lorem)\b/i.test(text))).toEqual([])
	})
})
