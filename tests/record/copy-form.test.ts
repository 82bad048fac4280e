import { describe, expect, it } from 'vitest'
import type { ProvisionId } from '#content/provisions.ts'
import { noNotes } from '#machines/record/sheet.ts'
import type { DeterminedResult } from '#machines/result.ts'
import type { VariedResult } from '#machines/unknown/varied.ts'
import { betweenBlocks } from '#src/copies/between-blocks.ts'
import { type Block, heading, linesOf, list, paragraph, part, steps } from '#src/copies/blocks.ts'
import type { Copied } from '#src/copies/copied.ts'
import { documentOf } from '#src/copies/document.ts'
import { toMarkdown } from '#src/copies/markdown.ts'
import { toText } from '#src/copies/text.ts'
import { fetchWords } from '#src/wording.ts'

await fetchWords()

const linesIn = (...lines: readonly string[]) => `${lines.join('\n')}\n`

describe('the two formats', () => {
	const nine = Array.from({ length: 9 }, (_, index) => ({ text: `Step ${index + 1}` }))
	const blocks: readonly Block[] = [
		heading(1, 'Title'),
		heading(2, 'Part'),
		heading(3, 'Section'),
		paragraph('It rests on [VCDR art. 29].'),
		{ kind: 'text', text: 'Link:', address: 'https://example.org/#a=b' },
		list([
			{ text: 'One', more: ['owed by *all*'], address: 'https://example.org/1' },
			{ text: '1. is no number here' },
		]),
		steps([...nine, { text: 'Step 10', more: ['Who: Own team'] }]),
		{ kind: 'given', term: 'Note', text: 'a_b\r\n\n\tsecond\tline' },
	]

	it('as plain text underline headings and set in what belongs to an item', () => {
		expect(toText(blocks)).toBe(
			linesIn(
				'Title',
				'=====',
				'',
				'Part',
				'----',
				'',
				'Section',
				'',
				'It rests on [VCDR art. 29].',
				'',
				'Link: https://example.org/#a=b',
				'',
				'- One',
				'  owed by *all*',
				'  https://example.org/1',
				'- 1. is no number here',
				'',
				...nine.map(({ text }, index) => `${index + 1}. ${text}`),
				'10. Step 10',
				'    Who: Own team',
				'',
				'Note: a_b',
				'second line',
			),
		)
	})

	it('as Markdown mark headings, keep lines apart and take no sign of ours for markup', () => {
		expect(toMarkdown(blocks)).toBe(
			linesIn(
				'# Title',
				'',
				'## Part',
				'',
				'### Section',
				'',
				'It rests on \\[VCDR art. 29\\].',
				'',
				'Link: <https://example.org/#a=b>',
				'',
				'- One  ',
				'  owed by \\*all\\*  ',
				'  <https://example.org/1>',
				'- 1\\. is no number here',
				'',
				...nine.map(({ text }, index) => `${index + 1}. ${text}`),
				'10. Step 10  ',
				'    Who: Own team',
				'',
				'**Note**: a\\_b',
				'',
				'second line',
			),
		)
	})

	it.each([
		['- item', '\\- item'],
		['-5 degrees', '-5 degrees'],
		['#', '\\#'],
		['12) twelve', '12\\) twelve'],
		['in 1961. Then', 'in 1961. Then'],
		['a & b &amp; &#38;', 'a & b \\&amp; \\&#38;'],
		['one - two', 'one - two'],
	])('write “%s” in Markdown as “%s”', (text, written) => {
		expect(toMarkdown([paragraph(text)])).toBe(`${written}\n`)
	})

	it('leave out a part without anything in it, and keep one with a paragraph or an item', () => {
		expect(part('Part', [])).toEqual([])
		expect(part('Part', [list([])])).toEqual([])
		expect(part('Part', [list([]), paragraph('Text')])).toEqual([heading(2, 'Part'), list([]), paragraph('Text')])
		expect(part('Part', [steps([{ text: 'Step' }])])).toHaveLength(2)
	})

	it('take what a person wrote line by line, without what turns or hides text', () => {
		expect(linesOf(' one\t1 \r\n\n\u2028two\u202e\u0000\vIn Vienna \f\u0085 \t')).toEqual(['one 1', 'two', 'In Vienna'])
	})
})

const basis = ['VCDR-22(2)'] as const satisfies readonly ProvisionId[]

/** An answer with one line of each kind. */
const brief = {
	format: 'special-duty/result@1',
	content: { version: 'test', lawAsOf: '2026-11-01' },
	status: 'determined',
	determination: 'hostLeads',
	regime: 'embassy',
	overlays: [],
	steps: [
		{ question: 'missionKind', option: 'embassy' },
		{ question: 'setting', option: 'government' },
	],
	unread: [],
	headline: 'The host protects.',
	dutyBearers: [{ party: 'hostState', duty: 'To protect.', basis, force: 'custom' }],
	lead: { party: 'hostState', owedBy: 'occupyingPower', why: 'It can.', conditions: ['As asked', 'In time'], basis },
	rings: { outside: { party: 'hostState' }, inside: { party: 'ownTeam', element: 'guardUnit', owedBy: 'hostState' } },
	careOwedBy: [{ party: 'sendingState', text: 'Care.', basis: ['VCDR-22(2)', 'VCDR-29'] }],
	answersFor: [{ party: 'hostState', failure: 'No guards came.', basis }],
	support: [{ party: 'ownTeam', element: 'guardUnit', task: 'Gates.', conditions: ['Arms by consent'], basis }],
	roles: [
		{ task: 'movement', party: 'hostState', standing: 'owes', conditions: ['By day'], basis: [] },
		{ task: 'movement', party: 'ownTeam', standing: 'may', conditions: [], basis },
		{ task: 'movement', party: 'unitedNations', standing: 'none', conditions: [], basis: [] },
		{ task: 'homes', party: 'unitedNations', standing: 'none', conditions: [], basis: [] },
	],
	hostStillOwes: [
		{ topic: 'people', text: 'No arrest.', basis },
		{ topic: 'premises', text: 'No search.', basis },
	],
	limits: [
		{ id: 'fire', text: 'No fire crews.', basis },
		{ id: 'armedRescue', text: 'Told below.', basis },
	],
	warnings: [{ id: 'proof', text: 'Keep proof.', basis: ['ARSIWA-50-commentary'] }],
	ifItFails: [
		{ id: 'warnInWriting', text: 'Warn.', by: 'sendingState', basis },
		{ id: 'court', text: 'Go to court.', by: 'sendingState', needs: 'A title', basis },
	],
	excluded: [
		{ id: 'armedRescue', text: 'No rescue.', basis },
		{ id: 'forceInTheStreet', text: 'No force.', basis },
	],
	basis: ['ARSIWA-2', 'ARSIWA-4', 'ARSIWA-50-commentary', 'APSC-approval'],
	because: [
		{ fact: 'An embassy it is.', from: ['missionKind', 'setting'], basis },
		{ fact: 'The host governs.', from: ['setting'], basis },
	],
	confidence: 'settled',
	contested: [
		{
			point: 'Is it so?',
			views: [
				{ text: 'Yes.', basis, takenBy: [{ who: 'The Court', basis }] },
				{ text: 'No.', basis: [], takenBy: [] },
			],
		},
	],
	checks: [{ text: 'Who is notified?' }, { text: 'Who is a party?', asOf: '2026-01-31' }],
} as const satisfies DeterminedResult

const copiedOf = (more: Partial<Copied> = {}): Copied => ({
	result: brief,
	notes: noNotes,
	title: 'The answer',
	link: 'https://example.org/#missionKind=embassy',
	now: new Date(2026, 10, 22, 12),
	between: [],
	...more,
})

const headed = (title: string) => [title, '-'.repeat(title.length), '']

/** The text of a copy, from one heading up to the next that is named. */
const between = (text: string, from: string, to: string) => text.slice(text.indexOf(from), text.indexOf(`${to}\n---`))

describe('the answer in a copy', () => {
	const text = toText(documentOf(copiedOf()))

	it('begins with its title, when and from what it was made, and itself in short', () => {
		const [made = ''] = text.match(/^Made on: 22 November 2026 at 12:00[^\n]* · Content version: test · /m) ?? []
		expect(text.slice(0, text.indexOf('Warnings'))).toBe(
			linesIn(
				'The answer',
				'==========',
				'',
				`${made}Law as of: 1 November 2026`,
				'',
				'The host protects. By custom [VCDR art. 22(2)]',
				'',
				'Settled: The core of this answer is not disputed.',
				'',
				'- Outer ring: outside: Host State',
				'- Inner ring: inside: UN guard unit',
				'  owed by Host State, not delivered',
				'',
			),
		)
	})

	it('goes on in reading order, each line with what it rests on and its terms', () => {
		expect(between(text, 'Warnings\n', 'About this answer')).toBe(
			linesIn(
				...headed('Warnings'),
				'- Keep proof. [ARSIWA art. 50 (commentary) (unchecked)]',
				'',
				...headed('Who owes the duty'),
				'- Host State: To protect. By custom [VCDR art. 22(2)]',
				'',
				...headed('Who leads, and on what terms'),
				'Host State: It can. [VCDR art. 22(2)]',
				'',
				'This lead is owed by Occupying Power, which does not deliver it.',
				'',
				'Depends on: As asked · In time',
				'',
				...headed('Who does what'),
				'Movement and vehicles',
				'',
				'- Host State: Owes. By day',
				'- Own team: May [VCDR art. 22(2)]',
				'',
				...headed('Who helps, and on what terms'),
				'- UN guard unit: Gates. [VCDR art. 22(2)]',
				'  Depends on: Arms by consent',
				'',
				...headed('Who owes its people care'),
				'- Sending State: Care. [VCDR art. 22(2); VCDR art. 29]',
				'',
				...headed('Who answers for a failure'),
				'- Host State: No guards came. [VCDR art. 22(2)]',
				'',
				...headed('Why, answer by answer'),
				'1. Kind of mission: Embassy; Setting and control: The recognised government, no fighting here',
				'   An embassy it is. [VCDR art. 22(2)]',
				'2. Setting and control: The recognised government, no fighting here',
				'   The host governs. [VCDR art. 22(2)]',
				'',
				...headed('What the host still owes'),
				'Premises',
				'',
				'- No search. [VCDR art. 22(2)]',
				'',
				'People',
				'',
				'- No arrest. [VCDR art. 22(2)]',
				'',
				...headed('Limits'),
				'- No fire crews. [VCDR art. 22(2)]',
				'',
				...headed('If protection fails, in this order'),
				'1. Warn. [VCDR art. 22(2)]',
				'   Who: Sending State',
				'2. Go to court. [VCDR art. 22(2)]',
				'   Who: Sending State',
				'   Needs: A title',
				'',
				...headed('What stays excluded'),
				'- No rescue. [VCDR art. 22(2)]',
				'- No force. [VCDR art. 22(2)]',
				'',
				...headed('Check before you rely on it'),
				'- Who is notified?',
				'- Who is a party? (as of 31 January 2026)',
				'',
				...headed('Contested points'),
				'Is it so?',
				'',
				'1. Yes. [VCDR art. 22(2)]',
				'   Taken by: The Court [VCDR art. 22(2)]',
				'2. No.',
				'   No court or organ known to have taken it',
				'',
				...headed('Your answers'),
				'- What kind of mission or post is it? Embassy',
				'- Who controls the place, and is there armed conflict? The recognised government, no fighting here',
				'',
			),
		)
	})

	it('ends with what it is, its link, what was not checked, and every source', () => {
		const end = text.slice(text.indexOf('About this answer'))
		expect(end).toMatch(/^About this answer\n-{17}\n\nThis is information, not legal advice\./)
		expect(end).toContain('\n\nLink to this answer: https://example.org/#missionKind=embassy\n\n')
		expect(end).toMatch(/[^;] ARSIWA art\. 50 \(commentary\); APSC [^;\n]+\.\n\nYour answers were taken as given\./)
		expect(end).toMatch(
			/\n\nProof: This content has not been proved[^\n]+ What that does not prove is said on [^\n]+\n\nSources\n-{7}\n\n/,
		)
		expect(end).toMatch(
			/\n- ARSIWA art\. 2\n {2}A State commits[^\n]+\n {2}International Law Commission · Not binding · Binds: State\n {2}https:[^\n]+\n- ARSIWA art\. 4\n {2}What any State organ does[^\n]+\n {2}Limits: Takes in police[^\n]+\n {2}International[^\n]+\n {2}https:[^\n]+\n- ARSIWA art\. 50 \(commentary\)\. [^\n]+\n/,
		)
	})

	it('says so where every text was checked, and is silent on what nobody owes', () => {
		const checked = toText(documentOf(copiedOf({ result: { ...brief, basis: ['ARSIWA-2'], careOwedBy: [] } })))
		expect(checked).toContain('\n\nEvery text cited was checked against its source.\n\n')
		expect(checked).not.toContain('Who owes its people care')
	})

	it('names no terms and nobody who fails where there are none', () => {
		const lead = { party: 'hostState', why: 'It can.', conditions: [], basis } as const
		const copy = toText(documentOf(copiedOf({ result: { ...brief, lead, support: [] } })))
		expect(between(copy, 'Who leads', 'Who does what')).toBe(
			linesIn(...headed('Who leads, and on what terms'), 'Host State: It can. [VCDR art. 22(2)]', ''),
		)
	})

	it('has the marking first and last, then title, reference and mission, and the note behind what is told in short', () => {
		const notes = {
			title: 'Night shift',
			reference: 'A-7',
			mission: 'In town',
			marking: 'RESTRICTED',
			note: 'Call.\nNow.',
		}
		const lines = toText(documentOf(copiedOf({ notes }))).split('\n\n')
		expect(lines.slice(0, 5)).toEqual([
			'Handling: RESTRICTED',
			'Title: Night shift',
			'Reference: A-7',
			'Mission: In town',
			'The answer\n==========',
		])
		expect(lines.at(-1)).toBe('Handling: RESTRICTED\n')
		const at = lines.indexOf('Note: Call.\nNow.')
		expect(lines[at + 1]).toMatch(/^Warnings\n/)
		expect(lines[at - 1]).toMatch(/^- Outer ring/)
		expect(toText(documentOf(copiedOf({ notes: { ...noNotes, mission: ' \n' } })))).not.toContain('Mission:')
	})

	it('where facts are not known has other blocks in the place of the headline, and what varies at the end', () => {
		const { headline, lead, rings, confidence, determination, regime, ...certain } = brief
		const result: VariedResult = { ...certain, status: 'varied', lead: null, decides: [], varies: [] } as never
		const open = { head: [paragraph('Two facts are not known.')], varying: [paragraph('It varies.')] }
		const copy = toText(documentOf(copiedOf({ result, open, between: [paragraph('Between them.')] })))
		expect(copy).toMatch(/Law as of: 1 November 2026\n\nTwo facts are not known\.\n\nWarnings\n/)
		expect(copy).not.toContain('Who leads')
		expect(copy).toContain('[VCDR art. 22(2)]\n\nBetween them.\n\nWho does what\n')
		expect(copy).toContain('no fighting here\n\nIt varies.\n\nAbout this answer\n')
		expect(toText(documentOf(copiedOf({ result })))).toMatch(/Law as of: 1 November 2026\n\nWarnings\n/)
	})
})

describe('what binds two States, in a copy', () => {
	const told = (more: Partial<DeterminedResult>) => toText(betweenBlocks({ ...brief, ...more }))
	const binding = { receiving: 'bound', sending: 'bound', binds: 'both' } as const

	it('is nothing where none were named', () => expect(betweenBlocks(brief)).toEqual([]))

	it('is each treaty with its list and pointers, the titles to the Court and what falls away', () => {
		const treaties = [
			{
				...binding,
				instrument: 'VCDR',
				asOf: '2021-07-01',
				source: 'https://example.org/list',
				pointers: [{ side: 'sending', text: 'A statement.' }],
			},
			{ ...binding, instrument: 'UNC', source: 'https://example.org/charter', pointers: [] },
		] as unknown as NonNullable<DeterminedResult['treaties']>
		const copy = told({
			states: { receiving: 'KEN', sending: 'FRA' },
			treaties,
			court: [{ title: 'ICJS-36(1)', note: 'Both are parties.' }],
			fallsAway: [{ text: 'No search.', basis }],
		})
		expect(copy.slice(copy.indexOf('Treaties\n'))).toBe(
			linesIn(
				'Treaties',
				'',
				'- Vienna Convention on Diplomatic Relations (1961): Binds both',
				'  List: 2021-07-01',
				'  France: A statement.',
				'  https://example.org/list',
				'- UN Charter (1945): Binds both',
				'  https://example.org/charter',
				'',
				'The International Court of Justice',
				'',
				'- ICJS art. 36(1): Both are parties.',
				'',
				'Treaties without a list were not checked, and a special agreement is always possible.',
				'',
				...headed('What falls away'),
				'- No search. [VCDR art. 22(2)]',
			),
		)
		expect(copy).toMatch(
			/^What binds these two\n-{20}\n\nReceiving State: Kenya\. Sent by: France\.\n\nAs of the date of each list\./,
		)
	})

	it('says that no title was found, for a State otherwise than for an organisation', () => {
		const state = told({ states: { receiving: 'KEN', sending: 'FRA' } })
		expect(state).toMatch(/Justice\n\nNo title was found: no protocol, clause [^\n]+\n$/)
		expect(state).not.toContain('falls away')
		const organisation = told({ states: { receiving: 'KEN', sending: 'UN' } })
		expect(organisation).toMatch(
			/\n\nNo title was found\. An organisation cannot bring a case against a State[^\n]+\n$/,
		)
	})
})
