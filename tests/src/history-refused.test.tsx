import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { labels } from '#content/interface.ts'
import { type OptionId, type QuestionId, questions } from '#content/questions.ts'
import { App } from '#src/app.tsx'
import { hashFor } from '#src/place.ts'
import { optionLabel, questionOf } from '#src/wording.ts'

vi.stubGlobal('scrollTo', () => undefined)

afterEach(() => void vi.restoreAllMocks())

async function answer(question: QuestionId, option: OptionId) {
	await screen.findByRole('heading', { level: 1, name: questionOf(question).prompt })
	await userEvent.click(screen.getByRole('radio', { name: optionLabel(question, option) }))
	await userEvent.click(screen.getByRole('button', { name: labels.actions.continue }))
}

/** As Safari does for a while, after a hundred writes in half a minute. */
function refuseWrites() {
	const refuse = () => {
		throw new DOMException('Attempt to use history.pushState() more than 100 times per 30 seconds', 'SecurityError')
	}
	return [vi.spyOn(history, 'pushState'), vi.spyOn(history, 'replaceState')].map((write) =>
		write.mockImplementation(refuse),
	)
}

it('where the browser refuses to write the history, the answers stay in the page, and the next write holds them all', async () => {
	history.replaceState(null, '', '/#at=missionKind')
	render(<App hash={location.hash} />)
	const writes = refuseWrites()
	await answer('missionKind', 'embassy')
	await answer('consent', 'accepted')
	await screen.findByRole('heading', { level: 1, name: questions.relations.prompt })
	for (const write of writes) await expect.poll(() => write.mock.calls.length).toBeGreaterThan(0)
	expect(location.hash).toBe('#at=missionKind')

	vi.restoreAllMocks()
	await answer('relations', 'working')
	const answers = { missionKind: 'embassy', consent: 'accepted', relations: 'working' } as const
	await expect.poll(() => location.hash).toBe(hashFor({ started: true, answers, revisiting: null }))
})

it('where the browser refuses it on the way Back, the page follows all the same', async () => {
	history.replaceState(null, '', '/#missionKind=embassy&at=consent')
	render(<App hash={location.hash} />)
	await screen.findByRole('heading', { level: 1, name: questions.consent.prompt })
	refuseWrites()
	location.hash = '#missionKind=embassy&consent=accepted&at=relations'
	await screen.findByRole('heading', { level: 1, name: questions.relations.prompt })
})
