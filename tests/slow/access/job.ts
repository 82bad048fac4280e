import type { Finding } from '#tests/browser/support/engines.ts'
import { type Engine, engineIds } from '#tests/browser/support/exceptions.ts'
import type { SettingId } from '#tests/browser/support/settings.ts'
import type { Place } from '#tests/support/places.ts'

/** `text`: nothing wider than its window, no line of text cut off or upon another. */
export type Check = Engine | 'text'

export const checks: readonly Check[] = [...engineIds, 'text']

/** What a place looks like to one check in one setting. */
export type Look = {
	readonly place: Place
	readonly setting: SettingId
	readonly check: Check
	readonly failed: readonly Finding[]
	readonly excepted: number
	readonly milliseconds: number
}

export type Job = { readonly place: Place; readonly settings: readonly SettingId[]; readonly checks: readonly Check[] }

export const nameOf = ({ kind, at }: Place) => `${kind} ${at}`
