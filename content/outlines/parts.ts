import type { OutlinePart } from './outline.ts'

/** Parts that several papers share. */
export const place = [
	{
		heading: 'The visit',
		guidance: 'Name the visitor and the stops as far as security allows.',
		lines: ['Visitor: [name and office]', 'Dates: [from], [to]', 'Stops and routes: [as far as they may be told]'],
		given: ['aPerson'],
	},
	{
		heading: 'The place',
		guidance: 'Name the place so that nobody can mistake it, and how {host} came to know of it.',
		lines: ['Place: [name of {post}]', 'Address: [address]', 'Made known by: [note and date]'],
		not: ['aPerson'],
	},
] as const satisfies readonly OutlinePart[]

export const people = {
	heading: 'The people',
	guidance: 'Give numbers by category. Names go in a list of their own, kept safe.',
	lines: ['People there: [how many, in which categories]', 'Others who depend on it: [families, local staff]'],
	when: 'staffed',
} as const satisfies OutlinePart

export const threat = {
	heading: 'What is threatened',
	guidance: 'Facts only: what was seen, heard or received, when, and from whom. Say what is not known.',
	lines: [
		'[date and time]: [what was seen, heard or received]',
		'Source: [who reported it, and how sure that is]',
		'Feared: [what], [where], [when]',
	],
} as const satisfies OutlinePart

export const askedBefore = {
	heading: 'What was asked before',
	guidance: 'List each request with its date and the answer. Leave the part out if there was none.',
	lines: ['[date]: [office] was asked for [what]. Answer: [answer, or none so far]'],
} as const satisfies OutlinePart

export const askedNow = {
	heading: 'What is asked for now',
	guidance: 'Say what is needed and by when. Propose means; {controller} chooses them.',
	lines: [
		'Outside: [what is asked for], from [time] to [time]',
		'Information: [what is to be shared], with [whom]',
		'A person to call, day and night: [office and number]',
	],
} as const satisfies OutlinePart

export const leaving = {
	heading: 'Leaving, if it comes to that',
	guidance: 'Ask for the means early. Say how many people and which way out.',
	lines: ['People: [how many]', 'Way out: [route], [transport], [earliest date]'],
	when: 'staffed',
} as const satisfies OutlinePart

export const consent = {
	heading: 'Who may agree to entry',
	guidance: 'Name one person and a substitute, so that nobody has to guess in an emergency.',
	lines: ['Entry may be agreed to only by: [name and post], or [substitute]', 'Reached at: [number, day and night]'],
	when: 'staffed',
	where: 'inviolable',
	not: ['aPerson'],
} as const satisfies OutlinePart

export const answerAsked = {
	heading: 'The answer',
	guidance: 'Ask for it in writing, with a date.',
	lines: ['An answer in writing is asked for by: [date and time]'],
} as const satisfies OutlinePart

export const rules = {
	heading: 'The rules',
	guidance: 'Name only rules that were read and that bind both sides. They may be among these.',
	lines: ['Further rules or agreements: [title, article, date]'],
	rules: true,
} as const satisfies OutlinePart

export const closing = {
	heading: 'Signature and delivery',
	guidance: 'Keep a copy and proof of delivery: the paper fixes what was known from then on.',
	lines: ['[place], [date]', 'Signed: [name and post]', 'Delivered: [how], [when], [to whom]'],
} as const satisfies OutlinePart

export const events = {
	heading: 'What happened',
	guidance: 'Go by the clock. Keep what was seen apart from what was told.',
	lines: ['[date and time]: [what happened]', 'Seen by: [who]', 'Told by: [who]'],
} as const satisfies OutlinePart

export const known = {
	heading: 'What was known before',
	guidance: 'List each notice that was given, with its date, and what else was public.',
	lines: ['[date]: [office] was told [what]', 'Public warnings: [source and date]'],
} as const satisfies OutlinePart

export const done = {
	heading: 'What the authorities did',
	guidance: 'Say what was done as well as what was not, and which means were at hand.',
	lines: ['[time]: [who came or was called], [what they did]', 'Means at hand, as far as known: [forces, distance]'],
} as const satisfies OutlinePart

export const ownPart = {
	heading: 'What the own side did',
	guidance: 'Be open about it. What was left undone comes up in any case.',
	lines: [
		'Own steps before: [what], [when]',
		'Own steps during and after: [what], [when]',
		'Left undone: [what], [why]',
	],
} as const satisfies OutlinePart

export const harm = {
	heading: 'Harm',
	guidance: 'Give numbers with their date. Add pictures and lists as annexes.',
	lines: ['People: [how many], [how]', 'Premises and property: [what]', 'Papers and data: [what]'],
} as const satisfies OutlinePart

export const since = {
	heading: 'What has been done since',
	guidance: 'Say what is known of inquiries, arrests and proceedings, and of talks.',
	lines: ['Inquiry: [office], [state of it]', 'Suspects: [held, charged or sought]', 'Talks: [with whom], [outcome]'],
} as const satisfies OutlinePart

export const wanted = {
	heading: 'What is asked for',
	guidance: 'Keep to what the addressee can do.',
	lines: ['Asked of the addressee: [what], by [date]'],
} as const satisfies OutlinePart
