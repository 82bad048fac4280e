import type { OwedTopic } from '#content/claim.ts'
import type { DeliveryId } from '#content/deliveries.ts'
import type { OverlayId } from '#content/overlays.ts'
import type { ElementId, Lead, PartyId } from '#content/parties.ts'
import type { ProvisionId } from '#content/provisions.ts'
import type { OptionId, QuestionId } from '#content/questions.ts'
import type { RegimeId } from '#content/regimes.ts'
import type { Standing, TaskId } from '#content/tasks.ts'

/** One answer on the path. */
export type Step = { readonly question: QuestionId; readonly option: OptionId }

export type Cited = { readonly text: string; readonly basis: readonly ProvisionId[] }
export type NamedClaim = Cited & { readonly id: string }

export type RoleCell = {
	readonly task: TaskId
	readonly party: PartyId
	readonly standing: Standing
	readonly basis: readonly ProvisionId[]
	readonly conditions: readonly string[]
}

export type Support = {
	readonly party: PartyId
	readonly element?: ElementId
	readonly task: string
	readonly basis: readonly ProvisionId[]
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
	readonly dutyBearers: readonly {
		readonly party: PartyId
		readonly duty: string
		readonly basis: readonly ProvisionId[]
	}[]
	readonly lead: {
		readonly party: Lead
		readonly element?: ElementId
		readonly owedBy?: Lead
		readonly why: string
		readonly basis: readonly ProvisionId[]
		readonly conditions: readonly string[]
	}
	readonly rings: { readonly outside: Ring; readonly inside: Ring }
	readonly careOwedBy: readonly {
		readonly party: PartyId
		readonly text: string
		readonly basis: readonly ProvisionId[]
	}[]
	readonly answersFor: readonly {
		readonly failure: string
		readonly party: PartyId
		readonly basis: readonly ProvisionId[]
	}[]
	readonly support: readonly Support[]
	readonly roles: readonly RoleCell[]
	readonly hostStillOwes: readonly (Cited & { readonly topic: OwedTopic })[]
	readonly limits: readonly NamedClaim[]
	readonly warnings: readonly NamedClaim[]
	readonly ifItFails: readonly (NamedClaim & { readonly needs?: string })[]
	/** Every provision cited above, once, in the order first cited. */
	readonly basis: readonly ProvisionId[]
	readonly because: readonly {
		readonly fact: string
		readonly from: readonly QuestionId[]
		readonly basis: readonly ProvisionId[]
	}[]
	readonly confidence: Confidence
	readonly contested: readonly { readonly point: string; readonly views: readonly Cited[] }[]
	readonly checks: readonly { readonly text: string; readonly asOf?: string }[]
}

export type Result = OpenResult | DeterminedResult
