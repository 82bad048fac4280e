import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { labels } from '#content/interface.ts'
import { narrowingLabels as words } from '#content/interface-narrowing.ts'
import { whyLabels } from '#content/interface-why.ts'
import { type OptionId, type QuestionId, questions } from '#content/questions.ts'
import type { Given } from '#machines/chart.ts'
import { narrowingBy } from '#machines/unknown/narrowing.ts'
import { partyName } from '#src/result/party.tsx'
import { optionLabel, questionOf, stepWords } from '#src/wording.ts'
import { summary } from '#tests/unknown/summary.ts'

vi.stubGlobal('scrollTo', () => undefined)
const { ahead, separates } = narrowingBy(summary)

/** Opens the site at a link, as a person does who has just come. */
async function open(hash: string) {
	vi.resetModules()
	history.replaceState(null, '', `/${hash}`)
	const { App } = await import('#src/app.tsx')
	render(<App hash={location.hash} />)
}

async function answer(question: QuestionId, option: OptionId) {
	const { prompt } = questionOf(question)
	await screen.findByRole('heading', { level: 1, name: prompt })
	await userEvent.click(screen.getByRole('radio', { name: optionLabel(question, option) }))
	await userEvent.click(screen.getByRole('button', { name: labels.actions.continue }))
}

const nameAt = (given: Given) => words.remain(ahead(given).deliveries.length, ahead({}).deliveries.length)
const panelAt = (given: Given) => screen.findByRole('region', { name: nameAt(given) })
const leadersAt = (given: Given) => ahead(given).leaders.map(({ party, element }) => partyName(party, element))
const itemsIn = (list: HTMLElement | undefined) =>
	[...(list?.querySelectorAll('.party-name') ?? [])].map((item) => item.textContent)
const foldOf = (panel: HTMLElement) => panel.querySelector('details') as HTMLDetailsElement
const windowIs = (isWide: boolean) => vi.stubGlobal('matchMedia', () => ({ matches: isWide }))

beforeEach(() => windowIs(false))

describe('beside a question', () => {
	it('after the first answer it says what is still open and what was ruled out', async () => {
		await open('#at=missionKind')
		await answer('missionKind', 'embassy')
		const panel = await panelAt({ missionKind: 'embassy' })
		const [left, gone] = within(panel).getAllByRole('list', { hidden: true })
		expect(itemsIn(left)).toEqual(leadersAt({ missionKind: 'embassy' }))
		expect(itemsIn(gone)).toContain(partyName('unitedNations', 'guardUnit'))
		expect(panel.textContent).toContain(words.given(stepWords({ question: 'missionKind', option: 'embassy' })))
		expect(panel.textContent).toContain(words.ruledOut.alone)
		expect(panel.textContent).toContain(words.outcomes.guardUnitLeads)
	})

	it('it comes after the question, says its name and interrupts nobody', async () => {
		await open('#missionKind=embassy&at=consent')
		const panel = await panelAt({ missionKind: 'embassy' })
		const button = screen.getByRole('button', { name: labels.actions.continue })
		expect(button.compareDocumentPosition(panel) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
		expect(panel.querySelectorAll('[aria-live], [role="status"], [role="alert"]')).toHaveLength(0)
		expect(document.activeElement?.closest('.narrowing')).toBeNull()
	})

	it('on a narrow window it is one line, and once opened it stays so at the next question', async () => {
		await open('#missionKind=embassy&at=consent')
		const panel = await panelAt({ missionKind: 'embassy' })
		expect(foldOf(panel).open).toBe(false)
		await userEvent.click(within(panel).getByRole('heading', { name: nameAt({ missionKind: 'embassy' }) }))
		expect(foldOf(panel).open).toBe(true)
		await answer('consent', 'accepted')
		await screen.findByRole('heading', { level: 1, name: questions.relations.prompt })
		expect(foldOf(await panelAt({ missionKind: 'embassy', consent: 'accepted' })).open).toBe(true)
	})

	it('on a wide window it is open', async () => {
		windowIs(true)
		await open('#missionKind=embassy&at=consent')
		expect(foldOf(await panelAt({ missionKind: 'embassy' })).open).toBe(true)
	})

	it('it says which other answers rule it out with the last one', async () => {
		const given = { missionKind: 'embassy', consent: 'accepted', relations: 'working', setting: 'government' } as const
		await open('#missionKind=embassy&consent=accepted&relations=working&setting=government&at=outerRing')
		await answer('outerRing', 'unable')
		const panel = await panelAt({ ...given, outerRing: 'unable' })
		const setting = words.given(stepWords({ question: 'setting', option: 'government' }))
		expect(panel.textContent).toContain(words.ruledOut.together(setting))
		expect(panel.textContent).toContain(words.ruledOut.withAll)
	})

	it('it names the outcome where only one is left, and says so where an answer rules out nothing', async () => {
		const given = { missionKind: 'highOfficial', setting: 'government', outerRing: 'delivering' } as const
		await open('#missionKind=highOfficial&setting=government&outerRing=delivering&at=threat')
		expect(within(await panelAt(given)).getByText(words.outcomes.hostLeads)).toBeTruthy()
		await answer('threat', 'thirdState')
		await screen.findByRole('heading', { level: 1, name: questions.failure.prompt })
		expect((await panelAt({ ...given, threat: 'thirdState' })).textContent).toContain(words.ruledOut.nothing)
	})
})

describe('why this question', () => {
	const press = async () => {
		await userEvent.click(await screen.findByText(whyLabels.name))
		await vi.waitFor(() => expect(document.querySelector('.decides')).toBeTruthy())
		return document.querySelector('.decides')?.textContent ?? ''
	}
	const parts = (...names: (keyof typeof words.decides.parts)[]) =>
		labels.list(names.map((name) => words.decides.parts[name]))

	it('the first decides everything, and says of each kind of mission what it leaves open', async () => {
		await open('#at=missionKind')
		const told = await press()
		expect(screen.queryByRole('region'), 'no panel before the first answer').toBeNull()
		expect(told).toContain(words.decides.all(parts('lead', 'duty', 'basis', 'warnings')))
		const terms = [...document.querySelectorAll('.decides dt')].map(({ textContent }) => textContent)
		expect(terms.sort()).toEqual(
			Object.values(questions.missionKind.options)
				.map(({ label }) => label)
				.sort(),
		)
		for (const { leaders, deliveries } of separates({}, 'missionKind').ways) {
			const names = words.decides.either(leaders.map(({ party, element }) => partyName(party, element)))
			expect(told).toContain(words.decides.several(deliveries.length, names))
		}
	})

	it('one that changes nothing of who leads says what it does change', async () => {
		await open('#missionKind=highOfficial&setting=government&outerRing=delivering&threat=thirdState&at=failure')
		const told = await press()
		expect(told).toContain(words.decides.notTheLead(parts('warnings')))
		const left = words.decides.one(words.outcomes.hostLeads, partyName('hostState'))
		expect(told).toContain(words.decides.same(left))
	})

	it('one that is revisited counts the other answers as they stand', async () => {
		await open('#missionKind=highOfficial&setting=government&outerRing=delivering&at=outerRing')
		expect(await press()).toContain(words.decides.othersStay)
	})
})

describe('where this part of the program does not arrive', () => {
	it('the question works as before, and only who asks is told', async () => {
		vi.doMock('#src/narrowing/narrowing.tsx', () => {
			throw new Error('offline')
		})
		vi.spyOn(console, 'error').mockImplementation(() => undefined)
		await open('#at=missionKind')
		await answer('missionKind', 'embassy')
		await screen.findByRole('heading', { level: 1, name: questions.consent.prompt })
		await userEvent.click(await screen.findByText(whyLabels.name))
		expect((await screen.findByRole('alert')).textContent).toBe(whyLabels.failed)
		expect(document.querySelector('.narrowing')).toBeNull()
		await answer('consent', 'accepted')
		await screen.findByRole('heading', { level: 1, name: questions.relations.prompt })
		vi.doUnmock('#src/narrowing/narrowing.tsx')
		vi.restoreAllMocks()
	})
})
