import { answerLabels } from '#content/interface-answer.ts'
import { copyLabels } from '#content/interface-copies.ts'
import { stepLabels } from '#content/interface-steps.ts'
import type { ElementId, PartyId } from '#content/parties.ts'
import type { ProvisionId } from '#content/provisions.ts'
import type { DeterminedResult, Ground } from '#machines/result.ts'
import type { Item } from '#src/copies/blocks.ts'
import { citation, citedAs } from '#src/result/citation.tsx'
import { partyName } from '#src/result/party.tsx'

const words = answerLabels.result
export const { term } = copyLabels

export const named = (id: ProvisionId) =>
	citedAs(id).checked ? citation(id) : `${citation(id)} ${words.sources.unchecked}`

/** A sentence with what it rests on. */
export function cited(text: string, { basis, force }: Ground): string {
	const by = force === undefined ? '' : `${answerLabels.forces[force]} `
	return basis.length === 0 ? text : `${text} ${by}[${basis.map(named).join('; ')}]`
}

type Claim = Ground & { readonly text: string }

export const claims = (items: readonly Claim[]): readonly Item[] =>
	items.map((claim) => ({ text: cited(claim.text, claim) }))

export const partyClaims = (items: readonly (Claim & { readonly party: PartyId; readonly element?: ElementId })[]) =>
	items.map((claim): Item => ({ text: cited(term(partyName(claim.party, claim.element), claim.text), claim) }))

export const conditionLines = (heading: string, conditions: readonly string[]): readonly string[] =>
	conditions.length === 0 ? [] : [term(heading, conditions.join(' · '))]

type Failing = DeterminedResult['ifItFails'][number]

export const stepItem = (step: Failing): Item => ({
	text: cited(step.text, step),
	more: [
		term(stepLabels.steps.by, partyName(step.by)),
		...(step.needs === undefined ? [] : [term(stepLabels.steps.needs, step.needs)]),
	],
})
