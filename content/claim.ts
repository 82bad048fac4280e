import type { ElementId, PartyId } from './parties.ts'
import type { ProvisionId } from './provisions.ts'
import type { Standing, TaskId } from './tasks.ts'

/**
 * What a claim may need from the law that governs the mission at hand. Each regime says which provisions fill a slot.
 * Citing `@duty` instead of VCDR-22(2) is what keeps an embassy’s articles out of a consulate’s answer.
 */
export const slots = [
	'duty',
	'entry',
	'search',
	'persons',
	'homes',
	'archives',
	'communications',
	'movement',
	'departure',
	'facilities',
	'hostLaw',
	'ownStaff',
	'arms',
	'knowledge',
	'breach',
	'misuse',
	'information',
	'crime',
	'report',
	'expulsion',
	'custody',
	'court',
	'noCountermeasure',
	'membership',
	'seat',
	'use',
	'objection',
] as const

export type Slot = (typeof slots)[number]
export type Rules = { readonly [S in Slot]: readonly ProvisionId[] }

/** A provision, or the slot that the regime fills. */
export type Ref = ProvisionId | `@${Slot}`
export type Basis = readonly [Ref, ...Ref[]]
export type Occupancy = 'staffed' | 'empty'

/** Whose mission it is: a State’s, the UN’s, a regional organisation’s. */
export type MissionClass = 'state' | 'un' | 'regional'

/**
 * One sentence and what it rests on. Words in braces are filled in from the regime: {host}, {owner}, {post}, {team}, {controller}.
 * A claim all of whose slots are empty under the regime falls away: there is no such rule to state.
 * `only` keeps it to some classes of mission, `where` to regimes that fill that slot.
 */
export type Claim = {
	readonly text: string
	readonly basis: Basis
	readonly only?: readonly MissionClass[]
	/** Only while people of the mission are there, or only when they have left. */
	readonly when?: Occupancy
	readonly where?: Slot
}

/** Claims by id. Where two parts of an answer use the same id, the more special part speaks: overlay, then delivery, then regime. */
export type Claims = Readonly<Record<string, Claim>>

export const owedTopics = {
	premises: 'Premises',
	people: 'People',
	archives: 'Archives and communications',
	movement: 'Movement',
	departure: 'Departure',
	justice: 'Prevention and justice',
} as const satisfies Record<string, string>

export type OwedTopic = keyof typeof owedTopics
export type Owed = Claim & { readonly topic: OwedTopic }

export type Help = {
	readonly party: PartyId
	readonly element?: ElementId
	readonly task: string
	readonly basis: Basis
	readonly conditions: readonly string[]
	readonly only?: readonly MissionClass[]
	readonly when?: Occupancy
}

export type Check = { readonly text: string; readonly asOf?: string; readonly only?: readonly MissionClass[] }
export type NextStep = Claim & { readonly needs?: string }
export type NextSteps = Readonly<Record<string, NextStep>>

export type Confidence = 'settled' | 'depends' | 'contested'

export type ContestedPoint = {
	readonly point: string
	readonly views: readonly [Claim, Claim, ...Claim[]]
	readonly only?: readonly MissionClass[]
	readonly where?: Slot
}
export type ContestedPoints = Readonly<Record<string, ContestedPoint>>

export type Cell = {
	readonly standing: Standing
	readonly basis: readonly Ref[]
	readonly conditions?: readonly string[]
}
/** A cell that is left out means: no role. */
export type Roles = { readonly [T in TaskId]?: { readonly [P in PartyId]?: Cell } }

export type Failure = {
	readonly failure: string
	readonly party: PartyId
	readonly basis: Basis
	readonly only?: readonly MissionClass[]
}
export type Care = { readonly party: 'sendingState' | 'organisation'; readonly text: string; readonly basis: Basis }

/** What any part of an answer may add: a regime, a delivery or an overlay. */
export type Additions = {
	readonly owes?: readonly Owed[]
	readonly limits?: Claims
	readonly warnings?: Claims
	readonly support?: readonly Help[]
	readonly ifItFails?: NextSteps
	readonly answersFor?: readonly Failure[]
	readonly contested?: ContestedPoints
	readonly checks?: readonly Check[]
	readonly roles?: Roles
	readonly confidence: Confidence
}
