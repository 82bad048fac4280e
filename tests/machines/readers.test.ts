import { describe, expect, it } from 'vitest'
import type { ProvisionId } from '#content/provisions.ts'
import { type ReaderId, readers } from '#content/readers.ts'
import { determine, lawOf } from '#machines/answer/determine.ts'
import { stepsFor } from '#machines/readers.ts'
import { wayToEveryPair } from '#tests/support/ways.ts'

const ids = Object.keys(readers) as ReaderId[]
const read = wayToEveryPair().flatMap(({ regime, delivery, answers }) => {
	const result = determine(answers, 'test')
	if (result.status === 'open') return []
	const law = lawOf(answers)
	return ids.map((reader) => ({
		at: `${regime} ${delivery}, ${reader}`,
		regime,
		reader,
		result,
		law,
		groups: stepsFor(result, reader, law),
	}))
})
type Read = (typeof read)[number]
const wrongIn = (wrong: (one: Read) => string | undefined | false, some: readonly Read[] = read) =>
	some.flatMap((one) => {
		const found = wrong(one)
		return found ? [`${one.at}: ${found}`] : []
	})
const basisOf = ({ groups }: Read): readonly ProvisionId[] => [
	...new Set(groups.flatMap(({ items }) => items.flatMap(({ basis }) => basis))),
]

/** Treaties on one class of mission: their articles stand only where that class is at hand. */
const ofOneClass = /^(VCDR|VCCR|CSM|VCDROP|VCCROP|CSMOP|CPIUN|CPISA|CSUN|CSUNOP|CHWTO|HQA|UNSTATUS|EUP7|AUGC|COE49)-/
const sameForAll: Readonly<Record<string, RegExp>> = { 'VCDR-47': /^VCDR-/, 'VCCR-72': /^VCCR-/ }

const diplomatic = [
	'embassy',
	'consularSection',
	'residenceHeadOfMission',
	'homeOfDiplomat',
	'homeOfAdministrativeStaff',
]
const consular = ['careerConsulate', 'honoraryPost', 'homeOfConsularOfficer']
const un = ['unPoliticalMission', 'unPeaceOperation', 'unAgency']
const hosts = read.filter(({ reader }) => reader === 'host')
const among = (regimes: readonly string[]) => hosts.filter(({ regime }) => regimes.includes(regime))

describe(`${read.length} answers, each pair of regime and delivery for each reader`, () => {
	it('are never empty, and every item has words and a rule', () => {
		expect(read.length).toBeGreaterThan(600)
		expect(
			wrongIn(({ groups }) => {
				if (groups.length < 3) return `${groups.length} groups`
				const empty = groups.find(({ items }) => items.length === 0)
				if (empty !== undefined) return empty.heading
				return groups.flatMap(({ items }) => items).find(({ text, basis }) => /[{}]/.test(text) || basis.length === 0)
					?.text
			}),
		).toEqual([])
	})

	it('cite of each treaty on missions only what the answer or its regime cites', () => {
		expect(
			wrongIn((one) => {
				const allowed = new Set<ProvisionId>([...one.result.basis, ...Object.values(one.law.rules).flat()])
				return basisOf(one).find((id) => {
					if (!ofOneClass.test(id) || allowed.has(id)) return false
					const family = sameForAll[id]
					return family === undefined || ![...allowed].some((other) => family.test(other))
				})
			}),
		).toEqual([])
	})

	it('hold every step of the answer, once, with who takes it; only the order may differ', () => {
		const sorted = (texts: readonly string[]) => texts.toSorted().join('\n')
		expect(
			wrongIn(({ result, groups }) => {
				const steps = result.ifItFails.map(({ text }) => text)
				const listed = groups.map(({ items }) => items.filter(({ text }) => steps.includes(text)))
				const whole = listed.find((items) => sorted(items.map(({ text }) => text)) === sorted(steps))
				if (whole === undefined) return 'steps differ'
				return whole.find(({ by }) => by === undefined)?.text
			}),
		).toEqual([])
	})

	it('do not say the same thing twice', () => {
		expect(
			wrongIn(({ groups }) => {
				const texts = groups.flatMap(({ items }) => items.map(({ text }) => text))
				return texts.find((text, index) => texts.indexOf(text) !== index)
			}),
		).toEqual([])
	})

	it('change with the reader', () => {
		const [first] = read
		const told = ids.map((reader) =>
			JSON.stringify(read.find((one) => one.regime === first?.regime && one.reader === reader)?.groups),
		)
		expect(new Set(told).size).toBe(ids.length)
	})
})

describe('a host', () => {
	it('is told to treat embassies alike by article 47, and posts by article 72', () => {
		expect(wrongIn((one) => !basisOf(one).includes('VCDR-47') && 'missing', among(diplomatic))).toEqual([])
		expect(wrongIn((one) => basisOf(one).includes('VCCR-72') && 'consular', among(diplomatic))).toEqual([])
		expect(wrongIn((one) => !basisOf(one).includes('VCCR-72') && 'missing', among(consular))).toEqual([])
		expect(wrongIn((one) => basisOf(one).includes('VCDR-47') && 'diplomatic', among(consular))).toEqual([])
	})

	it('of the UN or of a regional organisation reads no article of the Vienna Conventions', () => {
		const vienna = /^(VCDR|VCCR)-/
		expect(wrongIn((one) => basisOf(one).find((id) => vienna.test(id)), among([...un, 'regionalMission']))).toEqual([])
	})

	it('learns first what it owes, and that any organ binds it', () => {
		expect(
			wrongIn(({ groups: [first] }) => {
				if (first?.heading !== 'What you owe now') return first?.heading ?? 'nothing'
				return !first.items.some(({ basis, by }) => basis.includes('ARSIWA-4') && by === 'hostState') && 'no organ'
			}, hosts),
		).toEqual([])
	})

	it('is never told that protection may be withheld', () => {
		const own = hosts.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ text }) => text)))
		expect(own.filter((text) => /you may (withhold|refuse) protection/i.test(text))).toEqual([])
	})
})

describe('an organisation', () => {
	const of = (some: readonly string[]) =>
		read.filter(({ regime, reader }) => reader === 'organisation' && some.includes(regime))

	it('of the UN has its Designated Official decide, and says that the policy was not read', () => {
		expect(
			wrongIn(({ groups: [first] }) => {
				const decision = first?.items.find(({ basis }) => basis.includes('UNSMS-DO'))
				return !/has not been read/.test(decision?.text ?? '') && (decision?.text ?? 'missing')
			}, of(un)),
		).toEqual([])
	})

	it('is told before a State’s mission that UN security is not for it', () => {
		expect(
			wrongIn(({ groups }) => !groups[0]?.items[0]?.basis.includes('FOA-1') && 'missing', of(['embassy'])),
		).toEqual([])
	})
})
