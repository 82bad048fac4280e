import type { Circumstance } from './circumstances.ts'
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
	'interests',
	'noEnd',
	'afterEnd',
	'inviolable',
	'custom',
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

/** Where a sentence belongs. All that is said must hold. */
export type Scope = {
	/** One of these classes of mission. */
	readonly only?: readonly MissionClass[]
	/** While people of the mission are there, or when they have left. */
	readonly when?: Occupancy
	/** Regimes that fill this slot, or that leave it empty. */
	readonly where?: Slot
	readonly unless?: Slot
	/** A detail of the treaty: between two States it stands only where every article it cites binds both, never by custom. */
	readonly particular?: true
	/** Every one of these circumstances holds, or none of them. */
	readonly given?: readonly Circumstance[]
	readonly not?: readonly Circumstance[]
}

/**
 * One sentence and what it rests on. Words in braces are filled in: {host}, {owner}, {post}, {team}, {controller} and others.
 * A claim all of whose slots are empty under the regime falls away: there is no such rule to state.
 */
export type Claim = Scope & { readonly text: string; readonly basis: Basis }

/** Of several wordings the first that belongs here speaks. */
export type Variant = string | (Scope & { readonly text: string })
export type Variants = Variant | readonly Variant[]

/**
 * Claims by id; of several wordings the first that applies speaks.
 * Where two parts of an answer use the same id, the more special part speaks: overlay, then delivery, then regime.
 */
export type Claims = Readonly<Record<string, Claim | readonly Claim[]>>

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

export type Help = Scope & {
	readonly party: PartyId
	readonly element?: ElementId
	readonly task: string
	readonly basis: Basis
	readonly conditions: readonly Variant[]
}

export type Check = Scope & {
	readonly text: string
	readonly asOf?: string
	/** The lists of parties answer it once two States are named. */
	readonly toldByLists?: true
}
/** Who takes a step: a party, or whoever it is under the regime: the side whose mission it is, its people at the inside. */
export type Taker = PartyId | 'owner' | 'team'
export type NextStep = Claim & { readonly by: Taker; readonly needs?: string }
export type NextSteps = Readonly<Record<string, NextStep | readonly NextStep[]>>

/** By what a claim holds between two States that its treaty does not bind both. */
export type Force = 'custom' | 'assimilation'

export type Confidence = 'settled' | 'depends' | 'contested'

/** A court or an organ that took a view of a contested point. */
export type TakenBy = { readonly who: string; readonly basis: Basis }
/** The list is empty where no court or organ is known to have taken the view. */
export type View = Claim & { readonly takenBy: readonly TakenBy[] }

export type ContestedPoint = Scope & {
	readonly point: string
	readonly views: readonly [View, View, ...View[]]
}
export type ContestedPoints = Readonly<Record<string, ContestedPoint>>

export type Cell = {
	readonly standing: Standing
	readonly basis: readonly Ref[]
	readonly conditions?: readonly Variant[]
}
/** A cell that is left out means: no role. */
export type Roles = { readonly [T in TaskId]?: { readonly [P in PartyId]?: Cell } }

export type Failure = Scope & { readonly failure: string; readonly party: PartyId; readonly basis: Basis }
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
