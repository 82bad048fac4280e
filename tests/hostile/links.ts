import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import type { Place } from '#machines/session.ts'
import { hashFor, placeFrom } from '#src/place.ts'
import { readingIn, textOf } from '#src/reading.ts'
import { anyAnswers, questionIds, wholeAnswers } from './answers.ts'
import type { Parser } from './parser.ts'
import { faultOfOwnLink, faultOfPlace, isReading } from './places.ts'
import { anyText, spoilt } from './texts.ts'

const ownLinks = wholeAnswers.map((answers, number) => {
	const states = number % 3 === 0 ? { receiving: 'KEN', sending: 'FRA' } : undefined
	return hashFor({ started: true, answers, revisiting: null, states, reader: number % 4 === 0 ? 'host' : undefined })
})

const keys = ['at', 'reader', 'content', 'receiving', 'sending', 'page', 'id', 'q']
const values = [
	'start',
	...questionIds,
	'host',
	'KEN',
	'FRA',
	'UN',
	'0123456789ab',
	'reference',
	'map',
	'open',
	'treaty',
]

const encoded = fc.oneof(
	anyText,
	anyText.map((text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '?'))),
	fc.constantFrom(...values, '%', '%E0%A4%A', '%00', '%ED%A0%80', '+', '%2526'),
)

const anyPair = fc.oneof(
	fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...values)),
	fc.tuple(fc.constantFrom(...keys), encoded),
	fc.tuple(encoded, encoded),
)

const joined = fc
	.tuple(anyAnswers, fc.array(anyPair, { maxLength: 5 }), fc.boolean())
	.map(([answers, others, isTurned]) => {
		const parts = [...answers, ...others].map((pair) => pair.join('='))
		return `#${(isTurned ? parts.reverse() : parts).join('&')}`
	})

const links = fc.oneof(
	{ weight: 3, arbitrary: spoilt(fc.constantFrom(...ownLinks)) },
	{ weight: 2, arbitrary: joined },
	{ weight: 1, arbitrary: spoilt(joined) },
	{ weight: 1, arbitrary: anyText },
)

const half = 500_000
const extremes = {
	'only &': '&'.repeat(2 * half),
	'only =': '='.repeat(2 * half),
	'only %': '%'.repeat(2 * half),
	'one answer again and again': 'missionKind=embassy&'.repeat(half / 10),
	'every page at once': 'page=a&id=b&'.repeat(half / 6),
	'one key without end': `${'a'.repeat(2 * half)}=b`,
	'one value without end': `missionKind=${'%41'.repeat(half)}`,
	'a reference page without end': `page=${'%41'.repeat(half)}`,
	'a search without end': `page=reference&q=${'%F0%9F%98%80'.repeat(half / 6)}`,
	'a version without end': `content=${'a'.repeat(3000)}!`,
	'a State without end': `sending=FRA&receiving=${'A'.repeat(3000)}1`,
	'a reference page that grows when it is written': `missionKind=embassy&page=${'^'.repeat(3900)}`,
	'every part of a reference page, each as it grows most': ['page', 'id', 'at', 'q']
		.map((key) => `${key}=${'\u2028'.repeat(900)}`)
		.join('&'),
	'half characters on a reference page': ['page', 'id', 'at', 'q']
		.map((key) => `${key}=${'\udc00\ud83d'.repeat(300)}`)
		.join('&'),
	'as many short parts as are read': 'a&'.repeat(1999),
	'as many keys as are read': Array.from({ length: 900 }, (_, number) => `${number}=`).join('&'),
}

export const linkParser: Parser<Place> = {
	name: 'links',
	inputs: links,
	extremes,
	read: placeFrom,
	faultOf: (place) => faultOfPlace(place) ?? faultOfOwnLink(place),
}

export const readingParser: Parser<ReturnType<typeof readingIn>> = {
	name: 'reference part of links',
	inputs: fc.oneof(
		links,
		fc.tuple(links, encoded, encoded).map(([link, id, q]) => `${link}&page=${id}&id=${id}&at=${q}&q=${q}`),
	),
	extremes,
	read: readingIn,
	faultOf: ({ rest, reading }, text) => {
		if (typeof rest !== 'string' || rest.length > text.length) return 'what is left is longer than what was given'
		if (reading === undefined) return rest === text ? undefined : 'no page is taken out, and something is missing'
		if (!isReading(reading)) return 'a reference page that is none'
		const again = readingIn(textOf(reading))
		return isDeepStrictEqual(again, { rest: '', reading }) ? undefined : 'its own link leads to another page'
	},
}
