import { describe, expect, it } from 'vitest'
import { questions } from '#content/questions.ts'
import { assess } from '#machines/assess.ts'
import { hashFor, longestHash, placeFrom, placeOf } from '#src/place.ts'

const calmEmbassy = '#missionKind=embassy&consent=accepted&relations=working&setting=government&outerRing=delivering'

describe('a link that this program wrote', () => {
	it.each([
		'',
		'#at=missionKind',
		'#missionKind=embassy&at=consent',
		'#missionKind=embassy&at=missionKind',
		'#missionKind=embassy&consent=accepted&at=relations',
		'#missionKind=embassy&at=start',
		`${calmEmbassy}&at=setting`,
		`${calmEmbassy}&receiving=KEN&sending=FRA&at=threat`,
		'#receiving=KEN&sending=UN&at=start',
		'#missionKind=embassy&receiving=XKX&sending=VAT&at=consent',
	])('reads back as it was written: %s', (hash) => {
		const place = placeFrom(hash)
		expect(place.problems).toEqual([])
		expect(hashFor(place)).toBe(hash)
	})

	it('holds what is not known, save of the kind of mission, which has to be answered', () => {
		const place = placeFrom('#missionKind=embassy&consent=unknown&at=occupancy')
		expect(place).toMatchObject({ answers: { missionKind: 'embassy', consent: 'unknown' }, problems: [] })
		expect(hashFor(place)).toBe('#missionKind=embassy&consent=unknown&at=occupancy')
		expect(placeFrom('#missionKind=unknown')).toMatchObject({
			answers: {},
			problems: [{ kind: 'unknownOption', question: 'missionKind', part: 'unknown' }],
		})
	})

	it('opens the start page when there is nothing after the #', () => {
		expect(placeFrom('')).toEqual({ started: false, answers: {}, revisiting: null, problems: [] })
		expect(placeFrom('#')).toEqual(placeFrom(''))
	})

	it('keeps an answer that may still be asked for, though one before it is open', () => {
		const place = placeFrom('#missionKind=embassy&setting=government&at=consent')
		expect(place.problems).toEqual([])
		expect(place.answers).toEqual({ missionKind: 'embassy', setting: 'government' })
	})
})

describe('a link that was shortened, stretched or spoilt on the way', () => {
	it('gives the same place whatever the order of its answers', () => {
		expect(placeFrom('#at=relations&consent=accepted&missionKind=embassy')).toEqual(
			placeFrom('#missionKind=embassy&consent=accepted&at=relations'),
		)
	})

	it('keeps what can be read and names an option it does not know', () => {
		const place = placeFrom('#missionKind=embassy&consent=acc')
		expect(place.answers).toEqual({ missionKind: 'embassy' })
		expect(place.problems).toEqual([{ kind: 'unknownOption', question: 'consent', part: 'acc' }])
	})

	it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'amp;consent'])(
		'takes %s for a question it does not know',
		(key) => {
			const place = placeFrom(`#${key}=accepted`)
			expect(place.answers).toEqual({})
			expect(place.problems).toEqual([{ kind: 'unknownQuestion', part: key }])
		},
	)

	it.each(['__proto__', 'constructor', 'toString'])('takes %s for an option it does not know', (value) => {
		expect(placeFrom(`#missionKind=${value}`).problems).toEqual([
			{ kind: 'unknownOption', question: 'missionKind', part: value },
		])
	})

	it.each(['missionKind', '=embassy', 'missionKind=%E0%A4%A', '%ZZ=embassy'])('names what is malformed: %s', (part) => {
		const place = placeFrom(`#${part}`)
		expect(place).toEqual({ started: true, answers: {}, revisiting: null, problems: [{ kind: 'malformed', part }] })
	})

	it('reads an answer that is given twice alike', () => {
		const place = placeFrom('#missionKind=embassy&missionKind=%65mbassy')
		expect(place.answers).toEqual({ missionKind: 'embassy' })
		expect(place.problems).toEqual([])
	})

	it('keeps neither of two different answers to one question', () => {
		const place = placeFrom('#missionKind=embassy&consent=accepted&consent=withdrawn')
		expect(place.answers).toEqual({ missionKind: 'embassy' })
		expect(place.problems).toEqual([{ kind: 'repeated', question: 'consent' }])
	})

	it('drops an answer that these answers never lead to, and names it', () => {
		const place = placeFrom('#missionKind=highOfficial&consent=accepted')
		expect(place.answers).toEqual({ missionKind: 'highOfficial' })
		expect(place.problems).toEqual([{ kind: 'offPath', step: { question: 'consent', option: 'accepted' } }])
	})

	it('goes to the first open question when the one asked for is out of reach', () => {
		const place = placeFrom('#missionKind=embassy&at=contractors')
		expect(place.revisiting).toBeNull()
		expect(place.problems).toEqual([{ kind: 'moved' }])
		expect(hashFor(place)).toBe('#missionKind=embassy&at=consent')
	})

	it('reads the first part of an over-long link and says so', () => {
		const place = placeFrom(`#missionKind=embassy&consent=accepted&${'x'.repeat(longestHash)}`)
		expect(place.answers).toEqual({ missionKind: 'embassy', consent: 'accepted' })
		expect(place.problems).toEqual([{ kind: 'tooLong' }])
		const nothing = placeFrom(`#${'x'.repeat(2 * longestHash)}`)
		expect(nothing).toMatchObject({ started: true, answers: {}, problems: [{ kind: 'tooLong' }] })
	})

	it('reads all of a link that is as long as can be', () => {
		const start = 'missionKind=embassy&'
		const place = placeFrom(`#${start}${'x'.repeat(longestHash - start.length)}`)
		expect(place.problems.map(({ kind }) => kind)).toEqual(['malformed'])
	})

	it('names a question that it does not know, be it one letter long', () => {
		expect(placeFrom('#a=b').problems).toEqual([{ kind: 'unknownQuestion', part: 'a' }])
	})

	it('goes to the first open question when two are asked for', () => {
		const place = placeFrom('#missionKind=embassy&at=missionKind&at=consent')
		expect(place).toMatchObject({ started: true, revisiting: null, problems: [{ kind: 'moved' }] })
	})

	it('never throws, and leads to a page, whichever characters stand in it', () => {
		for (const text of [
			'%',
			'&&&',
			'====',
			'#',
			'\u0000',
			'\ud800',
			'<script>',
			'\ufdfd=\u202e',
			'at=at',
			'at',
			'at=a&at=b',
			'%00=%00',
		])
			expect(() => assess(placeFrom(`#${text}`).answers)).not.toThrow()
	})
})

describe('the two States in a link', () => {
	const named = (pair: string) => placeFrom(`#missionKind=embassy&${pair}&at=consent`)
	const lost = (...parts: readonly string[]) => parts.map((part) => ({ kind: 'notAPair', part }))

	it('are read and written by their codes', () => {
		const place = named('receiving=KEN&sending=FRA')
		expect(place.problems).toEqual([])
		expect(place.states).toEqual({ receiving: 'KEN', sending: 'FRA' })
		expect(hashFor(place)).toBe('#missionKind=embassy&receiving=KEN&sending=FRA&at=consent')
	})

	it('give the same place wherever they stand in it', () => {
		expect(placeFrom('#sending=FRA&at=consent&receiving=KEN&missionKind=embassy')).toEqual(
			named('receiving=KEN&sending=FRA'),
		)
	})

	it('are none where the link names none', () => {
		expect(placeFrom('#missionKind=embassy&at=consent').states).toBeUndefined()
	})

	it('are kept where nobody has yet looked whether there are such States', () => {
		expect(named('receiving=XYZ&sending=QQQ')).toMatchObject({
			states: { receiving: 'XYZ', sending: 'QQQ' },
			problems: [],
		})
	})

	it.each([
		['receiving=KEN', 'receiving=KEN'],
		['sending=FRA', 'sending=FRA'],
		['receiving=&sending=FRA', 'receiving=', 'sending=FRA'],
		['receiving=ken&sending=FRA', 'receiving=ken', 'sending=FRA'],
		['receiving=K&sending=FRA', 'receiving=K', 'sending=FRA'],
		['receiving=KEN1&sending=FRA', 'receiving=KEN1', 'sending=FRA'],
		['receiving=KENYAKENYA&sending=FRA', 'receiving=KENYAKENYA', 'sending=FRA'],
		['receiving=KEN%20&sending=FRA', 'receiving=KEN ', 'sending=FRA'],
		['receiving=%3Cscript%3E&sending=FRA', 'receiving=<script>', 'sending=FRA'],
		['receiving=KEN&receiving=UGA', 'receiving=KEN', 'receiving=UGA'],
		['sending=FRA&sending=DEU', 'sending=FRA', 'sending=DEU'],
		['receiving=KEN&receiving=UGA&sending=FRA', 'receiving=KEN', 'receiving=UGA', 'sending=FRA'],
		['receiving=KEN&sending=FRA&sending=DEU', 'receiving=KEN', 'sending=FRA', 'sending=DEU'],
	])('are left out whole, and named, where they cannot be read: %s', (pair, ...parts) => {
		const place = named(pair)
		expect(place.states).toBeUndefined()
		expect(place.problems).toEqual(lost(...parts))
		expect(place.answers).toEqual({ missionKind: 'embassy' })
		expect(hashFor(place)).toBe('#missionKind=embassy&at=consent')
	})

	it('are read where they are given twice alike', () => {
		const place = named('receiving=KEN&receiving=%4BEN&sending=FRA')
		expect(place.states).toEqual({ receiving: 'KEN', sending: 'FRA' })
		expect(place.problems).toEqual([])
	})

	it('are no questions: nothing else is lost by them', () => {
		expect(named('receiving=KEN').problems.map(({ kind }) => kind)).not.toContain('unknownQuestion')
	})
})

describe('the length of a link', () => {
	it('stays below the limit even with the longest answer to every question', () => {
		const longest = Object.entries(questions).map(
			([question, { options }]) =>
				question.length + Math.max(...Object.keys(options).map((option) => option.length)) + 2,
		)
		expect(longest.reduce((sum, length) => sum + length)).toBeLessThan(longestHash)
	})
})

describe('a link to an answer', () => {
	const determined = `${calmEmbassy}&threat=privatePersons&failure=notYet`

	it('says under which content it was made', () => {
		expect(hashFor(placeFrom(determined))).toBe(`${determined}&content=${__CONTENT_VERSION__}`)
	})

	it('is read with the content version it was made under, and written with today’s', () => {
		const place = placeFrom(`${determined}&content=0123456789ab`)
		expect(place.problems).toEqual([])
		expect(place.madeUnder).toBe('0123456789ab')
		expect(hashFor(place)).toBe(`${determined}&content=${__CONTENT_VERSION__}`)
	})

	it.each(['', 'x', '0123', '0123456789abc', 'ABCDEF', '<b>'])(
		'names a content version that is none: “%s”',
		(version) => {
			const place = placeFrom(`${determined}&content=${version}`)
			expect(place.madeUnder).toBeUndefined()
			expect(place.problems).toEqual([{ kind: 'malformed', part: `content=${version}` }])
		},
	)
})

describe('answers from a code or a file', () => {
	it('lead to the page that they lead to in a link', () => {
		const { answers } = placeFrom(calmEmbassy)
		expect(placeOf({ answers: { ...answers } })).toEqual(placeFrom(calmEmbassy))
	})

	it('that no longer exist are named, and the question is asked again', () => {
		const place = placeOf({ answers: { missionKind: 'embassy', consent: 'tacit', colour: 'blue' }, madeUnder: '01234' })
		expect(place.answers).toEqual({ missionKind: 'embassy' })
		expect(place.problems).toEqual([
			{ kind: 'unknownOption', question: 'consent', part: 'tacit' },
			{ kind: 'unknownQuestion', part: 'colour' },
		])
		expect(place.madeUnder).toBe('01234')
	})

	it.each(['__proto__', 'constructor', 'toString'])('never take %s for a question', (key) => {
		const answers = JSON.parse(`{ "missionKind": "embassy", "${key}": "accepted" }`)
		expect(placeOf({ answers }).problems).toEqual([{ kind: 'unknownQuestion', part: key }])
	})
})
