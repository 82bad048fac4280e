import { describe, expect, it } from 'vitest'
import { cases } from '#content/cases.ts'
import type { Basis, Ref } from '#content/claim.ts'
import { common } from '#content/common.ts'
import { corrections } from '#content/corrections.ts'
import { deliveries } from '#content/deliveries.ts'
import { instruments } from '#content/instruments.ts'
import { overlays } from '#content/overlays.ts'
import { phrases } from '#content/phrases.ts'
import type { Provision } from '#content/provisions/provision.ts'
import { type ProvisionId, provisions } from '#content/provisions.ts'
import { reasons } from '#content/reasons.ts'
import { noPremises, regimes } from '#content/regimes.ts'
import { roles } from '#content/roles.ts'
import { answerTo, casebook } from '#tests/support/casebook.ts'
import { shapePaths } from '#tests/support/shape-paths.ts'

const told = Object.entries(provisions) as [ProvisionId, Provision][]
const unchecked = told.filter(([, { checked }]) => !checked).map(([id]) => id)
const isUnchecked = (ref: Ref) => unchecked.includes(ref as ProvisionId)

/** Every list of citations under a value, with its path. */
function basesIn(value: unknown, at: string): readonly { readonly at: string; readonly basis: Basis }[] {
	if (typeof value !== 'object' || value === null) return []
	return Object.entries(value).flatMap(([key, part]) =>
		key === 'basis' && Array.isArray(part)
			? [{ at, basis: part as unknown as Basis }]
			: basesIn(part, `${at} › ${key}`),
	)
}
const content = { regimes, noPremises, deliveries, overlays, common, reasons, roles, phrases, corrections }
const bases = basesIn(content, 'content')

describe('provisions', () => {
	it.each(told)('%s belongs to an instrument that is told', (_, { instrument }) => {
		expect(instruments).toHaveProperty([instrument])
	})

	it('each says where, what, whom it binds and where to read it', () => {
		for (const [id, { pinpoint, gist, binds, url }] of told) {
			for (const text of [pinpoint, gist, binds]) expect(text.trim(), id).not.toBe('')
			expect(url, id).toMatch(/^https?:\/\/\S+$/)
			expect(gist, id).toMatch(/[.)]$/)
		}
	})

	it(`${unchecked.length} of ${told.length} have not been read: ${unchecked.join(', ')}`, () => {
		expect(unchecked.length).toBeGreaterThan(0)
		expect(unchecked.length).toBeLessThan(told.length / 5)
	})
})

describe('a text that has not been read never stands alone', () => {
	it('in the content', () => {
		expect(bases.length).toBeGreaterThan(500)
		expect(bases.filter(({ basis }) => basis.length > 0 && basis.every(isUnchecked))).toEqual([])
	})

	it('where a regime fills a slot', () => {
		const alone = Object.entries({ ...regimes, ...noPremises }).flatMap(([regime, { rules }]) =>
			Object.entries(rules)
				.filter(([, refs]) => refs.length > 0 && refs.every(isUnchecked))
				.map(([slot]) => `${regime} › ${slot}`),
		)
		expect(alone).toEqual([])
	})

	it('in an answer', () => {
		const sampled = Array.from(shapePaths())
			.filter((_, index) => index % 97 === 0)
			.map(({ answers }) => answers)
		const alone = [...sampled, ...casebook.map(({ answers }) => answers)].flatMap((answers) =>
			basesIn(answerTo(answers), 'answer').filter(({ basis }) => basis.length > 0 && basis.every(isUnchecked)),
		)
		expect([...new Set(alone.map(({ at, basis }) => `${at}: ${basis.join(' ')}`))]).toEqual([])
	})

	it('in an example of a case it is shown beside others that have been read', () => {
		for (const { examples, title } of Object.values(cases))
			expect(
				examples.some(({ provision }) => !isUnchecked(provision)),
				title,
			).toBe(true)
	})
})
