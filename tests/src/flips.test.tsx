import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { flipsLabels as words } from '#content/interface-flips.ts'
import type { OptionId, QuestionId } from '#content/questions.ts'
import type { Answers } from '#machines/chart.ts'
import { readCode } from '#machines/code/code.ts'
import { determineBetween } from '#machines/pair/determine-between.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { flipsSection } from '#src/flips/flips-section.tsx'
import { hashFor, placeFrom } from '#src/place.ts'
import { WizardHashContext } from '#src/reading-link.tsx'
import { stepWords } from '#src/wording.ts'
import { ownGuardsLead, resultOf } from '#tests/record/saved.ts'

const quiet = {
	missionKind: 'embassy',
	consent: 'accepted',
	relations: 'working',
	setting: 'government',
	outerRing: 'delivering',
	threat: 'privatePersons',
	failure: 'notYet',
} as const satisfies Answers

const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim()

/** The part as it stands in the answer, once it has come. */
async function show(result: DeterminedResult): Promise<HTMLElement> {
	const answers = Object.fromEntries(result.steps.map(({ question, option }) => [question, option])) as Answers
	const { container } = render(
		<WizardHashContext value={hashFor({ started: true, answers, revisiting: null, states: result.states })}>
			{flipsSection(result).body}
		</WizardHashContext>,
	)
	await screen.findByText(
		/^Who leads /,
		{ selector: '.hangs-on > :first-child, .hangs-on strong' },
		{ timeout: 30_000 },
	)
	return container
}

const detailsOf = (question: QuestionId, option: OptionId) =>
	screen.getByText(stepWords({ question, option })).closest('details') as HTMLElement

const linkTo = (text: string, question: QuestionId, option: OptionId) =>
	within(document.body).getByRole('link', {
		name: words.linkName(text, stepWords({ question, option })),
		hidden: true,
	})

const placeAt = (link: HTMLElement) => placeFrom(link.getAttribute('href') ?? '')

describe('a person who has the answer and wonders what it hangs on', () => {
	it('reads first which answers the lead hangs on, which it may hang on, and which not', async () => {
		const page = await show(resultOf(quiet))
		expect([...page.querySelectorAll('.hangs-on > p')].map(textOf)).toEqual([
			'Who leads hangs on: Setting and control; Host’s conduct.',
			'Who leads may hang on: Kind of mission; Consent and notice; Relations.',
			'Who leads does not hang on: Source of the threat; Failure so far.',
		])
	})

	it('finds every answer with what the others would do, and unfolds one', async () => {
		const page = await show(resultOf(quiet))
		const summaries = [...page.querySelectorAll('summary')].map(textOf)
		expect(summaries).toHaveLength(Object.keys(quiet).length)
		expect(summaries[4]).toBe(
			'Host’s conduct: It protects Other answers: 3 would change who leads; 2 would or could change other things.',
		)
		const details = detailsOf('outerRing', 'delivering')
		expect(details.hasAttribute('open')).toBe(false)
		await userEvent.click(within(details).getByText(/^Host’s conduct/))
		expect(details.hasAttribute('open')).toBe(true)
		const groups = within(details).getAllByRole('list')
		expect(groups.map((group) => [...group.querySelectorAll('p')].map(textOf))).toEqual([
			[
				'It was asked, and is not able. Then leads: UN force, Own team, Private contractors, Regional or coalition force or Nobody.',
				'Warnings: some could come; 1 gone. Also asks, as needed: UN and other forces; Own official guards; Contractors and licence.',
				'It was asked, and is not willing. Then leads: UN force, Own team, Private contractors, Regional or coalition force or Nobody.',
				'Warnings: 2 new; some could come; 1 gone. Also asks, as needed: UN and other forces; Own official guards; Contractors and licence.',
				'Its own forces are the danger. Then leads: Nobody.',
				'Warnings: 3 new; 1 gone.',
			],
			[
				'It tries, and is stretched',
				'Warnings: 2 new; some could come; 1 gone. Also asks, as needed: Own official guards; Contractors and licence.',
				'It has not been asked or warned yet',
				'Warnings: 1 new; 1 gone.',
			],
		])
	})

	it('is told which other answers would change nothing, and can set them side by side all the same', async () => {
		await show(resultOf(ownGuardsLead))
		const same = detailsOf('contractors', 'noneOrRefused').querySelector('[data-group="nothing"]')
		expect([...(same?.querySelectorAll('p') ?? [])].map(textOf)).toEqual(['Licensed, unarmed'])
		expect(same?.querySelectorAll('a').length).toBe(1)
	})

	it('goes by one link to both answers side by side', async () => {
		await show(resultOf(quiet))
		const { answers, reading } = placeAt(linkTo(words.compare, 'outerRing', 'notAsked'))
		expect(answers).toEqual(quiet)
		expect(reading?.page).toBe('compare')
		const { replay } = readCode(reading?.id ?? '')
		expect(replay?.answers).toEqual({ ...quiet, outerRing: 'notAsked' })
		expect(__CONTENT_VERSION__.startsWith(replay?.madeUnder ?? '-')).toBe(true)
	})

	it('where more would be asked, goes to that question, and the other answers stay', async () => {
		await show(resultOf(quiet))
		const link = linkTo(words.goOn, 'outerRing', 'unwilling')
		expect(link.getAttribute('href')).toContain('&at=forces')
		expect(placeAt(link)).toMatchObject({
			answers: { ...quiet, outerRing: 'unwilling' },
			reading: undefined,
			problems: [],
		})
	})

	it('is told who would owe the lead where the same party leads', async () => {
		await show(resultOf({ ...ownGuardsLead, outerRing: 'unwilling' }))
		const occupied = detailsOf('setting', 'government').querySelector('[data-option="occupied"]')
		expect(textOf(occupied)).toContain('Own team (owed by Occupying Power)')
	})

	it('with two States named keeps both, and is told that this part is general', async () => {
		const pair = { receiving: 'KEN', sending: 'FRA' } as const
		const between = determineBetween(quiet, __CONTENT_VERSION__, pair)
		if (between.status !== 'determined') throw new Error('These answers leave a question open')
		await show(between)
		expect(screen.getByText(words.inGeneral)).toBeTruthy()
		const { states, reading } = placeAt(linkTo(words.compare, 'threat', 'thirdState'))
		expect(states).toEqual(pair)
		expect(readCode(reading?.id ?? '').replay?.states).toEqual(pair)
		expect(placeAt(linkTo(words.goOn, 'outerRing', 'unable')).states).toEqual(pair)
	})

	it('has on paper a short list of what would change the lead, without links', async () => {
		const page = await show(resultOf(quiet))
		const paper = page.querySelector('.flips-paper')
		expect([...(paper?.querySelectorAll('li') ?? [])].map(textOf)).toContain(
			'Consent and notice: “Accepted once, then consent was withdrawn”. Could lead instead: Nobody.',
		)
		expect(paper?.querySelectorAll('a')).toHaveLength(0)
		expect(page.querySelector('.flips')?.classList.contains('on-screen')).toBe(true)
	})
})
