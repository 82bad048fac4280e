import { act, renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { SessionEvent } from '#machines/session.ts'
import { useSession } from '#src/use-session.ts'

/** The site’s session in a tab of its own, opened at this address. */
function openAt(hash: string) {
	history.pushState(null, '', hash)
	const { result } = renderHook(() => useSession(location.hash))
	// The history is written once the page is painted, or left.
	const writeDown = () => dispatchEvent(new Event('pagehide'))
	writeDown()
	return {
		get now() {
			return result.current.context
		},
		send(event: SessionEvent) {
			act(() => result.current.send(event))
			writeDown()
		},
		async go(by: -1 | 1) {
			await act(async () => {
				const arrived = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }))
				history.go(by)
				await arrived
			})
			writeDown()
		},
	}
}

describe('the browser’s Back', () => {
	it('after a first answer finds it chosen', async () => {
		const tab = openAt('#missionKind=embassy&at=consent')
		tab.send({ type: 'answer', question: 'consent', option: 'accepted' })
		await tab.go(-1)
		expect(tab.now.revisiting).toBe('consent')
		expect(tab.now.answers).toEqual({ missionKind: 'embassy', consent: 'accepted' })
	})

	it('after a first answer that set another aside brings the other again, and Forward the new one', async () => {
		const tab = openAt('#missionKind=embassy&relations=working&at=consent')
		tab.send({ type: 'answer', question: 'consent', option: 'objectedTo' })
		expect(tab.now.setAside?.dropped).toEqual([{ question: 'relations', option: 'working' }])
		expect(tab.now.answers).toEqual({ missionKind: 'embassy', consent: 'objectedTo' })

		await tab.go(-1)
		expect(tab.now.answers).toEqual({ missionKind: 'embassy', relations: 'working' })
		expect(tab.now.problems).toEqual([])

		await tab.go(1)
		expect(tab.now.answers).toEqual({ missionKind: 'embassy', consent: 'objectedTo' })
		expect(tab.now.problems).toEqual([])
	})

	it('after a change that set answers aside brings them again, and Forward the change', async () => {
		const all = { missionKind: 'embassy', consent: 'accepted', relations: 'working' }
		const tab = openAt('#missionKind=embassy&consent=accepted&relations=working&at=setting')
		tab.send({ type: 'revisit', question: 'missionKind' })
		tab.send({ type: 'answer', question: 'missionKind', option: 'unAgency' })
		expect(tab.now.setAside?.dropped).not.toEqual([])

		await tab.go(-1)
		expect(tab.now.answers).toEqual(all)
		expect(tab.now.problems).toEqual([])

		await tab.go(1)
		expect(tab.now.answers).toMatchObject({ missionKind: 'unAgency' })
		expect(tab.now.problems).toEqual([])
	})

	it('after starting again brings all answers again', async () => {
		const tab = openAt('#missionKind=embassy&consent=accepted&at=relations')
		tab.send({ type: 'startAgain' })
		expect(tab.now.answers).toEqual({})
		await tab.go(-1)
		expect(tab.now.answers).toEqual({ missionKind: 'embassy', consent: 'accepted' })
	})
})
