import type { Provision } from '#content/provisions/provision.ts'
import { type ProvisionId, provisions } from '#content/provisions.ts'

export const provisionOf = (id: ProvisionId): Provision => provisions[id]
