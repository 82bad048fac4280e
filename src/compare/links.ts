import type { Reading } from '#machines/session.ts'
import type { Side } from '#src/compare/evaluate.ts'
import { hashFor } from '#src/place.ts'
import { textOf } from '#src/reading.ts'

/** A page in front of the wizard’s own place. */
export const hashWith = (hash: string, reading: Reading) =>
	`#${hash === '' ? '' : `${hash.slice(1)}&`}${textOf(reading)}`

/** Where these answers lead in the wizard. */
export const hashOf = ({ answers, states }: Side) => hashFor({ started: true, answers, revisiting: null, states })
