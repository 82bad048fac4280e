import { describe, expect, it } from 'vitest'
import type { Claims, Confidence } from '#content/claim.ts'
import { common } from '#content/common.ts'
import { deliveries } from '#content/deliveries.ts'
import { overlays } from '#content/overlays.ts'
import type { Provision } from '#content/provisions/provision.ts'
import { provisions } from '#content/provisions.ts'
import { regimeTexts } from '#content/regimes.ts'
import { confidence } from './confidence.ts'
import { unread } from './unread.ts'
import { warned } from './warned.ts'

type Part = { readonly limits?: Claims; readonly warnings?: Claims; readonly confidence?: Confidence }
const parts: Readonly<Record<keyof typeof warned, Readonly<Record<string, Part>>>> = {
	common: { common },
	regimes: regimeTexts,
	deliveries,
	overlays,
}

describe.each(Object.entries(warned))('%s', (kind, ids) => {
	const known = parts[kind as keyof typeof warned]

	it.each(Object.entries<string>(ids))('%s says all its limits and warnings', (id, told) => {
		const { limits = {}, warnings = {} } = known[id] ?? {}
		expect([...Object.keys(limits), ...Object.keys(warnings)].join(' ')).toBe(told)
	})

	it('are all of them here', () => {
		expect(Object.keys(ids)).toEqual(Object.keys(known))
	})
})

describe.each(Object.entries(confidence))('how sure the law is: %s', (kind, sure) => {
	const told = Object.entries(parts[kind as keyof typeof confidence])

	it.each(Object.entries<readonly string[]>(sure))('%s', (level, ids) => {
		const found = told.flatMap(([id, part]) => (part.confidence === level ? [id] : []))
		expect(found.sort()).toEqual([...ids].sort())
	})
})

it('a provision is marked as checked only where its text was read', () => {
	const unchecked = Object.entries<Provision>(provisions).flatMap(([id, { checked }]) => (checked ? [] : [id]))
	expect(unchecked.sort()).toEqual([...unread].sort())
})
