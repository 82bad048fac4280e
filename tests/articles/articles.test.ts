import { describe, expect, it } from 'vitest'
import { type Slot, slots } from '#content/claim.ts'
import { deliveries } from '#content/deliveries.ts'
import type { OverlayId } from '#content/overlays.ts'
import { overlays } from '#content/overlays.ts'
import { provisions } from '#content/provisions.ts'
import type { Regime } from '#content/regimes/regime.ts'
import { type RegimeTextId, regimeTexts } from '#content/regimes.ts'
import { answerTo } from '#tests/support/casebook.ts'
import { weighings } from '#tests/support/weighings.ts'
import { deliveryBases } from './deliveries.ts'
import { duties } from './duty.ts'
import { afterwards, matters } from './matters.ts'
import { overlayBases } from './overlays.ts'
import { citableIn, faultsIn, type Placed, placedIn, type Required } from './required.ts'
import { weighingBases } from './weighings.ts'

/** What every State has by custom, whatever treaty is silent. */
const ordinaryLaw = '?CUST-ALIENS ?CUST-TERRITORY'

const regimes: Readonly<Record<RegimeTextId, Regime>> = regimeTexts
const regimeIds = Object.keys(regimes) as RegimeTextId[]

describe('the duty of the host State rests on the law of the place', () => {
	it.each(duties)('%s', (_, answers, rests) => {
		const [host] = answerTo(answers).dutyBearers
		expect(host?.party).toBe('hostState')
		expect(faultsIn(host?.basis ?? [], rests)).toEqual([])
	})
})

describe.each(Object.entries(matters))('the rule on %s', (slot, rows) => {
	const requiredOf = (regime: RegimeTextId) => rows.find(([, ...named]) => named.includes(regime))?.[0] ?? ordinaryLaw

	it.each(regimeIds)('is that of its own law: %s', (regime) => {
		expect(faultsIn(regimes[regime].rules[slot as Slot], requiredOf(regime))).toEqual([])
	})
})

describe('once a mission has ended', () => {
	const told = afterwards.flatMap(([overlay, slot, rests, ...named]) =>
		named.map((regime) => [overlay, slot, regime, rests] as const),
	)

	it.each(told)('%s: the rule on %s of %s is %s', (overlay, slot, regime, rests) => {
		expect(faultsIn(regimes[regime].switches?.[overlay]?.[slot] ?? [], rests)).toEqual([])
	})
})

/** What names a provision itself, and does not leave it to the regime. */
const namesOne = ({ basis }: Placed) => basis.some((name) => !name.startsWith('@'))

function faultsOf(content: object, required: Readonly<Record<string, Required>>): readonly string[] {
	const placed = placedIn(content)
	const unknown = Object.keys(required).filter((at) => placed.every((one) => one.at !== at))
	return [
		...unknown.map((at) => `${at} is not there`),
		...placed.flatMap((one) => {
			const rests = required[one.at]
			if (rests === undefined) return namesOne(one) ? [`${one.at} rests on ${one.basis.join(' ')}: by which law?`] : []
			return faultsIn(one.basis, rests).map((fault) => `${one.at}: ${fault}`)
		}),
	]
}

describe('who leads, and what goes with it, rests on the law that lets them', () => {
	it.each(Object.entries(deliveryBases))('%s', (id, required) => {
		expect(faultsOf(deliveries[id as keyof typeof deliveries], required)).toEqual([])
	})
})

describe('what a further fact adds rests on the law about it', () => {
	it.each(Object.entries(overlayBases))('%s', (id, required) => {
		expect(faultsOf(overlays[id as OverlayId], required)).toEqual([])
	})
})

describe('a weighing rests on the law that makes its condition count', () => {
	const ways = weighings.flatMap(({ id, always = [] }) =>
		always.flatMap(({ guard, meta }) => (guard === undefined ? [] : [[`${id}: ${guard}`, meta?.basis ?? []] as const])),
	)

	it.each(ways)('%s', (way, basis) => {
		expect(faultsIn(basis, weighingBases[way] ?? '')).toEqual([])
	})

	it('that is there', () => {
		expect(ways.map(([way]) => way)).toEqual(Object.keys(weighingBases))
	})
})

it('the lists name provisions and slots that exist', () => {
	const named = [
		...duties.map(([, , rests]) => rests),
		...Object.values(matters).flatMap((rows) => rows.map(([rests]) => rests)),
		...afterwards.map(([, , rests]) => rests),
		...[...Object.values(deliveryBases), ...Object.values(overlayBases), weighingBases].flatMap((row) =>
			Object.values(row),
		),
	].flatMap(citableIn)
	const known = new Set<string>([...Object.keys(provisions), ...slots.map((slot) => `@${slot}`)])
	expect(named.filter((name) => !known.has(name))).toEqual([])
})
