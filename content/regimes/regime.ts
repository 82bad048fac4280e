import type { Additions, Care, Claim, MissionClass, Rules } from '#content/claim.ts'
import type { OverlayId } from '#content/overlays.ts'

export type Words = {
	/** The State where the mission stands: “the receiving State” under the Vienna Conventions, “the host State” elsewhere. */
	readonly host: string
	/** Whose mission it is. */
	readonly owner: string
	readonly post: string
	/** Its own people at the inside: “the mission’s own staff”. */
	readonly team: string
	/** The outer and the inner ring, as places. */
	readonly outside: string
	readonly inside: string
}

export type Regime = Additions & {
	readonly name: string
	readonly about: string
	readonly missionClass: MissionClass
	readonly words: Words
	/** The wordings of the host State’s duty; the first that applies speaks. */
	readonly duty: readonly [Claim, ...Claim[]]
	readonly rules: Rules
	/** Rules that another article takes over when an overlay holds. */
	readonly switches?: { readonly [O in OverlayId]?: Partial<Rules> }
	readonly care: Care
}
