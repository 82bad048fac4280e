import { flipsLabels as words } from '#content/interface-flips.ts'
import { leads as order } from '#content/parties.ts'
import type { QuestionId } from '#content/questions.ts'
import type { Change, Flip } from '#machines/unknown/flips.ts'
import type { LeadInShort } from '#machines/unknown/table.ts'
import { partyName } from '#src/result/party.tsx'
import { questionOf } from '#src/wording.ts'

export const questionNames = (questions: readonly QuestionId[]) =>
	questions.map((question) => questionOf(question).short)

const isSameParty = (one: LeadInShort, other: LeadInShort) => one.party === other.party && one.element === other.element

/** Who owes the lead is told only where the one who leads stays the same. */
function leadName(lead: LeadInShort, now: LeadInShort): string {
	const name = partyName(lead.party, lead.element)
	return isSameParty(lead, now) && lead.owedBy !== undefined ? words.owedBy(name, partyName(lead.owedBy)) : name
}

const isNow = (lead: LeadInShort, now: LeadInShort) => isSameParty(lead, now) && lead.owedBy === now.owedBy

/** Who then leads, or could; nothing where that does not change. */
export function leadWords({ changes, leads }: Flip, now: LeadInShort): string | undefined {
	if (changes.lead === 'never') return undefined
	const others = leads
		.filter((lead) => !isNow(lead, now))
		.toSorted((one, other) => order.indexOf(one.party) - order.indexOf(other.party))
		.map((lead) => leadName(lead, now))
	return changes.lead === 'always' ? words.thenLeads(others) : words.couldLead(others)
}

const kindsOfChange = ['added', 'dropped'] as const
const ways = ['every', 'some'] as const

function warningWords({ warnings }: Flip): readonly string[] {
	const counts = kindsOfChange.flatMap((kind) =>
		ways.map((way) => ({ count: warnings[kind][way], name: words.warned[kind][way] })),
	)
	return counts.filter(({ count }) => count > 0).map(({ count, name }) => name(count))
}

/** What else changes, and which questions come. */
export function restWords(flip: Flip): readonly string[] {
	const aspects = ['duty', 'basis'] as const
	const that = (change: Change) =>
		aspects.filter((aspect) => flip.changes[aspect] === change).map((aspect) => words.what[aspect])
	const told: readonly (readonly [readonly string[], (what: readonly string[]) => string])[] = [
		[that('always'), words.changes],
		[that('sometimes'), words.couldChange],
		[warningWords(flip), words.warnings],
		[questionNames(flip.asks), words.asks],
	]
	return told.filter(([what]) => what.length > 0).map(([what, sentence]) => sentence(what))
}

export type Group = keyof typeof words.groups

export function groupOf(flip: Flip): Group {
	const { lead, duty, basis } = flip.changes
	if (lead !== 'never') return 'lead'
	return duty === 'never' && basis === 'never' && warningWords(flip).length === 0 ? 'nothing' : 'rest'
}
