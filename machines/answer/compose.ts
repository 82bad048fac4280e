import type { Additions, Basis, Claims, Confidence, NextSteps } from '#content/claim.ts'
import { common } from '#content/common.ts'
import { phrases } from '#content/phrases.ts'
import type { Answer } from '#content/questions.ts'
import { reasons } from '#content/reasons.ts'
import { lawAsOf } from '#content/version.ts'
import { excludedHere } from '#machines/excluded.ts'
import { placeIsOccupied } from '#machines/facts.ts'
import { overlaysOf, regimeOf } from '#machines/regime.ts'
import type { DeterminedResult, Ground, NamedClaim, Step } from '#machines/result.ts'
import { takerOf } from '#machines/taker.ts'
import type { Ended } from '#machines/unknown/follow.ts'
import { viewOf } from '#machines/view.ts'
import { citedIn } from './basis.ts'
import { applies, belongs, cited, contestedHere, type Law, wording, wordings } from './law.ts'
import { leadingOf } from './lead.ts'
import { matrixOf } from './roles.ts'
import type { Texts } from './texts.ts'

/** A path at its end, with the answers that it did not ask for. */
export type Assessed = Ended & { readonly unread?: readonly Step[] }

/** The answer at the end of a path, in the public format. `version` names the content it was made with. */
export function compose(
	{ determination, steps, unread = [] }: Assessed,
	{ delivery, overlays }: Texts,
	law: Law,
	version: string,
): DeterminedResult {
	const { answers } = law
	const added: readonly Additions[] = [delivery, ...overlays]
	const parts: readonly Additions[] = [common, law.regime, ...added]
	const { lead, outside, inside } = leadingOf(answers, determination)

	const answer = {
		determination,
		regime: regimeOf(answers),
		overlays: overlaysOf(answers),
		headline: wording(law, delivery.headline),
		dutyBearers: [
			hostDuty(law),
			...(placeIsOccupied(answers)
				? [
						{
							party: 'occupyingPower' as const,
							duty: phrases.occupierDuty.text,
							...law.ground(phrases.occupierDuty.basis),
						},
					]
				: []),
		],
		lead: {
			...lead,
			why: wording(law, delivery.lead.why),
			...leadGround(law, delivery.lead.basis),
			conditions: wordings(law, delivery.lead.conditions),
		},
		rings: { outside, inside },
		careOwedBy: [{ party: law.regime.care.party, ...cited(law, law.regime.care) }],
		answersFor: parts
			.flatMap((part) => part.answersFor ?? [])
			.filter((failure) => applies(law, failure))
			.map(({ failure, party, basis }) => ({ failure: law.fill(failure), party, ...law.ground(basis) })),
		support: parts
			.flatMap((part) => part.support ?? [])
			.filter((help) => applies(law, help) && !(help.party === lead.party && help.element === lead.element))
			.map(({ party, element, task, basis, conditions }) => ({
				party,
				...(element === undefined ? {} : { element }),
				task: law.fill(task),
				...law.ground(basis),
				conditions: wordings(law, conditions),
			}))
			.filter(
				(help, index, all) => all.findIndex(({ party, task }) => party === help.party && task === help.task) === index,
			),
		roles: matrixOf(
			law,
			[law.regime, ...added].map((part) => part.roles),
		),
		hostStillOwes: [...(law.regime.owes ?? []), ...added.flatMap((part) => part.owes ?? []), ...common.owes]
			.filter((owed) => applies(law, owed))
			.map((owed) => ({ topic: owed.topic, ...cited(law, owed) })),
		limits: namedClaims(law, [...added, law.regime, common], 'limits'),
		warnings: namedClaims(law, [...added].reverse().concat(law.regime, common), 'warnings'),
		ifItFails: nextSteps(law, parts),
		excluded: excludedHere(law),
		because: steps.map(({ question, option }) => {
			const { text, ...ground } = reasonFor(law, `${question}.${option}` as Answer)
			return { fact: text, from: [question], ...ground }
		}),
		confidence: confidenceOf(law, parts),
		contested: parts
			.flatMap((part) => Object.values(part.contested ?? {}))
			.filter((point) => contestedHere(law, point))
			.filter((point, index, all) => all.findIndex((other) => other.point === point.point) === index)
			.map(({ point, views }) => ({ point: law.fill(point), views: views.map((view) => viewOf(law, view)) })),
		checks: parts
			.flatMap((part) => part.checks ?? [])
			.filter((check) => belongs(law, check) && !(law.isBetween && check.toldByLists))
			.filter((check, index, all) => all.findIndex(({ text }) => text === check.text) === index)
			.map(({ text, asOf }) => ({ text: law.fill(text), ...(asOf === undefined ? {} : { asOf }) })),
	}
	return {
		format: 'special-duty/result@1',
		content: { version, lawAsOf },
		steps,
		unread,
		status: 'determined',
		...answer,
		basis: citedIn(answer),
	}
}

/** The host State’s duty, in the first wording that has a rule behind it here. */
function hostDuty(law: Law) {
	const duty = law.regime.duty.find((claim) => applies(law, claim)) ?? (law.isBetween ? phrases.generalDuty : undefined)
	if (duty === undefined) throw new Error('A host State without a duty')
	const { text, ...ground } = cited(law, duty)
	return { party: 'hostState' as const, duty: text, ...ground }
}

/** Who leads rests on some rule; where every treaty gives way, on the ordinary duty that is left. */
function leadGround(law: Law, basis: Basis): Ground {
	const ground = law.ground(basis)
	return ground.basis.length === 0 && law.isBetween ? law.ground(phrases.generalDuty.basis) : ground
}

/** Claims by id, the most special part first; the first that applies under an id is the one that speaks. */
function namedClaims(law: Law, parts: readonly Additions[], kind: 'limits' | 'warnings'): readonly NamedClaim[] {
	const found = new Map<string, NamedClaim>()
	for (const part of parts)
		for (const [id, wordings] of Object.entries((part[kind] ?? {}) as Claims)) {
			const claim = [wordings].flat().find((one) => applies(law, one))
			if (claim !== undefined && !found.has(id)) found.set(id, { id, ...cited(law, claim) })
		}
	return [...found.values()]
}

/** `parts` begin with what is common to all, so that its steps keep their order. */
function spokenSteps(parts: readonly Additions[]) {
	const spoken: NextSteps = Object.assign({}, ...parts.map((part) => part.ifItFails ?? {}))
	const steps = Object.entries(spoken)
	const isUsual = ([id]: (typeof steps)[number]) => Object.hasOwn(common.ifItFails, id)
	return { usual: steps.filter(isUsual), special: steps.filter((step) => !isUsual(step)) }
}

/** The common order of steps, each in the words of the most special part; steps of their own go before the wider remedies. */
function nextSteps(law: Law, parts: readonly Additions[]): DeterminedResult['ifItFails'] {
	const { usual, special } = spokenSteps(parts)
	const pivot = usual.findIndex(([id]) => id === 'report')
	return [...usual.slice(0, pivot), ...special, ...usual.slice(pivot)].flatMap(([id, wordings]) => {
		const step = [wordings].flat().find((one) => applies(law, one))
		if (step === undefined) return []
		const needs = step.needs === undefined ? {} : { needs: law.fill(step.needs) }
		return [{ id, ...cited(law, step), by: takerOf(law, step.by), ...needs }]
	})
}

function reasonFor(law: Law, answer: Answer) {
	const reason = [reasons[answer]].flat().find((one) => applies(law, one))
	if (reason === undefined && law.isBetween) return { text: phrases.reasonFallsAway, basis: [] }
	if (reason === undefined) throw new Error(`No reason fits ${answer}`)
	return cited(law, reason)
}

const weakestFirst = ['contested', 'depends'] as const

/** The weakest of its parts. Where a part’s contested points are none under this regime, it still depends on the facts. */
function confidenceOf(law: Law, parts: readonly Additions[]): Confidence {
	const levels = parts.map((part): Confidence => {
		const points = Object.values(part.contested ?? {})
		const stands =
			part.confidence !== 'contested' || points.length === 0 || points.some((point) => contestedHere(law, point))
		return stands ? part.confidence : 'depends'
	})
	return weakestFirst.find((level) => levels.includes(level)) ?? 'settled'
}
