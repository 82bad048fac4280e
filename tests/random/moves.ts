import fc from 'fast-check'

/** How often each move comes up, among those that are drawn. */
export const moves = {
	answer: 30,
	notKnown: 6,
	change: 12,
	goBack: 5,
	begin: 5,
	browserBack: 8,
	browserForward: 6,
	reload: 3,
	openLink: 6,
	openFile: 2,
	openCode: 2,
	undo: 8,
	startAgain: 2,
	nameStates: 5,
	readAs: 4,
	read: 3,
	write: 3,
} as const

export type MoveKind = keyof typeof moves
export type Move = readonly [kind: MoveKind, number: number]

export const moveKinds = Object.keys(moves) as MoveKind[]

const kinds = fc.oneof(...moveKinds.map((kind) => ({ weight: moves[kind], arbitrary: fc.constant(kind) })))

/** A person who opens the site by some link, or by none where the number is zero, and makes these moves. */
export type Visit = { readonly opened: number; readonly moves: readonly Move[] }

export const visits: fc.Arbitrary<Visit> = fc.record({
	opened: fc.oneof(fc.constant(0), fc.maxSafeNat()),
	moves: fc.array(fc.tuple(kinds, fc.maxSafeNat()), { minLength: 1, maxLength: 24, size: 'max' }),
})
