import type { Force, OwedTopic } from '#content/claim.ts'
import type { DeliveryId } from '#content/deliveries.ts'
import type { InstrumentId } from '#content/instruments.ts'
import type { OverlayId } from '#content/overlays.ts'
import type { ElementId, Lead, PartyId } from '#content/parties.ts'
import type { ProvisionId } from '#content/provisions.ts'
import type { OptionId, QuestionId } from '#content/questions.ts'
import type { RegimeId } from '#content/regimes.ts'
import type { Standing, TaskId } from '#content/tasks.ts'
import type { NotKnown } from '#machines/chart.ts'
import type { Binding } from '#machines/pair/binding.ts'
import type { Title } from '#machines/pair/court.ts'
import type { Pair } from '#machines/pair/pair.ts'
import type { Pointer } from '#machines/pair/pointers.ts'

/** One answer on the path, which may be that it is not known. */
export type Step = { readonly question: QuestionId; readonly option: OptionId | NotKnown }

/** What a claim rests on. `force` is set where a treaty that does not bind both had to give way. */
export type Ground = { readonly basis: readonly ProvisionId[]; readonly force?: Force }

export type Cited = Ground & { readonly text: string }
/** A view of a contested point, with the courts and organs that took it. */
export type TakenBy = Ground & { readonly who: string }
export type CitedView = Cited & { readonly takenBy: readonly TakenBy[] }
export type NamedClaim = Cited & { readonly id: string }

export type RoleCell = Ground & {
	readonly task: TaskId
	readonly party: PartyId
	readonly standing: Standing
	readonly conditions: readonly string[]
}

export type Support = Ground & {
	readonly party: PartyId
	readonly element?: ElementId
	readonly task: string
	readonly conditions: readonly string[]
}

export type Ring = { readonly party: Lead; readonly element?: ElementId; readonly owedBy?: Lead }

export type Confidence = 'settled' | 'contested' | 'depends'

type Head = {
	readonly format: 'special-duty/result@1'
	readonly content: { readonly version: string; readonly lawAsOf: string }
	readonly steps: readonly Step[]
	readonly unread: readonly Step[]
}

export type OpenResult = Head & { readonly status: 'open'; readonly next: QuestionId }

/** The answer, in the public format `special-duty/result@1`. */
export type DeterminedResult = Head & {
	readonly status: 'determined'
	readonly determination: DeliveryId
	readonly regime: RegimeId
	readonly overlays: readonly OverlayId[]
	readonly headline: string
	readonly dutyBearers: readonly (Ground & { readonly party: PartyId; readonly duty: string })[]
	readonly lead: Ground & {
		readonly party: Lead
		readonly element?: ElementId
		readonly owedBy?: Lead
		readonly why: string
		readonly conditions: readonly string[]
	}
	readonly rings: { readonly outside: Ring; readonly inside: Ring }
	readonly careOwedBy: readonly (Cited & { readonly party: PartyId })[]
	readonly answersFor: readonly (Ground & { readonly failure: string; readonly party: PartyId })[]
	readonly support: readonly Support[]
	readonly roles: readonly RoleCell[]
	readonly hostStillOwes: readonly (Cited & { readonly topic: OwedTopic })[]
	readonly limits: readonly NamedClaim[]
	readonly warnings: readonly NamedClaim[]
	readonly ifItFails: readonly (NamedClaim & { readonly by: PartyId; readonly needs?: string })[]
	/** What no failure makes lawful. */
	readonly excluded: readonly NamedClaim[]
	/** Every provision cited above, once, in the order first cited. */
	readonly basis: readonly ProvisionId[]
	readonly because: readonly (Ground & { readonly fact: string; readonly from: readonly QuestionId[] })[]
	readonly confidence: Confidence
	readonly contested: readonly { readonly point: string; readonly views: readonly CitedView[] }[]
	readonly checks: readonly { readonly text: string; readonly asOf?: string }[]
	/** From here on only where two States were named. */
	readonly states?: Pair
	readonly treaties?: readonly TreatyStatus[]
	/** Every title to the International Court that was found; empty where there is none. */
	readonly court?: readonly Title[]
	/** Claims of the general answer that no rule carries between these two. */
	readonly fallsAway?: readonly Cited[]
}

/** Whom a treaty binds; `asOf` is the day of the list, and is missing where there is no list. */
export type TreatyStatus = Binding & {
	readonly instrument: InstrumentId
	readonly asOf?: string
	readonly source: string
	readonly pointers: readonly Pointer[]
}

export type Result = OpenResult | DeterminedResult
