import { describe, expect, it } from 'vitest'
import type { Basis, Claim, Claims, ContestedPoints, NextStep, NextSteps } from '#content/claim.ts'
import { common } from '#content/common.ts'
import { deliveries } from '#content/deliveries.ts'
import { excluded } from '#content/excluded.ts'
import type { Outline } from '#content/outlines/outline.ts'
import { outlines } from '#content/outlines.ts'
import { overlays } from '#content/overlays.ts'
import { parties } from '#content/parties.ts'
import type { Provision } from '#content/provisions/provision.ts'
import { type ProvisionId, provisions } from '#content/provisions.ts'
import type { Reader, ReaderGroup } from '#content/readers/reader.ts'
import { readers } from '#content/readers.ts'
import { noPremises, regimes } from '#content/regimes.ts'
import { determine, lawOf } from '#machines/answer/determine.ts'
import { outlinesFor, outlineText } from '#machines/outline.ts'
import { textsIn } from '#tests/content/texts.ts'
import { wayToEveryPair } from '#tests/support/ways.ts'

type Part = { readonly ifItFails?: NextSteps; readonly contested?: ContestedPoints }
type Placed = { readonly at: string }

const everyPart: Readonly<Record<string, object>> = { ...regimes, ...noPremises, ...deliveries, ...overlays, common }
const parts = everyPart as Readonly<Record<string, Part>>
const steps: readonly (Placed & NextStep)[] = Object.entries(parts).flatMap(([name, { ifItFails = {} }]) =>
	Object.entries(ifItFails).flatMap(([id, told]) => [told].flat().map((step) => ({ at: `${name}.${id}`, ...step }))),
)
const claimsOf = (claims: Claims, name: string): readonly (Placed & Claim)[] =>
	Object.entries(claims).flatMap(([id, told]) => [told].flat().map((claim) => ({ at: `${name}.${id}`, ...claim })))
const excludedClaims = claimsOf(excluded, 'excluded')
const readerClaims = Object.entries(readers as Readonly<Record<string, Reader>>).flatMap(([reader, { groups }]) =>
	groups.flatMap(({ claims = {} }: ReaderGroup) => claimsOf(claims, reader)),
)
const papers = Object.entries(outlines).flatMap(([id, variants]) =>
	(variants as readonly Outline[]).map((outline) => ({ id, outline })),
)

const answered = wayToEveryPair().flatMap(({ regime, delivery, answers }) => {
	const result = determine(answers, 'test')
	if (result.status === 'open') return []
	return [{ at: `${regime} ${delivery}`, answers, law: lawOf(answers), result }]
})
type Answered = (typeof answered)[number]
const wrongIn = (wrong: (one: Answered) => string | undefined | false) =>
	answered.flatMap((one) => {
		const found = wrong(one)
		return found ? [`${one.at}: ${found}`] : []
	})

const provisionOf = (id: ProvisionId): Provision => provisions[id]
const isUnchecked = (ref: string) => Object.hasOwn(provisions, ref) && !provisionOf(ref as ProvisionId).checked
const ofEmbassies = /^(VCDR|VCCR|CSM|VCDROP|VCCROP|CSMOP)-|^GA-65/

describe('a step', () => {
	it('says who takes it and rests on something', () => {
		const takers = new Set(['owner', 'team', ...Object.keys(parties)])
		expect(steps.length).toBeGreaterThan(60)
		expect(steps.filter(({ by }) => !takers.has(by)).map(({ at }) => at)).toEqual([])
		expect(steps.filter(({ basis }) => basis.length === 0).map(({ at }) => at)).toEqual([])
	})

	it('is taken in an answer by a party with a part in it, and never by the host against itself', () => {
		expect(
			wrongIn(({ result }) => result.ifItFails.find(({ by }) => !(by in parties) || by === 'hostState')?.id),
		).toEqual([])
	})

	it('on the UN’s side is taken by the UN, on a State’s side by that State or its team', () => {
		const allowed = {
			state: ['sendingState', 'ownTeam', 'organisation'],
			un: ['organisation', 'unitedNations'],
			regional: ['organisation', 'friendlyState'],
		} as const
		expect(
			wrongIn(({ law, result }) => {
				const own: readonly string[] = allowed[law.missionClass]
				return result.ifItFails.find(({ by }) => !own.includes(by))?.id
			}),
		).toEqual([])
	})

	it('tells nobody to use force or to break in', () => {
		const told = [...steps, ...readerClaims].filter(({ text }) =>
			/\b(shoot|fire at|clear the street|storm|break in|seize|retaliate|use force|rescue by force)\b/i.test(text),
		)
		expect(told.map(({ at, text }) => `${at}: ${text}`)).toEqual([])
	})
})

describe('the order of steps', () => {
	const order = [
		'warnInWriting',
		'secureInside',
		'departure',
		'custody',
		'protectingPower',
		'expulsion',
		'prosecution',
		'report',
		'council',
		'claim',
		'court',
	]

	it('is the order of the common steps', () => {
		expect(Object.keys(common.ifItFails)).toEqual(order)
	})

	it('holds in every answer: first the warning, the wider remedies last, a court at the very end', () => {
		expect(answered.length).toBeGreaterThan(150)
		expect(
			wrongIn(({ result }) => {
				const ids = result.ifItFails.map(({ id }) => id)
				const known = ids.filter((id) => order.includes(id))
				const sorted = known.toSorted((one, other) => order.indexOf(one) - order.indexOf(other))
				if (known.join() !== sorted.join()) return known.join(' ')
				if (ids[0] !== 'warnInWriting') return `begins with ${ids[0]}`
				return ids.includes('court') && ids.at(-1) !== 'court' && 'something follows the court'
			}),
		).toEqual([])
	})

	it('each remedy stands where its law is there, and only there', () => {
		expect(
			wrongIn(({ law, result }) => {
				const ids = new Set(result.ifItFails.map(({ id }) => id))
				const slots = { prosecution: 'crime', report: 'report', court: 'court', expulsion: 'expulsion' } as const
				for (const [id, slot] of Object.entries(slots))
					if (ids.has(id) !== law.rules[slot].length > 0) return `${id} against ${slot}`
				return !ids.has('claim') && 'no claim'
			}),
		).toEqual([])
	})

	it('a court and a protecting Power always say what they need', () => {
		const bare = steps.filter(({ at, needs }) => /\.(court|protectingPower|interim)$/.test(at) && needs === undefined)
		expect(bare.map(({ at }) => at)).toEqual([])
	})
})

describe('what stays excluded', () => {
	it('every answer bars force in the street and armed help, with provisions', () => {
		expect(
			wrongIn(({ result }) => {
				const ids = result.excluded.map(({ id }) => id)
				if (result.excluded.some(({ basis }) => basis.length === 0)) return 'without a rule'
				return !(ids.includes('forceInTheStreet') && ids.includes('armedRescue')) && ids.join(' ')
			}),
		).toEqual([])
	})

	it('where the place is inviolable, entry to help and countermeasures are barred as well', () => {
		expect(
			wrongIn(({ law, result }) => {
				if (law.rules.inviolable.length === 0 || result.regime === 'highOfficial') return undefined
				const ids = result.excluded.map(({ id }) => id)
				return !(ids.includes('countermeasures') && ids.includes('entryToHelp')) && ids.join(' ')
			}),
		).toEqual([])
	})

	it('armed help is judged by the ban on force; countermeasures by the rule of the class', () => {
		expect(
			wrongIn(({ law, result }) => {
				const rule = law.missionClass === 'state' ? 'ARSIWA-50(2)(b)' : 'ARIO-53(2)(b)'
				const [rescue] = result.excluded.filter(({ id }) => id === 'armedRescue')
				if (!rescue?.basis.includes('UNC-2(4)')) return 'armed help'
				const counter = result.excluded.find(({ id }) => id === 'countermeasures')
				return counter !== undefined && !counter.basis.includes(rule) && 'countermeasures'
			}),
		).toEqual([])
	})

	it('an honorary post or an ordinary house is not called closed to entry', () => {
		const open = new Set(['honoraryPost', 'homeOfConsularOfficer', 'homeOfLocalStaff', 'officeWithoutStatus'])
		expect(
			wrongIn(({ result }) => open.has(result.regime) && result.excluded.find(({ id }) => id === 'entryToHelp')?.text),
		).toEqual([])
	})
})

describe('answers about the UN', () => {
	it('hold no step, no bar and no paper of embassies', () => {
		const un = answered.filter(({ law }) => law.missionClass === 'un')
		expect(un.length).toBeGreaterThan(20)
		const strays = un.flatMap(({ at, law, result }) =>
			[...result.ifItFails, ...result.excluded, ...outlinesFor(law)]
				.filter(({ basis }) => basis.some((id) => ofEmbassies.test(id)))
				.map(({ id }) => `${at}: ${id}`),
		)
		expect(strays).toEqual([])
		const embassySteps = ['custody', 'protectingPower', 'expulsion']
		expect(
			wrongIn(
				({ law, result }) =>
					law.missionClass === 'un' && result.ifItFails.find(({ id }) => embassySteps.includes(id))?.id,
			),
		).toEqual([])
	})
})

describe('papers to fill in', () => {
	const lines = papers.flatMap(({ id, outline }) =>
		outline.parts.flatMap((part) => part.lines.map((line) => ({ at: `${id}: ${outline.title}`, line }))),
	)

	it('every line has a blank, and without its blanks it claims nothing', () => {
		expect(lines.filter(({ line }) => !/\[[^\]]+\]/.test(line))).toEqual([])
		const left = lines.map(({ at, line }) => ({ at, rest: line.replace(/\[[^\]]+\]/g, '') }))
		const filled = left.filter(({ rest }) => /\d|breach|violat|fail|unlawful|wrong|responsib|neglig|must\b/i.test(rest))
		expect(filled).toEqual([])
	})

	it('have a title, an addressee and guidance in one line under every heading', () => {
		for (const { outline } of papers) {
			expect(outline.title).not.toMatch(/\[|\.$/)
			expect(outline.to).not.toBe('')
			for (const { guidance } of outline.parts) expect(guidance).toMatch(/^[^\n]+\.$/)
			expect(outline.parts.filter(({ rules }) => rules)).toHaveLength(1)
		}
	})

	it('there is one notice and one report for every answer, as plain text with nothing left to the machine', () => {
		expect(
			wrongIn(({ law }) => {
				const found = outlinesFor(law)
				if (found.map(({ id }) => id).join() !== 'notice,report') return found.map(({ id }) => id).join()
				const texts = found.map((outline) => outlineText(outline, [...outline.basis]))
				return texts.find((text) => /[{}]|undefined|@\w/.test(text) || !text.includes('[date]'))
			}),
		).toEqual([])
	})

	it('a consulate’s notice names consular articles and an embassy’s diplomatic ones', () => {
		const named = (kind: string) =>
			answered
				.filter(({ result }) => result.regime === kind)
				.flatMap(({ law }) => outlinesFor(law).flatMap(({ basis }) => basis))
		expect(named('careerConsulate').filter((id) => id.startsWith('VCDR-'))).toEqual([])
		expect(named('careerConsulate')).toContain('VCCR-31(3)')
		expect(named('embassy').filter((id) => id.startsWith('VCCR-'))).toEqual([])
		expect(named('embassy')).toContain('VCDR-22(2)')
	})

	it('are addressed by class', () => {
		const to = (kind: string) =>
			outlinesFor(answered.find(({ result }) => result.regime === kind)?.law ?? lawOf({})).map((outline) => outline.to)
		expect(to('unPeaceOperation').join()).toMatch(/Designated Official.*security department/)
		expect(to('regionalMission').join()).toMatch(/agreement names|foreign ministry/)
		expect(to('embassy').join()).toMatch(/foreign ministry.*Secretary-General/)
	})

	it('number their parts and put the citations under the rules', () => {
		const [outline] = outlinesFor(answered[0]?.law ?? lawOf({}))
		const text = outlineText(outline as NonNullable<typeof outline>, ['VCDR art. 22(2)'])
		expect(text).toMatch(/^Written notice[^\n]*\n\n> An outline, not a claim\./)
		expect(text).toMatch(/\n\n1\. The /)
		expect(text).toMatch(/\d+\. The rules\n> [^\n]+\n- VCDR art\. 22\(2\)\n/)
	})
})

describe('contested points', () => {
	const views = Object.entries(parts).flatMap(([name, { contested = {} }]) =>
		Object.entries(contested).flatMap(([id, { views }]) => views.map((view) => ({ at: `${name}.${id}`, ...view }))),
	)

	it('each view says which courts and organs took it, or that none is known', () => {
		expect(views.length).toBeGreaterThan(20)
		expect(views.filter(({ takenBy }) => !Array.isArray(takenBy))).toEqual([])
		const told = views.flatMap(({ takenBy }) => takenBy)
		expect(told.length).toBeGreaterThan(5)
		expect(told.filter(({ who, basis }) => who === '' || basis.length === 0)).toEqual([])
	})

	it('nobody takes a view by a text of scholars or commentators', () => {
		const doctrine: readonly string[] = ['TALMON-2006', 'DAMASCUS-2024']
		expect(
			views.filter(({ takenBy }) => takenBy.some(({ basis }) => basis.some((ref) => doctrine.includes(ref)))),
		).toEqual([])
	})
})

describe('new sentences', () => {
	const sentences = [...excludedClaims, ...readerClaims]

	it('end with a full stop and stay under 45 words', () => {
		expect(sentences.filter(({ text }) => !/\.$/.test(text)).map(({ at }) => at)).toEqual([])
		const long = sentences.flatMap(({ at, text }) =>
			text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence.split(/\s+/).length > 45 && at),
		)
		expect(long).toEqual([])
	})

	it('never rest on an unread text alone', () => {
		const bases: readonly { at: string; basis: Basis }[] = [
			...sentences,
			...papers.map(({ id, outline: { basis } }) => ({ at: id, basis })),
		]
		expect(bases.filter(({ basis }) => basis.every(isUnchecked)).map(({ at }) => at)).toEqual([])
	})

	it('use words in braces that every answer knows', () => {
		const known = /^(host|owner|post|team|outside|inside|controller|owing|side)$/i
		const used = textsIn({ excluded, readers, outlines }, 'new').flatMap(({ at, text }) =>
			[...text.matchAll(/\{(\w+)\}/g)].map(([, word = '']) => ({ at, word })),
		)
		expect(used.filter(({ word }) => !known.test(word))).toEqual([])
	})
})
