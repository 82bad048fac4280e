import type { Additions } from '#content/claim.ts'

/** What a further fact adds. It never changes who bears the duty, save that an occupying Power bears it too. */
export type Overlay = Additions & { readonly name: string }
