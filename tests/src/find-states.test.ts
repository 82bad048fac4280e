import { describe, expect, it } from 'vitest'
import { type Senders, senders } from '#content/interface-states.ts'
import { type OrganisationId, organisations } from '#content/organisations.ts'
import type { RegimeId } from '#content/regimes.ts'
import { states } from '#content/states.ts'
import { type Entry, exactly, find, receivers, sendersOf } from '#src/states/find-states.ts'

const anyone = sendersOf('any')
const idsFor = (text: string, entries: readonly Entry[] = receivers) => find(entries, text).map(({ entry }) => entry.id)
const best = (text: string, entries?: readonly Entry[]) => idsFor(text, entries)[0]

describe('a person who types', () => {
	it.each([
		['Kenya', 'KEN'],
		['KEN', 'KEN'],
		['ke', 'KEN'],
		['cote d’ivoire', 'CIV'],
		["COTE D'IVOIRE", 'CIV'],
		['cote divoire', 'CIV'],
		['ivoire', 'CIV'],
		['ivory', 'CIV'],
		['turkiye', 'TUR'],
		['TÜRKİYE', 'TUR'],
		['turkey', 'TUR'],
		['vietnam', 'VNM'],
		['guinea bissau', 'GNB'],
		['u.s.a.', 'USA'],
		['g.b.r.', 'GBR'],
		['The Bahamas', 'BHS'],
		['  st lucia ', 'LCA'],
		['antigua & barbuda', 'ATG'],
		['korea north', 'PRK'],
		['vatican', 'VAT'],
		['palestine', 'PSE'],
	])('%s finds %s first', (text, id) => {
		expect(best(text)).toBe(id)
	})

	it.each(['Atlantis', 'enya', 'kenya atlantis', '--', 'Кения', '*', '(', '\\'])('%s finds nobody', (text) => {
		expect(idsFor(text)).toEqual([])
		expect(exactly(receivers, text)).toBeUndefined()
	})

	it('nothing yet sees everyone, in the order of the alphabet', () => {
		const names = find(receivers, ' ').map(({ entry }) => entry.name)
		expect(names.length).toBe(Object.keys(states).length)
		expect(names.slice(0, 3)).toEqual(['Afghanistan', 'Albania', 'Algeria'])
		expect(names.indexOf('Côte d’Ivoire')).toBe(names.indexOf('Costa Rica') + 1)
	})
})

describe('the best comes first', () => {
	it('a code before a name, a name before another name, a start before a later word', () => {
		expect(idsFor('us')).toEqual(['USA'])
		expect(idsFor('in').slice(0, 2)).toEqual(['IND', 'IDN'])
		expect(idsFor('no').slice(0, 3)).toEqual(['NOR', 'MKD', 'PRK'])
		expect(idsFor('guinea')).toEqual(['GIN', 'GNB', 'GNQ', 'PNG'])
		expect(idsFor('niger')).toEqual(['NER', 'NGA'])
		expect(idsFor('congo')).toEqual(['COG', 'COD'])
	})

	it('another name that is written out before the start of a name', () => {
		expect(idsFor('uk')).toEqual(['GBR', 'UKR'])
	})

	it('words in a row before the same words apart', () => {
		expect(idsFor('democratic republic')).toEqual(['COD', 'LAO', 'PRK'])
	})

	it('says by which other name, the first of several', () => {
		expect(find(receivers, 'vatic')[0]).toMatchObject({ entry: { also: ['Vatican', 'Vatican City'] }, by: 'Vatican' })
		expect(find(receivers, 'turkey')[0]?.by).toBe('Turkey')
		expect(find(receivers, 'turk')[0]?.by).toBeUndefined()
	})
})

describe('a text means one entry', () => {
	it('for every name, other name and code of the list', () => {
		for (const entry of receivers)
			for (const text of [entry.name, ...entry.also, ...entry.codes]) expect(exactly(receivers, text), text).toBe(entry)
	})

	it('save AU, the code of Australia and of the African Union', () => {
		const shared = anyone.flatMap((entry) =>
			[entry.name, ...entry.also, ...entry.codes].filter((text) => exactly(anyone, text) !== entry),
		)
		expect(new Set(shared)).toEqual(new Set(['AU']))
		expect(new Set(idsFor('au', anyone).slice(0, 2))).toEqual(new Set(['AU', 'AUS']))
		expect(exactly(anyone, 'au')).toBeUndefined()
		expect(exactly(receivers, 'au')?.id).toBe('AUS')
	})

	it('never for a part of a name, and only a leading article is no part of it', () => {
		for (const text of ['keny', 'guin', 'republic', 'korea', 'saint vincent and grenadines'])
			expect(exactly(receivers, text), text).toBeUndefined()
	})
})

describe('who can send', () => {
	it('stands in one list, in the order of the alphabet', () => {
		const names = anyone.map(({ name }) => name)
		expect(names).toEqual(names.toSorted(new Intl.Collator('en-GB').compare))
		expect(names.length).toBeGreaterThan(receivers.length)
	})

	const organisationsWith = (regimes: readonly RegimeId[]) =>
		Object.entries(organisations)
			.filter(([, { regimes: sent }]) => sent.some((regime) => regimes.includes(regime)))
			.map(([id]) => id as OrganisationId)

	it.each<[Senders, readonly RegimeId[], boolean]>([
		['states', [], true],
		['un', ['unPoliticalMission', 'unPeaceOperation', 'unAgency'], false],
		['regional', ['regionalMission'], false],
		['any', ['unPoliticalMission', 'regionalMission'], true],
	])('%s: what the organisations can send decides', (kind, regimes, withStates) => {
		expect(new Set(senders[kind].organisations)).toEqual(new Set(organisationsWith(regimes)))
		const expected = [...organisationsWith(regimes), ...(withStates ? Object.keys(states) : [])]
		expect(
			sendersOf(kind)
				.map(({ id }) => id)
				.sort(),
		).toEqual(expected.sort())
	})
})
