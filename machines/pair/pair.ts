import type { OrganisationId } from '#content/organisations.ts'
import type { states } from '#content/states.ts'

export type StateCode = keyof typeof states

/** The two sides of a mission. An organisation can send one, and never receives one. */
export type Pair = { readonly receiving: StateCode; readonly sending: StateCode | OrganisationId }

/** As it stands in a link or a file: nobody has looked at it yet. */
export type GivenPair = { readonly receiving: string; readonly sending: string }
