import { codeParser } from './codes.ts'
import { commandParser, listParser } from './commands.ts'
import { fileParser } from './files.ts'
import { linkParser, readingParser } from './links.ts'
import type { Parser } from './parser.ts'

/** Each with its share of the cases: what is open to everybody gets most. */
export const parsers = [
	[linkParser, 0.3],
	[readingParser, 0.2],
	[codeParser, 0.2],
	[fileParser, 0.15],
	[commandParser, 0.1],
	[listParser, 0.05],
] as const as readonly (readonly [Parser, number])[]
