import type { Force } from '#content/claim.ts'
import type { ProvisionId } from '#content/provisions.ts'

/** What becomes of a provision between two given States; nothing, where no rule carries it. */
export type Carried = { readonly id: ProvisionId; readonly force?: Force } | null

/** The law between two given States. Without it every provision stands as it is cited. */
export type PairLaw = { readonly carry: (id: ProvisionId) => Carried }
