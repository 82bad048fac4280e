import { describe, expect, it } from 'vitest'
import { details } from '#content/participation/details.ts'
import { bindingOf, cannotBindBoth, sideIn } from '#machines/pair/binding.ts'
import { titlesFor } from '#machines/pair/court.ts'
import type { Pair } from '#machines/pair/pair.ts'
import { isTitle, pairLawOf } from '#machines/pair/pair-law.ts'
import { pointersOf } from '#machines/pair/pointers.ts'
import { isOrganisation, isState, organisationsThatSend, readPair } from '#machines/pair/read.ts'
import { sendersOf } from '#machines/pair/senders.ts'

const pair = (receiving: Pair['receiving'], sending: Pair['sending']): Pair => ({ receiving, sending })

describe('what a list says of a State', () => {
	it.each([
		['a party', 'VCDR', 'FRA', 'in'],
		['a declaration', 'ICJS-36(2)', 'AUS', 'in'],
		['a signature alone', 'VCDROP', 'COL', 'out'],
		['a withdrawal', 'VCDROP', 'USA', 'out'],
		['a declaration that has ended', 'ICJS-36(2)', 'FRA', 'out'],
		['no party', 'VCDR', 'SSD', 'out'],
		['not confirmed', 'IPPC', 'SSD', 'unknown'],
		['not in the list', 'VCDR', 'TWN', 'unknown'],
	] as const)('%s: %s, %s', (_, list, state, side) => {
		expect(sideIn(list, state)).toBe(side)
	})
})

describe('whom a treaty binds', () => {
	it.each([
		['both are parties', 'VCDR', pair('IRN', 'USA'), 'in', 'in', 'both'],
		['only the receiving State is', 'VCDR', pair('FRA', 'SSD'), 'in', 'out', 'receiving'],
		['only the sending State is', 'VCDR', pair('SSD', 'FRA'), 'out', 'in', 'sending'],
		['neither is', 'VCDR', pair('SSD', 'COK'), 'out', 'out', 'neither'],
		['of the host nothing is known', 'VCDR', pair('TWN', 'FRA'), 'unknown', 'in', 'unknown'],
		['of the sender nothing is known', 'VCDR', pair('SSD', 'TWN'), 'out', 'unknown', 'unknown'],
		['there is no list', 'OAS71', pair('BRA', 'USA'), 'unknown', 'unknown', 'unknown'],
		[
			'the host is outside the convention that a protocol adds to',
			'CSUNOP',
			pair('AND', 'FRA'),
			'out',
			'unknown',
			'unknown',
		],
		['members are parties to the Charter', 'UNC', pair('FRA', 'SSD'), 'in', 'in', 'both'],
		['and to the Statute of the Court', 'ICJS', pair('FRA', 'SSD'), 'in', 'in', 'both'],
		['an observer may be or not', 'UNC', pair('PSE', 'FRA'), 'unknown', 'in', 'unknown'],
		['an agreement of one host binds that host', 'HQA', pair('USA', 'FRA'), 'in', 'out', 'receiving'],
		['and no other', 'HQA', pair('CHE', 'FRA'), 'out', 'out', 'neither'],
		['nor does that of Switzerland bind the United States', 'CHWTO', pair('USA', 'CHE'), 'out', 'in', 'sending'],
		['the host alone owes the UN what the convention of 1946 gives', 'CPIUN', pair('FRA', 'UN'), 'in', 'in', 'both'],
		['a host outside it does not', 'CPIUN', pair('BEN', 'UN'), 'out', 'out', 'neither'],
		['a convention between States is not the UN’s', 'VCDR', pair('FRA', 'UN'), 'in', 'out', 'receiving'],
		[
			'where there is no list, nothing is known of an organisation',
			'OAS71',
			pair('BRA', 'OAS'),
			'unknown',
			'unknown',
			'unknown',
		],
		['the convention of 1973 is owed by the host, whoever sends', 'IPPC', pair('AFG', 'EU'), 'in', 'in', 'both'],
		['so is that of 1994', 'CSUN', pair('ALB', 'UN'), 'in', 'in', 'both'],
		['so is its protocol', 'CSUNOP', pair('AND', 'UN'), 'out', 'out', 'neither'],
		['so is that on the agencies', 'CPISA', pair('FRA', 'UN'), 'unknown', 'unknown', 'unknown'],
		['so is the Charter', 'UNC', pair('FRA', 'UN'), 'in', 'in', 'both'],
	] as const)('%s: %s', (_, treaty, between, receiving, sending, binds) => {
		expect(bindingOf(treaty, between)).toEqual({ receiving, sending, binds })
	})

	it.each([
		['in', 'in', false],
		['in', 'unknown', false],
		['unknown', 'unknown', false],
		['out', 'in', true],
		['in', 'out', true],
		['out', 'out', true],
	] as const)('%s and %s: that it does not bind both is certain: %s', (receiving, sending, certain) => {
		expect(cannotBindBoth({ receiving, sending, binds: 'unknown' })).toBe(certain)
	})
})

describe('a title to the Court', () => {
	const titles = (between: Pair) => titlesFor(between).map(({ title }) => title)

	it('needs both in the convention and in its protocol', () => {
		expect(titles(pair('DEU', 'JPN'))).toContain('VCDROP-I')
		expect(titles(pair('USA', 'IRN'))).not.toContain('VCDROP-I')
	})

	it('for the UN is its own clause with the host, and no other', () => {
		expect(titles(pair('DEU', 'UN'))).toEqual(['CPIUN-s.30'])
		expect(titles(pair('BEN', 'UN'))).toEqual([])
	})

	it('another organisation has none', () => {
		expect(titles(pair('DEU', 'EU'))).toEqual([])
	})

	it('passes on what makes a row doubtful after its own note, of either side', () => {
		const doubt = String(details.VCCROP.notes.VNM?.doubt)
		for (const between of [pair('VNM', 'IND'), pair('IND', 'VNM')]) {
			const note = titlesFor(between).find(({ title }) => title === 'VCCROP-I')?.note ?? ''
			expect(note.startsWith('Both are parties to the Optional Protocol.')).toBe(true)
			expect(note.endsWith(`else. ${doubt}`)).toBe(true)
		}
		expect(titlesFor(pair('DEU', 'JPN')).find(({ title }) => title === 'VCCROP-I')?.note).not.toContain(doubt)
	})
})

describe('where a treaty does not bind both', () => {
	const outside = pairLawOf(pair('SSD', 'FRA'))
	const inside = pairLawOf(pair('DEU', 'JPN'))

	it.each([
		['its custom takes the place of the article', 'VCDR-22(2)', { id: 'CUST-PREMISES', force: 'custom' }],
		['an article without such custom falls away', 'VCDR-9', null],
		['a source that is no treaty stays', 'TEHRAN-68', { id: 'TEHRAN-68' }],
		['the Charter binds all', 'UNC-105', { id: 'UNC-105' }],
		['an agreement of another host stands by assimilation', 'HQA-s.15', { id: 'HQA-s.15', force: 'assimilation' }],
		['a way to the Court falls away', 'VCDROP-I', null],
		['so does the Court’s article on treaty clauses', 'ICJS-36(1)', null],
	] as const)('%s: %s', (_, id, carried) => {
		expect(outside.carry(id)).toEqual(carried)
	})

	it.each([
		['an article stays', 'VCDR-22(2)', { id: 'VCDR-22(2)' }],
		['a title stays', 'VCDROP-I', { id: 'VCDROP-I' }],
		['and the Court’s article with it', 'ICJS-36(1)', { id: 'ICJS-36(1)' }],
	] as const)('where it binds both, %s: %s', (_, id, carried) => {
		expect(inside.carry(id)).toEqual(carried)
	})

	it('for the UN the Charter takes the place of the convention of 1946, and what stands with that falls away', () => {
		const { carry } = pairLawOf(pair('BEN', 'UN'))
		expect(carry('CPIUN-s.3')).toEqual({ id: 'UNC-105' })
		expect(carry('GA-76(I)')).toBeNull()
		expect(pairLawOf(pair('DEU', 'UN')).carry('GA-76(I)')).toEqual({ id: 'GA-76(I)' })
	})

	it('where it is not known whether it does, an article stays', () => {
		expect(pairLawOf(pair('TWN', 'FRA')).carry('VCDR-22(2)')).toEqual({ id: 'VCDR-22(2)' })
	})

	it('two declarations are no treaty clause: the Court’s article on clauses falls away', () => {
		const { carry } = pairLawOf(pair('BWA', 'GMB'))
		expect(carry('ICJS-36(2)')).toEqual({ id: 'ICJS-36(2)' })
		expect(carry('ICJS-36(1)')).toBeNull()
	})

	it.each(['VCDROP-I', 'CPIUN-s.30', 'HOSTAGES-16', 'ICJS-36(1)', 'ICJS-36(2)'] as const)(
		'%s is told only as a way to the Court',
		(id) => expect(isTitle(id)).toBe(true),
	)

	it('an article on protection is no way to the Court', () => expect(isTitle('VCDR-22(2)')).toBe(false))
})

describe('a pointer of a list', () => {
	it('tells of each side what the list notes, reservations first', () => {
		const { reservation, recognition, doubt } = details.VCDR.notes.BHR
		expect(pointersOf('VCDR', pair('BHR', 'ISR'))).toEqual([
			{ side: 'receiving', text: reservation },
			{ side: 'receiving', text: recognition },
			{ side: 'receiving', text: doubt },
		])
	})

	it('tells a statement on the recognition of Israel only where Israel is the other side', () => {
		const texts = (between: Pair) => pointersOf('VCDR', between).map(({ side, text }) => [side, text])
		const { recognition } = details.VCDR.notes.ARE
		expect(texts(pair('ISR', 'ARE'))).toEqual([['sending', recognition]])
		expect(texts(pair('FRA', 'ARE')).some(([, text]) => text === recognition)).toBe(false)
	})

	it('tells statements and other facts', () => {
		const { statement } = details.VCDR.notes.JPN
		const { fact } = details.VCDR.notes.SSD
		expect(pointersOf('VCDR', pair('SSD', 'JPN'))).toEqual([
			{ side: 'receiving', text: fact },
			{ side: 'sending', text: statement },
		])
	})

	it('tells nothing of an organisation, and nothing where nothing is noted', () => {
		expect(pointersOf('VCDR', pair('AUT', 'EU'))).toEqual([])
		expect(pointersOf('VCDR', pair('AUT', 'BEL'))).toEqual([])
	})
})

describe('the two sides as they were given', () => {
	const read = (receiving: string, sending: string, regime: Parameters<typeof readPair>[1] = null) =>
		readPair({ receiving, sending }, regime)

	it.each([
		['two States', 'FRA', 'USA', null],
		['two States, for an embassy', 'FRA', 'USA', 'embassy'],
		['the UN, while the kind of mission is open', 'FRA', 'UN', null],
		['the UN, for its agency', 'FRA', 'UN', 'unAgency'],
		['the African Union, for its mission', 'SOM', 'AU', 'regionalMission'],
	] as const)('are a pair: %s', (_, receiving, sending, regime) => {
		expect(read(receiving, sending, regime)).toEqual({ pair: { receiving, sending }, faults: [] })
	})

	it.each([
		[
			'nothing was given',
			'',
			'',
			null,
			[
				['receiving', 'missing'],
				['sending', 'missing'],
			],
		],
		['a code is not known', 'ZZZ', 'USA', null, [['receiving', 'unknownCode']]],
		['the other is not', 'USA', 'ZZZ', null, [['sending', 'unknownCode']]],
		['an organisation receives nobody', 'UN', 'USA', null, [['receiving', 'organisation']]],
		['a State sends no mission to itself', 'USA', 'USA', 'embassy', [['sending', 'sameState']]],
		['a State sends no mission of the UN', 'FRA', 'USA', 'unAgency', [['sending', 'stateNotSender']]],
		['an organisation sends no embassy', 'FRA', 'UN', 'embassy', [['sending', 'organisation']]],
		['the African Union sends no agency of the UN', 'FRA', 'AU', 'unAgency', [['sending', 'notItsMission']]],
	] as const)('are no pair where %s', (_, receiving, sending, regime, faults) => {
		const values = { receiving, sending }
		expect(read(receiving, sending, regime)).toEqual({
			pair: null,
			faults: faults.map(([field, kind]) => ({ field, kind, value: values[field] })),
		})
	})

	it('are told apart by what the lists know, not by what every object has', () => {
		expect([isState('FRA'), isState('UN'), isState('toString')]).toEqual([true, false, false])
		expect([isOrganisation('UN'), isOrganisation('FRA'), isOrganisation('toString')]).toEqual([true, false, false])
	})
})

describe('who can be named as sender', () => {
	it.each([
		[null, 'any'],
		['embassy', 'states'],
		['unAgency', 'un'],
		['regionalMission', 'regional'],
	] as const)('%s: %s', (regime, senders) => expect(sendersOf(regime)).toBe(senders))

	it('of a regional mission every organisation but the UN', () => {
		expect(organisationsThatSend('regionalMission')).toEqual(['AU', 'ASEAN', 'COE', 'EU', 'OAS', 'REGIONAL'])
		expect(organisationsThatSend('unAgency')).toEqual(['UN'])
	})
})
