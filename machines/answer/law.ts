import type { Basis, Claim, ContestedPoint, MissionClass, Occupancy, Ref, Rules, Slot } from '#content/claim.ts'
import { phrases } from '#content/phrases.ts'
import type { ProvisionId } from '#content/provisions.ts'
import type { Regime } from '#content/regimes/regime.ts'
import { noPremises, regimes } from '#content/regimes.ts'
import type { Answers } from '#machines/chart.ts'
import {
	deFactoAuthorityControls,
	isConsular,
	isSpecialMission,
	overlaysOf,
	placeIsOccupied,
	premisesAreEmpty,
	regimeOf,
	taskedUnForceIsThere,
} from '#machines/facts.ts'
import type { Cited } from '#machines/result.ts'

/** The law and the words of one answer: how its claims are filled in. */
export type Law = {
	readonly regime: Regime
	readonly rules: Rules
	readonly missionClass: MissionClass
	readonly occupancy: Occupancy
	readonly fill: (text: string) => string
	readonly cite: (basis: readonly Ref[]) => readonly ProvisionId[]
}

export function lawOf(answers: Answers): Law {
	const regime = regimeContent(answers)
	const rules = rulesOf(answers, regime)
	const words = wordsOf(answers, regime)
	return {
		regime,
		rules,
		missionClass: regime.missionClass,
		occupancy: premisesAreEmpty(answers) ? 'empty' : 'staffed',
		fill: (text) => fill(text, words),
		cite: (basis) => [...new Set(basis.flatMap((ref) => (isSlot(ref) ? rules[slotOf(ref)] : [ref])))],
	}
}

/** Whether a claim belongs to this answer: right class, right occupancy, and a rule behind it. */
export const applies = (law: Law, claim: Pick<Claim, 'only' | 'when' | 'where'> & { readonly basis: Basis }): boolean =>
	(claim.only === undefined || claim.only.includes(law.missionClass)) &&
	(claim.when === undefined || claim.when === law.occupancy) &&
	(claim.where === undefined || law.rules[claim.where].length > 0) &&
	law.cite(claim.basis).length > 0

export const cited = (law: Law, { text, basis }: Pick<Claim, 'text' | 'basis'>): Cited => ({
	text: law.fill(text),
	basis: law.cite(basis),
})

/** A point is contested here only if every view of it has a rule to stand on. */
export const contestedHere = (law: Law, point: ContestedPoint): boolean =>
	(point.only === undefined || point.only.includes(law.missionClass)) &&
	(point.where === undefined || law.rules[point.where].length > 0) &&
	point.views.every((view) => applies(law, view))

const isSlot = (ref: Ref): ref is `@${Slot}` => ref.startsWith('@')
const slotOf = (ref: `@${Slot}`) => ref.slice(1) as Slot

function regimeContent(answers: Answers): Regime {
	const id = regimeOf(answers)
	if (id !== 'noPremisesRegime') return regimes[id]
	if (isConsular(answers)) return noPremises.consular
	return isSpecialMission(answers) ? noPremises.special : noPremises.diplomatic
}

const rulesOf = (answers: Answers, regime: Regime): Rules =>
	Object.assign({}, regime.rules, ...overlaysOf(answers).map((overlay) => regime.switches?.[overlay]))

function wordsOf(answers: Answers, { words, missionClass }: Regime): Readonly<Record<string, string>> {
	const control = placeIsOccupied(answers) ? 'occupier' : deFactoAuthorityControls(answers) ? 'deFacto' : 'host'
	const controller = phrases.controller[control].replace('{host}', words.host)
	return {
		...words,
		controller,
		owing: phrases.owing[control],
		withholding: phrases.withholding[control],
		attackers: phrases.attackers[control],
		side: phrases.side[missionClass].replace('{team}', words.team),
		tasked: taskedUnForceIsThere(answers) ? phrases.tasked.unitedNations : phrases.tasked.regionalForce,
	}
}

/** Replaces {word} and {Word}. An unknown word is a mistake in the content. */
function fill(text: string, words: Readonly<Record<string, string>>): string {
	return text.replace(/\{(\w+)\}/g, (_, name: string) => {
		const word = words[name] ?? words[name.charAt(0).toLowerCase() + name.slice(1)]
		if (word === undefined) throw new Error(`No word for {${name}} in: ${text}`)
		return words[name] === undefined ? word.charAt(0).toUpperCase() + word.slice(1) : word
	})
}
