import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { describe, expect, it } from 'vitest'
import { answerLabels } from '#content/interface-answer.ts'
import { variedLabels as words } from '#content/interface-varied.ts'
import { questions } from '#content/questions.ts'
import { assess } from '#machines/assess.ts'
import { type Given, notKnown } from '#machines/chart.ts'
import { codeOf, readCode } from '#machines/code/code.ts'
import { noNotes } from '#machines/record/sheet.ts'
import type { SessionEvent } from '#machines/session.ts'
import { kinds } from '#machines/unknown/build.ts'
import { determineOpenly } from '#machines/unknown/varied.ts'
import { documentOf } from '#src/copies/document.ts'
import { toText } from '#src/copies/text.ts'
import { hashFor, placeFrom, placeOf } from '#src/place.ts'
import { savedText } from '#src/record/save-file.ts'
import { tableOf } from '#src/varied/load-table.ts'
import { openBlocks } from '#src/varied/open-blocks.ts'
import { openViewOf } from '#src/varied/open-view.ts'
import { VariedPage } from '#src/varied/varied-page.tsx'
import { noon, openedText, ownGuardsLead } from '#tests/record/saved.ts'
import { allUnknown } from '#tests/unknown/given.ts'

const hostAndGuardsUnknown: Given = { ...ownGuardsLead, outerRing: notKnown, ownGuards: notKnown }

const placed = (answers: Given) => ({ started: true, answers, revisiting: null })
const stepsOf = (answers: Given) => {
	const [first, ...others] = assess(answers).steps
	if (first === undefined) throw new Error('No answers')
	return [first, ...others] as const
}

async function show(answers: Given) {
	const sent: SessionEvent[] = []
	const steps = stepsOf(answers)
	const props = {
		answers,
		steps: [...steps] as [(typeof steps)[0], ...typeof steps],
		states: undefined,
		sheet: undefined,
	}
	const container = document.body.appendChild(document.createElement('div'))
	const page = (
		<Suspense>
			<VariedPage
				{...props}
				{...{ notices: null, moved: false, hash: hashFor(placed(answers)), madeUnder: undefined }}
				send={(event) => void sent.push(event)}
			/>
		</Suspense>
	)
	await act(async () => void render(page, { container }))
	const part = (name: string) => screen.getByRole('region', { name })
	return { container, part, sent, user: userEvent.setup() }
}

const plain = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim()

describe('what is not known', () => {
	it.each(kinds)('stands in the link of %s like an answer', (kind) => {
		const answers = allUnknown(kind)
		const place = placeFrom(hashFor(placed(answers)))
		expect(place.answers).toEqual(answers)
		expect(place.problems).toEqual([])
	})

	it('cannot be the kind of mission', () => {
		const { answers, problems } = placeFrom(`#missionKind=${notKnown}`)
		expect(answers).toEqual({})
		expect(problems).toEqual([{ kind: 'unknownOption', question: 'missionKind', part: notKnown }])
	})

	it.each(kinds)('stands in the code of %s', (kind) => {
		const answers = allUnknown(kind)
		const { replay } = readCode(codeOf(assess(answers).steps, __CONTENT_VERSION__))
		expect(replay && placeOf(replay)).toMatchObject({ answers, problems: [] })
	})

	it('is saved and opened again, with no result held against today’s', async () => {
		const result = determineOpenly(hostAndGuardsUnknown, __CONTENT_VERSION__, await tableOf('embassy'))
		const text = savedText(result, noNotes, noon)
		expect(JSON.parse(text)).toMatchObject({ format: 'special-duty/result@1', lead: null, decides: expect.any(Array) })
		const { place, sheet } = openedText(text)
		expect(place).toMatchObject({ answers: hostAndGuardsUnknown, problems: [] })
		expect(sheet.recorded).toBeUndefined()
	})

	it('is copied: what holds in every case, who leads case by case, what varies and when', async () => {
		const view = openViewOf(hostAndGuardsUnknown, await tableOf('embassy'))
		const copied = { result: view.result, notes: noNotes, title: 'A title', link: 'https://example.org/#a', now: noon }
		const text = toText(documentOf({ ...copied, between: [], open: openBlocks(view) }))
		for (const part of [
			words.status(2),
			view.headline,
			words.findOut.heading.toUpperCase(),
			questions.outerRing.prompt,
			'Host’s conduct: “Its own forces are the danger”: Nobody (owed by Host State)',
			view.open.certain.dutyBearers[0]?.duty ?? '-',
		])
			expect(text.toUpperCase()).toContain(part.toUpperCase())
		expect(text).not.toMatch(/undefined|null|\[object/)
	})
})

describe('a desk officer who knows neither what the host does nor whether the guards are admitted', () => {
	it('reads who owes the protection in every case, and that the lead is open', async () => {
		const { container } = await show(hostAndGuardsUnknown)
		expect(container.querySelector('.headline')?.textContent).toBe(
			'In every case the protection is owed by: Host State. Who leads is open: Host State, Own team or Nobody.',
		)
		expect(screen.getByText(words.status(2))).toBeTruthy()
		expect(container.querySelector('.lead-mark')).toBeNull()
	})

	it('is told which fact to find out first, and goes to it', async () => {
		const { part, sent, user } = await show(hostAndGuardsUnknown)
		const items = within(part(words.findOut.heading)).getAllByRole('listitem').map(plain)
		expect(items[0]).toContain(questions.outerRing.prompt)
		expect(items[0]).toContain(words.findOut.lead)
		await user.click(screen.getByRole('button', { name: words.findOut.answerFor(questions.outerRing.short) }))
		expect(sent).toEqual([{ type: 'revisit', question: 'outerRing' }])
	})

	it('sees who leads in each case', async () => {
		const { part } = await show(hostAndGuardsUnknown)
		const [tree] = within(part(words.lead.heading)).getAllByRole('list')
		const ends = [...(tree?.querySelectorAll('li') ?? [])].filter((item) => item.querySelector('li') === null)
		expect(ends.map((end) => plain(end).replace(/^.*?: /, ''))).toEqual([
			'“It protects”, “It tries, and is stretched” or “It has not been asked or warned yet”HHost State',
			'“Yes, with arms that the host has agreed to or knowingly lets be”TOwn team (owed by Host State)',
			'“Yes, but nobody has agreed to their arms” or “Unarmed guards, or none”NNobody (owed by Host State)',
			'“Its own forces are the danger”NNobody (owed by Host State)',
		])
	})

	it('opens what varies, and finds each warning under the case in which it holds', async () => {
		const { part, user } = await show(hostAndGuardsUnknown)
		const name = words.varies.heading(words.fields.warnings)
		expect(plain(part(name))).not.toContain('If Host’s conduct')
		await user.click(within(part(name)).getByRole('button', { name }))
		const danger = [...part(name).querySelectorAll('.varying')].find((group) =>
			group
				.querySelector('.when')
				?.textContent.includes(words.varies.when('Host’s conduct: “Its own forces are the danger”')),
		)
		expect(danger?.querySelectorAll('.claims > li').length).toBeGreaterThan(0)
	})

	it('is told why two States cannot be named yet', async () => {
		await show(hostAndGuardsUnknown)
		expect(screen.getByText(words.noStates)).toBeTruthy()
	})
})

describe('where the unknown fact changes nobody’s part', () => {
	it('the lead is named, and so is what varies', async () => {
		const { container } = await show({ ...ownGuardsLead, threat: notKnown })
		expect(container.querySelector('.headline')?.textContent).not.toContain('is open')
		expect(screen.getByText(words.picture.leadsAlways)).toBeTruthy()
		expect(screen.getByText(words.status(1))).toBeTruthy()
		expect(screen.queryByRole('region', { name: words.lead.heading })).toBeNull()
		expect(screen.getAllByText(new RegExp(words.findOut.notLead)).length).toBe(1)
	})

	it('no part of the page is empty', async () => {
		const { container } = await show({ ...ownGuardsLead, threat: notKnown })
		for (const part of container.querySelectorAll('[data-section]')) expect(plain(part).length).toBeGreaterThan(20)
		expect(answerLabels.result.warnings.heading).toBeTruthy()
	})
})
