import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { cases } from '#content/cases.ts'
import { compareLabels as words } from '#content/interface-compare.ts'
import { recordLabels } from '#content/interface-record.ts'
import type { Answers } from '#machines/chart.ts'
import { codeOf } from '#machines/code/code.ts'
import { noNotes } from '#machines/record/sheet.ts'
import type { Session } from '#machines/session.ts'
import { ComparePage } from '#src/compare/compare-page.tsx'
import { hashFor, placeFrom } from '#src/place.ts'
import { WizardHashContext } from '#src/reading-link.tsx'
import { savedText } from '#src/record/save-file.ts'
import { resultOf } from '#tests/record/saved.ts'

const tehran = cases.tehranEmbassy.situations.beforeTheRupture.answers
const baghdad = cases.baghdadEmbassy.situations.siege.answers
const codeFor = (answers: Answers, version = __CONTENT_VERSION__) => codeOf(resultOf(answers).steps, version)
const linkTo = (answers: Answers) => hashFor({ started: true, answers, revisiting: null })

function show(link: string, id?: string) {
	const hash = `${link}&page=compare${id === undefined ? '' : `&id=${encodeURIComponent(id)}`}`
	const session: Session = { ...placeFrom(hash), setAside: null, moves: 0 }
	const { container } = render(
		<WizardHashContext value={hashFor({ ...session, reading: undefined })}>
			<ComparePage session={session} hasAnswers={true} notices={null} send={() => undefined} />
		</WizardHashContext>,
	)
	return container
}

const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim()
const linkNamed = (name: string) => screen.getByRole('link', { name }).getAttribute('href') ?? ''

beforeEach(() => {
	location.hash = ''
})

describe('two cases of the casebook, side by side', () => {
	it('show what differs as text, in reading order, and nothing else', () => {
		const page = show(linkTo(tehran), codeFor(baghdad))
		for (const hidden of page.querySelectorAll('[aria-hidden="true"]')) hidden.remove()
		const parts = [...page.querySelectorAll('.difference')].map((part) =>
			[...part.querySelectorAll('h2, h3, .change-of, .alike, dt, dd')].map(textOf),
		)
		expect(parts).toEqual([
			[
				'The answers',
				'Contractors and licence',
				'This answer',
				'None, or not licensed',
				'The other answer',
				'Licensed, armed inside only',
				expect.stringMatching(/^Answered alike: Kind of mission: Embassy · .* · Failure so far: Yes$/),
			],
			[
				'Who helps',
				'Private contractors',
				'Only in the other answer',
				'Gates, towers and inner posts, armed within the compound Depends on: Within the host licence, under the mission’s direction; not beyond the compound [CUST territorial jurisdiction]',
			],
			[
				'Who does what',
				'Movement and vehicles',
				'Private contractors',
				'This answer',
				'May Depends on: Only where the licence reaches beyond the compound; some hosts forbid it [CUST territorial jurisdiction]',
				'The other answer',
				'Barred Depends on: Armed escort: the licence ends at the compound [CUST territorial jurisdiction]',
			],
			[
				'Provisions cited',
				'Only in the other answer (6)',
				'MD PrefaceAFG Decree of August 2010ICOC para 29; para 30PRACTICE Nisour Square prosecutions (unchecked)IRQ CPA Order 17 (revised), sections 2 and 4',
			],
		])
		expect(textOf(page.querySelector('.same'))).toBe('These two do not differ in: Who owes the duty and Who leads.')
	})

	it('show both codes, the version and the date of the law', () => {
		const head = textOf(show(linkTo(tehran), codeFor(baghdad)).querySelector('.compared-head'))
		for (const text of [codeFor(tehran), codeFor(baghdad), __CONTENT_VERSION__, 'Law as of'])
			expect(head).toContain(text)
	})

	it('can be swapped, and the other one opened in the wizard', () => {
		show(linkTo(tehran), codeFor(baghdad))
		const swapped = placeFrom(linkNamed(words.ways.swap))
		expect(swapped.answers).toEqual(baghdad)
		expect(swapped.reading).toMatchObject({ page: 'compare', id: codeFor(tehran) })
		const opened = placeFrom(linkNamed(words.ways.openOther))
		expect(opened).toMatchObject({ answers: baghdad, reading: undefined })
	})

	it('that are the same are said to be so', () => {
		const page = show(linkTo(tehran), codeFor(tehran))
		expect(textOf(page.querySelector('.same'))).toBe(
			'These two do not differ in: Who owes the duty, Who leads, Who helps, Who does what and Provisions cited.',
		)
		expect(page.querySelectorAll('.changes')).toHaveLength(0)
	})

	it('say so where one of them is still open, and how to go on', () => {
		show('#missionKind=embassy', codeFor(baghdad))
		expect(screen.getByText(words.open.left)).toBeTruthy()
		expect(placeFrom(linkNamed(words.ways.goOn)).answers).toEqual({ missionKind: 'embassy' })
		expect(screen.queryByRole('heading', { level: 2 })).toBeNull()
	})

	it('say so where a code is older than the content', () => {
		show(linkTo(tehran), codeFor(baghdad, '000000000000'))
		expect(screen.getByText(words.older.right('00000'))).toBeTruthy()
	})

	it('between two named States, name them', async () => {
		show(`${linkTo(tehran)}&receiving=IRN&sending=USA`, codeFor(baghdad))
		expect(await screen.findByText(/^Receiving State: Iran .* Sent by: United States/)).toBeTruthy()
	})
})

describe('the way to give the other answer', () => {
	const field = () => screen.getByLabelText<HTMLInputElement>(words.form.code)
	const press = () => userEvent.click(screen.getByRole('button', { name: words.form.compare }))

	/** The page of the tests cannot read a file by itself. */
	const fileOf = (text: string) => Object.assign(new File([text], 'saved.json'), { text: async () => text })

	it('a code leads to a place of its own', async () => {
		show(linkTo(tehran))
		await userEvent.type(field(), codeFor(baghdad).toLowerCase())
		await press()
		expect(placeFrom(location.hash)).toMatchObject({
			answers: tehran,
			reading: { page: 'compare', id: codeFor(baghdad).toLowerCase() },
		})
	})

	it('a mistyped code is refused with the reason, stays in the field, and has the focus', async () => {
		show(linkTo(tehran))
		const mistyped = codeFor(baghdad).replace(/.$/, (last) => (last === '2' ? '3' : '2'))
		await userEvent.type(field(), mistyped)
		await press()
		expect(screen.getByRole('alert').textContent).toContain(recordLabels.code.faults.mistyped())
		expect(field().value).toBe(mistyped)
		expect(document.activeElement).toBe(field())
		expect(field().getAttribute('aria-describedby')).toContain(screen.getByRole('alert').id)
		expect(location.hash).toBe('')
	})

	it('a code in the link that cannot be read is shown with its fault', () => {
		show(linkTo(tehran), '!?')
		expect(field().value).toBe('!?')
		expect(field().getAttribute('aria-invalid')).toBe('true')
	})

	it('a saved file leads to the place of its code', async () => {
		show(linkTo(tehran))
		const file = fileOf(savedText(resultOf(baghdad), noNotes, new Date()))
		await userEvent.upload(screen.getByLabelText(words.form.file), file)
		await expect.poll(() => placeFrom(location.hash).reading?.id).toMatch(/^[0-9A-Z-]{10,}$/)
		expect(placeFrom(location.hash).reading?.id).toBe(codeFor(baghdad))
	})

	it('another file is refused with one sentence, and nothing moves', async () => {
		show(linkTo(tehran))
		await userEvent.upload(screen.getByLabelText(words.form.file), fileOf('no'))
		const alert = await screen.findByRole('alert')
		expect(within(alert).getByText(recordLabels.file.faults.notJson())).toBeTruthy()
		expect(location.hash).toBe('')
	})
})
