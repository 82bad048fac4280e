import type {
	Basis,
	Claim,
	ContestedPoint,
	MissionClass,
	Occupancy,
	Ref,
	Rules,
	Scope,
	Slot,
	Variants,
} from '#content/claim.ts'
import { phrases } from '#content/phrases.ts'
import type { ProvisionId } from '#content/provisions.ts'
import type { Regime } from '#content/regimes/regime.ts'
import type { Answers } from '#machines/chart.ts'
import { deFactoAuthorityControls, placeIsOccupied, premisesAreEmpty, taskedUnForceIsThere } from '#machines/facts.ts'
import { holds, isSpecialMission, overlaysOf, statesAreAtWar } from '#machines/regime.ts'
import type { Cited, Ground } from '#machines/result.ts'
import type { PairLaw } from './pair-law.ts'

/** The law and the words of one answer: how its claims are filled in, and which of them belong to it. */
export type Law = {
	readonly answers: Answers
	readonly regime: Regime
	readonly rules: Rules
	readonly missionClass: MissionClass
	readonly occupancy: Occupancy
	readonly fill: (text: string) => string
	readonly cite: (basis: readonly Ref[]) => readonly ProvisionId[]
	/** The same, with the word that it holds by custom or assimilation where a treaty gave way; for a particular, no custom. */
	readonly ground: (basis: readonly Ref[], particular?: boolean) => Ground
	/** Whether there is a rule behind it in general, whoever the two States are. */
	readonly general: (basis: readonly Ref[]) => boolean
	/** Whether two given States were named. */
	readonly isBetween: boolean
}

const asItStands: PairLaw = { carry: (id) => ({ id }) }

export function lawUnder(regime: Regime, answers: Answers, pairLaw?: PairLaw): Law {
	const rules = rulesOf(answers, regime)
	const words = wordsOf(answers, regime)
	const { carry } = pairLaw ?? asItStands

	function ground(basis: readonly Ref[], particular = false): Ground {
		const legs = basis.flatMap((ref) => (isSlot(ref) ? rules[slotOf(ref)] : [ref])).map(carry)
		if (particular && legs.some((leg) => leg === null || leg.force === 'custom')) return { basis: [] }
		const carried = legs.filter((leg) => leg !== null)
		const force = carried.find((one) => one.force !== undefined)?.force
		return { basis: [...new Set(carried.map(({ id }) => id))], ...(force === undefined ? {} : { force }) }
	}

	return {
		answers,
		regime,
		rules,
		missionClass: regime.missionClass,
		occupancy: premisesAreEmpty(answers) ? 'empty' : 'staffed',
		fill: (text) => fill(text, words),
		cite: (basis) => ground(basis).basis,
		ground,
		general: (basis) => basis.some((ref) => !isSlot(ref) || rules[slotOf(ref)].length > 0),
		isBetween: pairLaw !== undefined,
	}
}

/** Whether the scope of a sentence takes in this answer. */
export const belongs = ({ answers, rules, missionClass, occupancy }: Law, scope: Scope): boolean =>
	(scope.only === undefined || scope.only.includes(missionClass)) &&
	(scope.when === undefined || scope.when === occupancy) &&
	(scope.where === undefined || rules[scope.where].length > 0) &&
	(scope.unless === undefined || rules[scope.unless].length === 0) &&
	(scope.given ?? []).every((circumstance) => holds(circumstance, answers)) &&
	!(scope.not ?? []).some((circumstance) => holds(circumstance, answers))

/** Whether a claim stands here: its scope fits, and there is a rule behind it. */
export const applies = (law: Law, claim: Scope & { readonly basis: Basis }): boolean =>
	belongs(law, claim) && law.ground(claim.basis, claim.particular).basis.length > 0

export const cited = (law: Law, { text, basis, particular }: Pick<Claim, 'text' | 'basis' | 'particular'>): Cited => ({
	text: law.fill(text),
	...law.ground(basis, particular),
})

/** The first wording that belongs here. Content without one is a mistake in the content. */
export function wording(law: Law, variants: Variants): string {
	const found = [variants].flat().find((variant) => typeof variant === 'string' || belongs(law, variant))
	if (found === undefined) throw new Error('No wording fits this answer')
	return law.fill(typeof found === 'string' ? found : found.text)
}

/** Those of the lines that belong here. */
export const wordings = (law: Law, lines: readonly Variants[]): readonly string[] =>
	lines
		.filter((line) => [line].flat().some((one) => typeof one === 'string' || belongs(law, one)))
		.map((line) => wording(law, line))

/** A point is contested here only if every view of it has a rule to stand on. Between two States no dispute is settled by the loss of one. */
export const contestedHere = (law: Law, point: ContestedPoint): boolean =>
	belongs(law, point) &&
	point.views.every((view) => belongs(law, view) && law.general(view.basis)) &&
	point.views.some((view) => applies(law, view))

const isSlot = (ref: Ref): ref is `@${Slot}` => ref.startsWith('@')
const slotOf = (ref: `@${Slot}`) => ref.slice(1) as Slot

/** VCDR-45(a), VCCR-27(1)(a), CSM-46(1): once nobody is left, war leaves the rules for an ended mission. */
const rulesOf = (answers: Answers, regime: Regime): Rules =>
	Object.assign(
		{},
		regime.rules,
		...overlaysOf(answers).map((overlay) => regime.switches?.[overlay]),
		statesAreAtWar(answers) && premisesAreEmpty(answers) ? regime.switches?.[endOfMission(answers)] : undefined,
	)

const endOfMission = (answers: Answers) => (isSpecialMission(answers) ? 'postClosed' : 'relationsBroken')

function wordsOf(answers: Answers, { words, missionClass }: Regime): Readonly<Record<string, string>> {
	const control = placeIsOccupied(answers) ? 'occupier' : deFactoAuthorityControls(answers) ? 'deFacto' : 'host'
	return {
		...words,
		controller: phrases.controller[control].replace('{host}', words.host),
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
