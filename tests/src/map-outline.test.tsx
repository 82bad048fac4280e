import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { mapLabels } from '#content/interface-map.ts'
import type { QuestionId } from '#content/questions.ts'
import { branches, type NodeId, nodes, type TopicId, topicIds } from '#machines/map/graph.ts'
import { wayOf } from '#machines/map/way.ts'
import { branchWords, nameOf, topicName } from '#machines/map/words.ts'
import { MapOutline } from '#src/map/map-outline.tsx'
import { ReadingPanel } from '#src/map/reading-panel.tsx'
import { StandingContext } from '#src/map/standing.ts'

const given = { missionKind: 'embassy', consent: 'accepted' } as const
const standings = { way: wayOf(given), here: 'relations', given } as const
const trail: readonly QuestionId[] = ['missionKind', 'consent']

function Outline({ read = () => undefined }: { read?: (id: NodeId) => void }) {
	const [open, setOpen] = useState<ReadonlySet<TopicId>>(new Set())
	return (
		<StandingContext value={standings}>
			<MapOutline open={open} setOpen={setOpen} read={read} />
		</StandingContext>
	)
}

function showStep(id: NodeId, send = vi.fn()) {
	render(
		<StandingContext value={standings}>
			<ReadingPanel id={id} heading={createRef()} trail={trail} send={send} onBack={vi.fn()} read={vi.fn()} />
		</StandingContext>,
	)
	return send
}

const keysIn = (name: string) =>
	[...document.querySelectorAll<HTMLElement>(`[data-${name}]`)].map((element) => element.dataset[name])

describe('the outline', () => {
	it('names the nodes and branches of the chart, each once, in words', () => {
		render(<Outline />)
		expect(keysIn('node')).toEqual(nodes.map(({ id }) => id))
		expect(keysIn('branch').sort()).toEqual(branches.map(({ key }) => key).sort())
		for (const branch of branches) {
			const text = document.querySelector(`[data-branch="${branch.key}"]`)?.textContent
			for (const words of [...branchWords(branch), nameOf(branch.to)]) expect(text, branch.key).toContain(words)
		}
	})

	it('says of each topic whether it is folded', async () => {
		render(<Outline />)
		const topic = (expanded: boolean) =>
			screen.queryByRole('button', { expanded, name: (name) => name.includes(topicName('mission')) })
		expect(screen.getAllByRole('button', { expanded: false })).toHaveLength(topicIds.length)
		await userEvent.click(topic(false) as HTMLElement)
		expect(topic(true)).toBeTruthy()
		await userEvent.click(screen.getByRole('button', { name: mapLabels.outline.openAll }))
		expect(screen.getAllByRole('button', { expanded: true })).toHaveLength(topicIds.length)
	})

	it('says in words where a person is, what was taken and what is ruled out', async () => {
		render(<Outline />)
		await userEvent.click(screen.getByRole('button', { name: mapLabels.outline.openAll }))
		const here = document.querySelector('[aria-current="step"]')
		expect(here?.textContent).toContain(mapLabels.states.here)
		const states = branches.map(({ key }) => document.querySelector(`[data-branch="${key}"] .map-state`)?.textContent)
		expect(new Set(states)).toEqual(new Set(Object.values(mapLabels.branchStates).map(mapLabels.outline.state)))
	})

	it('opens a step to be read', async () => {
		const read = vi.fn()
		render(<Outline read={read} />)
		await userEvent.click(screen.getByRole('button', { name: mapLabels.outline.openAll }))
		await userEvent.click(screen.getByRole('button', { name: nameOf('whoLeads') }))
		expect(read.mock.calls[0]?.[0]).toBe('whoLeads')
	})
})

describe('a step that is read', () => {
	it('a question on the trail can be gone to', async () => {
		const send = showStep('consent')
		expect(screen.getByRole('heading', { level: 2, name: nameOf('consent') })).toBeTruthy()
		await userEvent.click(screen.getByRole('button', { name: mapLabels.reading.goThere }))
		expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'revisit', question: 'consent' })
	})

	it('the question that is open is a link to the wizard, and any other question cannot be gone to', () => {
		showStep('relations')
		expect(screen.getByRole('link', { name: mapLabels.reading.goThere })).toBeTruthy()
		showStep('threat')
		expect(screen.getAllByText(mapLabels.reading.goThere)).toHaveLength(1)
	})

	it('a rule names its provisions by links to their entries', () => {
		showStep('whoLeads')
		const rules = within(screen.getByRole('list')).getAllByRole('listitem')
		expect(rules).toHaveLength(18)
		expect(rules[3]?.querySelector('a')?.getAttribute('href')).toContain('at=HR-43')
	})

	it('an outcome tells what leads to it', () => {
		showStep('nobodyCanProtect')
		expect(screen.getAllByRole('listitem')).toHaveLength(2)
	})
})
