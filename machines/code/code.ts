import { codeBooks } from '#content/code-books.ts'
import { notKnown } from '#machines/chart.ts'
import type { GivenPair } from '#machines/pair/pair.ts'
import type { Step } from '#machines/result.ts'
import { areIntact, checkDigits, longestCode } from './check.ts'

/** What a replay code holds. The ids are those of its time; whether they still exist is looked up where they are read. */
export type Replay = {
	readonly answers: Readonly<Record<string, string>>
	readonly states?: GivenPair
	/** The first five hex digits of the content version that it was made under. */
	readonly madeUnder: string
}

export type CodeFault =
	| { readonly kind: 'empty' | 'tooShort' | 'tooLong' | 'mistyped' | 'newer' }
	| { readonly kind: 'character'; readonly character: string }

export type ReadCode =
	| { readonly replay: Replay; readonly fault?: never }
	| { readonly fault: CodeFault; readonly replay?: never }

/** Without I, L, O and U: the first three are read as 1, 1 and 0, the last makes words. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const base = 32n
const letters = 27n
const versionLength = 5
const headLength = 5
const checkLength = 2
const groupLength = 4

type Book = Readonly<Record<string, readonly string[]>>
const books: readonly Book[] = codeBooks

/** What a digit can say of a question: nothing, one of its options, or that it is not known. */
const choicesOf = (options: readonly string[]) => [undefined, ...options, notKnown]

/** A number from digits of different bases, the last pair on top. */
const packed = (digits: readonly (readonly [digit: number, base: number])[], top: bigint) =>
	digits.reduceRight((sum, [digit, base]) => sum * BigInt(base) + BigInt(digit), top)

function digitsOf(number: bigint): number[] {
	const digits: number[] = []
	for (let rest = number; rest > 0n; rest /= base) digits.unshift(Number(rest % base))
	return digits
}

const letterDigit = (letter: string) => BigInt(letter.charCodeAt(0) - 64)
const word = (text: string) => Array.from(text).reduce((sum, letter) => sum * letters + letterDigit(letter), 0n)

function wordOf(number: bigint): string {
	let text = ''
	for (let rest = number; rest > 0n; rest /= letters) text = String.fromCharCode(64 + Number(rest % letters)) + text
	return text
}

/** A State receives, so that its code has three letters; who sends may have more. */
const receivingSize = letters ** 3n

const grouped = (text: string) => text.replace(new RegExp(`.{${groupLength}}(?=.)`, 'g'), '$&-')

/** The replay code of answers on a path and of a pair that was read, in groups of four. */
export function codeOf(steps: readonly Step[], version: string, states?: GivenPair): string {
	const book = books.length - 1
	const answers = new Map<string, string>(steps.map(({ question, option }) => [question, option]))
	const digits = books
		.slice(book)
		.flatMap((questions) => Object.entries(questions))
		.map(([question, options]) => {
			const choices = choicesOf(options)
			return [choices.indexOf(answers.get(question)), choices.length] as const
		})
	const pair = states === undefined ? 0n : word(states.sending) * receivingSize + word(states.receiving)
	const head = digitsOf(BigInt(`0x1${version.slice(0, versionLength)}`)).slice(1)
	const body = [book, ...head, ...digitsOf(packed(digits, pair))]
	return grouped([...body, ...checkDigits(body)].map((digit) => alphabet[digit]).join(''))
}

const typed = (text: string) =>
	text
		.toUpperCase()
		.replace(/[\s\p{Pd}]/gu, '')
		.replaceAll('O', '0')
		.replace(/[IL]/g, '1')

function pairIn(number: bigint): GivenPair | null {
	const receiving = wordOf(number % receivingSize)
	const sending = wordOf(number / receivingSize)
	return /^[A-Z]{3}$/.test(receiving) && /^[A-Z]{2,8}$/.test(sending) ? { receiving, sending } : null
}

function replayIn(book: Book, head: readonly number[], body: readonly number[]): Replay | null {
	let rest = body.reduce((sum, digit) => sum * base + BigInt(digit), 0n)
	const answers: Record<string, string> = {}
	for (const [question, options] of Object.entries(book)) {
		const choices = choicesOf(options)
		const size = BigInt(choices.length)
		const option = choices[Number(rest % size)]
		if (option !== undefined) answers[question] = option
		rest /= size
	}
	const madeUnder = head
		.reduce((sum, digit) => sum * 32 + digit, 0)
		.toString(16)
		.padStart(versionLength, '0')
	if (rest === 0n) return { answers, madeUnder }
	const states = pairIn(rest)
	return states && { answers, madeUnder, states }
}

/** Reads a code as a person types it: in any case, with or without spaces and dashes. Nothing is guessed. */
export function readCode(text: string): ReadCode {
	const code = typed(text)
	if (code === '') return { fault: { kind: 'empty' } }
	const strange = Array.from(code).find((character) => !alphabet.includes(character))
	if (strange !== undefined) return { fault: { kind: 'character', character: strange } }
	if (code.length <= headLength + checkLength) return { fault: { kind: 'tooShort' } }
	if (code.length > longestCode) return { fault: { kind: 'tooLong' } }
	const digits = Array.from(code, (character) => alphabet.indexOf(character))
	if (!areIntact(digits)) return { fault: { kind: 'mistyped' } }
	const [number = 0, ...rest] = digits
	const book = books[number]
	if (book === undefined) return { fault: { kind: 'newer' } }
	const replay = replayIn(book, rest.slice(0, headLength - 1), rest.slice(headLength - 1, -checkLength))
	return replay === null ? { fault: { kind: 'mistyped' } } : { replay }
}
