import { answerLabels } from '#content/interface-answer.ts'
import { overlays } from '#content/overlays.ts'
import type { ProvisionId } from '#content/provisions.ts'
import { regimes } from '#content/regimes.ts'
import { standings, tasks } from '#content/tasks.ts'
import type { DeterminedResult, Ground } from '#machines/result.ts'
import type { Field } from '#machines/unknown/items.ts'
import { citation } from '#src/result/citation.tsx'
import { dateWords } from '#src/result/dates.ts'
import { partyName } from '#src/result/party.tsx'

/** Something that a result says, in words. */
export type Said = Partial<Ground> & { readonly text: string; readonly conditions?: readonly string[] }

type Values = {
	readonly [F in keyof DeterminedResult]: DeterminedResult[F] extends readonly (infer Item)[] | undefined
		? Item
		: DeterminedResult[F]
} & {
	readonly 'rings.outside': DeterminedResult['rings']['outside']
	readonly 'rings.inside': DeterminedResult['rings']['inside']
}

const { picture, confidence, checks } = answerLabels.result
const named = (name: string, text: string) => `${name}: ${text}`

type At = Parameters<typeof partyName>
const ring = ({ party, element, owedBy }: Values['rings.outside']): Said => ({
	text:
		owedBy === undefined
			? partyName(...([party, element] as At))
			: named(partyName(...([party, element] as At)), picture.owedBy(partyName(owedBy))),
})

const writers = {
	regime: (id) => ({ text: regimes[id].name }),
	confidence: (level) => ({ text: named(confidence[level].name, confidence[level].means) }),
	'rings.outside': ring,
	'rings.inside': ring,
	dutyBearers: ({ party, duty, ...ground }) => ({ text: named(partyName(party), duty), ...ground }),
	lead: ({ party, element, why, owedBy, ...rest }) => ({ text: named(partyName(party, element), why), ...rest }),
	warnings: (claim) => claim,
	overlays: (id) => ({ text: overlays[id].name }),
	roles: ({ task, party, standing, ...rest }) => ({
		text: named(`${tasks[task]}, ${partyName(party)}`, standings[standing].name),
		...rest,
	}),
	support: ({ party, element, task, ...rest }) => ({ text: named(partyName(party, element), task), ...rest }),
	careOwedBy: ({ party, text, ...ground }) => ({ text: named(partyName(party), text), ...ground }),
	answersFor: ({ party, failure, ...ground }) => ({ text: named(partyName(party), failure), ...ground }),
	hostStillOwes: (claim) => claim,
	limits: (claim) => claim,
	ifItFails: ({ text, by, ...ground }) => ({ text: named(partyName(by), text), ...ground }),
	excluded: (claim) => claim,
	contested: ({ point, views }) => ({ text: point, conditions: views.map(({ text }) => text) }),
	checks: ({ text, asOf }) => ({ text: asOf === undefined ? text : `${text} (${checks.asOf(dateWords(asOf))})` }),
	basis: (id: ProvisionId) => ({ text: citation(id), basis: [] }),
} satisfies { readonly [F in Field]?: (value: Values[F & keyof Values]) => Said }

/** The fields that a reader is shown where they vary. The others only repeat them. */
export type ShownField = keyof typeof writers

export const shownFields = Object.keys(writers) as ShownField[]

/** What no sheet leaves out. */
export const mainFields: readonly ShownField[] = ['dutyBearers', 'lead', 'warnings']

export const saidOf = (field: ShownField, value: unknown): Said => (writers[field] as (value: unknown) => Said)(value)
