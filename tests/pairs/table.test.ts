import { describe, expect, it } from 'vitest'
import { determine } from '#machines/answer/determine.ts'
import { bindingOf } from '#machines/pair/binding.ts'
import { determineBetween } from '#machines/pair/determine-between.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { claimsOf } from '#tests/support/claims.ts'
import { isResult } from '#tests/support/result-schema.ts'
import { missions, type Row, table } from './table.ts'

function resultOf({ receiving, sending, mission }: Row): DeterminedResult {
	const result = determineBetween(missions[mission], 'test', { receiving, sending })
	if (result.status !== 'determined') throw new Error(`Still open at ${result.next}`)
	return result
}

/** The one row of the table for these two and this mission. */
function rowOf(between: string, mission: Row['mission']): Row {
	const found = table.find((row) => `${row.receiving} from ${row.sending}` === between && row.mission === mission)
	if (found === undefined) throw new Error(`No row for ${between}, ${mission}`)
	return found
}

const generalOf = ({ mission }: Row) => determine(missions[mission], 'test') as DeterminedResult

describe('the table', () => {
	it('has at least forty pairs, none of them twice', () => {
		const named = table.map(({ receiving, sending, mission }) => `${receiving} ${sending} ${mission}`)
		expect(new Set(named).size).toBe(named.length)
		expect(new Set(table.map(({ receiving, sending }) => `${receiving} ${sending}`)).size).toBeGreaterThanOrEqual(40)
		console.log(`${table.length} rows on ${new Set(named.map((name) => name.slice(0, 7))).size} pairs`)
	})
})

describe.each(table)('$receiving from $sending, $mission', (row) => {
	const result = resultOf(row)

	it('is told in the format, with the pair', () => {
		expect([isResult(result), isResult.errors]).toEqual([true, null])
		expect(result.states).toEqual({ receiving: row.receiving, sending: row.sending })
	})

	it('says whom each treaty binds', () => {
		const { '36(2)': clause, ...instruments } = row.binds
		const told = Object.fromEntries((result.treaties ?? []).map(({ instrument, binds }) => [instrument, binds]))
		expect(told).toMatchObject(instruments)
		if (clause !== undefined) expect(bindingOf('ICJS-36(2)', row).binds).toBe(clause)
	})

	it('names the titles to the Court, and no others', () => {
		expect(result.court?.map(({ title }) => title)).toEqual(row.court)
	})

	it('rests the duty on what binds both', () => {
		const [first] = result.dutyBearers
		expect({ basis: first?.basis, ...(first?.force && { force: first.force }) }).toEqual(row.duty)
		expect(first?.party).toBe('hostState')
	})
})

describe('every claim on a convention that does not bind both', () => {
	it.each(
		table.filter(({ binds, mission }) => mission === 'embassy' && /^(sending|receiving)$/.test(binds.VCDR ?? '')),
	)('rests on custom, or on a source that is no treaty: $receiving from $sending', (row) => {
		const citing = claimsOf(generalOf(row)).filter(({ basis }) => basis.some((id) => id.startsWith('VCDR-')))
		const kept = claimsOf(resultOf(row)).filter(({ at, text, basis }) => {
			const same = citing.some((claim) => claim.at === at && claim.text === text)
			return same && basis.length > 0
		})
		expect(kept.length).toBeGreaterThan(10)
		for (const { at, basis } of kept) {
			expect([at, ...basis.filter((id) => /^(VCDR|VCDROP)-/.test(id))]).toEqual([at])
			expect([at, basis.some((id) => /^(CUST|TEHRAN|EQGFRA|GA|FOA|UNC|ARSIWA|IPPC)-/.test(id))]).toEqual([at, true])
		}
	})

	it('says that it holds by custom wherever the article had a twin there', () => {
		const row = rowOf('SSD from FRA', 'embassy')
		const general = claimsOf(generalOf(row))
		for (const { at, text, basis } of claimsOf(resultOf(row))) {
			const before = general.find((claim) => claim.at === at && claim.text === text)
			const hadTwin = before?.basis.some((id) =>
				['VCDR-22(1)', 'VCDR-22(2)', 'VCDR-29', 'VCDR-41(1)', 'VCDR-45(a)'].includes(id),
			)
			if (!hadTwin) continue
			expect([at, basis.some((id) => id.startsWith('CUST-'))]).toEqual([at, true])
		}
	})

	it('falls away where the convention has no twin: the crimes of 1973 between Indonesia and Australia', () => {
		const result = resultOf(rowOf('IDN from AUS', 'embassy'))
		expect(claimsOf(result).flatMap(({ basis }) => basis.filter((id) => id.startsWith('IPPC-')))).toEqual([])
		expect(result.ifItFails.map(({ id }) => id)).not.toContain('prosecution')
		expect(result.fallsAway?.some(({ basis }) => basis.includes('IPPC-2(1)'))).toBe(true)
	})

	it('falls away where the convention of 1994 does not bind the host: South Sudan', () => {
		const result = resultOf(rowOf('SSD from UN', 'unPeaceOperation'))
		expect(claimsOf(result).flatMap(({ basis }) => basis.filter((id) => /^(CSUN|CPIUN)-/.test(id)))).toEqual([])
		expect(result.fallsAway?.some(({ basis }) => basis.includes('CSUN-8'))).toBe(true)
	})
})

describe('what a title to the Court says', () => {
	it('warns that declarations carry conditions', () => {
		const withDeclarations = table.filter(({ court }) => court.includes('ICJS-36(2)'))
		expect(withDeclarations.length).toBeGreaterThanOrEqual(4)
		for (const row of withDeclarations) {
			const { note } = resultOf(row).court?.find(({ title }) => title === 'ICJS-36(2)') ?? {}
			expect(note).toMatch(/conditions/)
			expect(note).toMatch(/read both/)
		}
	})

	it('leads the UN to an advisory opinion', () => {
		for (const row of table.filter(({ court, sending }) => sending === 'UN' && court.includes('CPIUN-s.30'))) {
			expect(resultOf(row).court?.[0]?.note).toMatch(/advisory opinion/)
			expect(resultOf(row).court?.[0]?.note).toMatch(/reservations/)
		}
	})

	it('passes on the doubt about the row of Viet Nam', () => {
		const { court } = resultOf(rowOf('VNM from IND', 'careerConsulate'))
		expect(court?.[0]?.note).toMatch(/1973/)
	})
})

describe('a pointer of the list', () => {
	const pointersOf = (row: Row, instrument: string) =>
		resultOf(row).treaties?.find((treaty) => treaty.instrument === instrument)?.pointers ?? []

	it('shows the reservation of Viet Nam to section 30, beside the title', () => {
		const pointers = pointersOf(rowOf('VNM from UN', 'unPeaceOperation'), 'CPIUN')
		expect(pointers.map(({ text }) => text).join(' ')).toMatch(/section 30/)
	})

	it('says why a row is uncertain', () => {
		const pointers = pointersOf(rowOf('ZWE from ZAF', 'embassy'), 'IPPC')
		expect(pointers).toEqual([{ side: 'receiving', text: expect.stringMatching(/eleven|11/i) }])
	})

	it('says that the withdrawal of the United States was notified', () => {
		const pointers = pointersOf(rowOf('USA from IRN', 'embassy'), 'VCDROP')
		expect(pointers.map(({ text }) => text).join(' ')).toMatch(/2018/)
	})
})

describe('Taiwan, which is in no list', () => {
	it('is called neither a party nor a non-party, and nothing gives way', () => {
		for (const row of table.filter(({ receiving, sending }) => receiving === 'TWN' || sending === 'TWN')) {
			const result = resultOf(row)
			for (const { instrument, binds } of result.treaties ?? [])
				if (instrument !== 'HQA' && instrument !== 'CHWTO') expect([instrument, binds]).toEqual([instrument, 'unknown'])
			expect(claimsOf(result).filter((claim) => 'force' in claim)).toEqual([])
		}
	})
})
