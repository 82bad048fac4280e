import { labels } from '#content/interface.ts'
import { answerLabels } from '#content/interface-answer.ts'
import { copyLabels } from '#content/interface-copies.ts'
import { stepLabels } from '#content/interface-steps.ts'
import type { Notes } from '#machines/record/sheet.ts'
import type { DeterminedResult, Ring } from '#machines/result.ts'
import { isVaried } from '#machines/unknown/any-result.ts'
import type { CertainResult } from '#machines/unknown/varied.ts'
import { type Block, heading, type Item, list, paragraph, part, steps } from '#src/copies/blocks.ts'
import type { Copied } from '#src/copies/copied.ts'
import { cited, claims, conditionLines, partyClaims, stepItem, term } from '#src/copies/lines.ts'
import { becauseOf, contestedOf, matrixOf, sourceItem, stillOwedOf } from '#src/copies/parts.ts'
import { citation, citedAs } from '#src/result/citation.tsx'
import { dateWords, momentWords } from '#src/result/dates.ts'
import { partyName } from '#src/result/party.tsx'
import { provedWords } from '#src/sheet/proved.ts'
import { optionLabel, questionOf } from '#src/wording.ts'

const words = answerLabels.result
const { picture, about, sources } = words

const given = (key: keyof Notes, notes: Notes): readonly Block[] =>
	notes[key].trim() === '' ? [] : [{ kind: 'given', term: copyLabels.given[key], text: notes[key] }]

const ringItem = (name: string, { party, element, owedBy }: Ring): Item => ({
	text: term(name, partyName(party, element)),
	...(owedBy === undefined ? {} : { more: [picture.owedBy(partyName(owedBy))] }),
})

const headOf = ({ result, title, now }: Copied): readonly Block[] => [
	heading(1, title),
	paragraph(
		[
			term(about.made, momentWords(now)),
			term(about.version, result.content.version),
			term(about.lawAsOf, dateWords(result.content.lawAsOf)),
		].join(' · '),
	),
]

const inShort = (result: DeterminedResult): readonly Block[] => {
	const grounds = [...result.dutyBearers.flatMap(({ basis }) => basis), ...result.lead.basis]
	const confidence = words.confidence[result.confidence]
	const force = result.dutyBearers[0]?.force
	return [
		paragraph(cited(result.headline, { basis: [...new Set(grounds)], ...(force === undefined ? {} : { force }) })),
		paragraph(term(confidence.name, confidence.means)),
		list([ringItem(picture.outside, result.rings.outside), ringItem(picture.inside, result.rings.inside)]),
	]
}

const aboutOf = ({ result, link }: Copied): readonly Block[] => {
	const unchecked = result.basis.filter((id) => !citedAs(id).checked).map(citation)
	return [
		paragraph(about.notAdvice),
		paragraph(about.handling),
		{ kind: 'text', text: term(about.link, '').trim(), address: link },
		paragraph(
			unchecked.length > 0
				? term(about.notChecked, about.textsNotChecked(unchecked.join('; ')))
				: about.allTextsChecked,
		),
		paragraph(about.factsNotChecked),
		paragraph(
			`${term(answerLabels.result.proof.term, provedWords(result.content.version))} ${answerLabels.result.proof.more}`,
		),
	]
}

const leadOf = ({ party, element, why, owedBy, conditions, ...ground }: DeterminedResult['lead']): readonly Block[] => [
	paragraph(cited(term(partyName(party, element), why), ground)),
	...(owedBy === undefined ? [] : [paragraph(words.lead.owedBy(partyName(owedBy)))]),
	...conditionLines(words.lead.conditions, conditions).map(paragraph),
]

const bodyOf = (result: CertainResult, between: readonly Block[]): readonly Block[] => {
	const { lead, excluded } = result
	const limits = result.limits.filter(({ id }) => !excluded.some((claim) => claim.id === id))
	return [
		...part(words.warnings.heading, [list(claims(result.warnings))]),
		...part(words.duty.heading, [
			list(partyClaims(result.dutyBearers.map(({ duty, ...rest }) => ({ ...rest, text: duty })))),
		]),
		...(lead === null ? [] : part(words.lead.heading, leadOf(lead))),
		...between,
		...part(words.matrix.heading, matrixOf(result)),
		...part(words.support.heading, [
			list(
				result.support.map(({ party, element, task, conditions, ...ground }) => ({
					text: cited(term(partyName(party, element), task), ground),
					more: conditionLines(words.support.conditions, conditions),
				})),
			),
		]),
		...part(words.care.heading, [list(partyClaims(result.careOwedBy))]),
		...part(words.answersFor.heading, [
			list(partyClaims(result.answersFor.map(({ failure, ...rest }) => ({ ...rest, text: failure })))),
		]),
		...part(words.because.heading, [steps(becauseOf(result))]),
		...part(words.hostStillOwes.heading, stillOwedOf(result)),
		...part(words.limits.heading, [list(claims(limits))]),
		...part(words.ifItFails.heading, [steps(result.ifItFails.map(stepItem))]),
		...part(stepLabels.excluded.heading, [list(claims(excluded))]),
		...part(words.checks.heading, [
			list(
				result.checks.map(({ text, asOf }) => ({
					text: asOf === undefined ? text : `${text} (${words.checks.asOf(dateWords(asOf))})`,
				})),
			),
		]),
		...part(words.confidence.points, contestedOf(result)),
		...part(labels.answers.given, [
			list(
				result.steps.map(({ question, option }) => ({
					text: `${questionOf(question).prompt} ${optionLabel(question, option)}`,
				})),
			),
		]),
	]
}

/** The whole answer in reading order, with what was written beside it. */
export const documentOf = (copied: Copied): readonly Block[] => [
	...given('marking', copied.notes),
	...given('title', copied.notes),
	...given('reference', copied.notes),
	...given('mission', copied.notes),
	...headOf(copied),
	...(isVaried(copied.result) ? (copied.open?.head ?? []) : inShort(copied.result)),
	...given('note', copied.notes),
	...bodyOf(copied.result, copied.between),
	...(copied.open?.varying ?? []),
	...part(about.heading, aboutOf(copied)),
	...part(sources.heading, [paragraph(sources.text), list(copied.result.basis.map(sourceItem))]),
	...given('marking', copied.notes),
]
