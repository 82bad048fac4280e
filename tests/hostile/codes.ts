import fc from 'fast-check'
import { recordLabels } from '#content/interface-record.ts'
import { assess } from '#machines/assess.ts'
import { checkDigits } from '#machines/code/check.ts'
import { codeOf, type ReadCode, readCode } from '#machines/code/code.ts'
import { placeOf } from '#src/place.ts'
import { wholeAnswers } from './answers.ts'
import type { Parser } from './parser.ts'
import { faultOfPlace } from './places.ts'
import { anyText, spoilt } from './texts.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const ownCodes = wholeAnswers.map((answers, number) =>
	codeOf(assess(answers).steps, '0123456789ab', number % 3 === 0 ? { receiving: 'KEN', sending: 'FRA' } : undefined),
)

/** Any digits at all, with the check digits that belong to them. */
const checked = fc.array(fc.nat({ max: 31 }), { minLength: 1, maxLength: 30 }).map((digits) => {
	const whole = digits.length % 2 === 0 ? digits : [0, ...digits]
	return [...whole, ...checkDigits(whole)].map((digit) => alphabet[digit]).join('')
})

const dressed = fc
	.tuple(fc.oneof(checked, fc.constantFrom(...ownCodes)), fc.constantFrom('-', ' ', '–', '\u2011', '\u00a0', '\t'))
	.map(([code, mark]) => code.replaceAll('-', '').toLowerCase().split('').join(mark))

/** A hundred times what the field takes. */
const half = 10_000

const words = recordLabels.code.faults

export const codeParser: Parser<ReadCode> = {
	name: 'replay codes',
	inputs: fc.oneof(
		{ weight: 3, arbitrary: spoilt(fc.constantFrom(...ownCodes)) },
		{ weight: 3, arbitrary: checked },
		{ weight: 1, arbitrary: dressed },
		{ weight: 2, arbitrary: anyText },
	),
	extremes: {
		'only spaces': ' '.repeat(2 * half),
		'only dashes': '–'.repeat(2 * half),
		'only zeros': '0'.repeat(2 * half),
		'letters to be read as digits': 'oil'.repeat(half / 2),
		'letters that grow in capitals': 'ß'.repeat(half),
		'half characters': '\ud800'.repeat(half),
	},
	read: readCode,
	faultOf: ({ replay, fault }) => {
		if (fault?.kind === 'character')
			return Array.from(fault.character).length === 1 && typeof words.character(fault.character) === 'string'
				? undefined
				: 'a character that is none'
		if (fault !== undefined) return typeof words[fault.kind]() === 'string' ? undefined : `no words for ${fault.kind}`
		const { answers, states, madeUnder } = replay
		if (![...Object.values(answers), madeUnder].every((text) => typeof text === 'string'))
			return 'answers that are no text'
		return faultOfPlace(placeOf({ answers, states, madeUnder }))
	},
}
