import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { type Senders, senders as senderKinds, statesLabels } from '#content/interface-states.ts'
import { organisations } from '#content/organisations.ts'
import { states } from '#content/states.ts'
import { StatesForm, type StatesGiven } from '#src/states/states-form.tsx'

Element.prototype.scrollIntoView = () => undefined

const { receiving } = statesLabels

function open(senders: Senders = 'states', given: StatesGiven | null = null) {
	const onGive = vi.fn<(states: StatesGiven | null) => void>()
	render(<StatesForm given={given} senders={senders} onGive={onGive} />)
	const field = (label: string) => screen.getByRole<HTMLInputElement>('combobox', { name: label })
	return {
		user: userEvent.setup(),
		onGive,
		host: field(receiving.label),
		sender: () => field(senderKinds[senders].words.label),
		use: () => screen.getByRole('button', { name: statesLabels.use }),
		clear: () => screen.getByRole('button', { name: statesLabels.clear }),
	}
}

const options = () => screen.queryAllByRole('option')
const firstOptions = (count: number) =>
	options()
		.slice(0, count)
		.map(({ textContent }) => textContent)
const announced = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
const error = () => screen.getByRole('alert').textContent
const describedBy = (input: HTMLElement) =>
	(input.getAttribute('aria-describedby') ?? '')
		.split(' ')
		.map((id) => document.getElementById(id)?.textContent)
		.join(' ')

const isActive = (input: HTMLElement, index: number) => {
	const active = options()[index]
	expect(input.getAttribute('aria-activedescendant')).toBe(active?.id)
	expect(options().map((option) => option.getAttribute('aria-selected'))).toEqual(
		options().map((option) => `${option === active}`),
	)
}

describe('a person with a keyboard only', () => {
	it('names both States', async () => {
		const { user, onGive, host, sender, use, clear } = open()
		await user.tab()
		expect(document.activeElement).toBe(host)
		expect(options()).toEqual([])
		await user.keyboard('ken{ArrowDown}{Enter}')
		expect(host.value).toBe('Kenya')
		await user.tab()
		expect(document.activeElement).toBe(sender())
		await user.keyboard('fran{ArrowDown}{Enter}')
		expect(sender().value).toBe('France')
		await user.tab()
		expect(document.activeElement).toBe(use())
		await user.keyboard('{Enter}')
		expect(onGive.mock.calls).toEqual([[{ receiving: 'KEN', sending: 'FRA' }]])
		expect(announced()).toContain(statesLabels.taken('Kenya', 'France'))
		await user.tab()
		expect(document.activeElement).toBe(clear())
	})

	it('is told role, state, active option and count', async () => {
		const { user, host } = open()
		const list = document.getElementById(host.getAttribute('aria-controls') ?? '')
		expect(list?.getAttribute('role')).toBe('listbox')
		expect(list?.getAttribute('aria-labelledby')).toBe(document.querySelector('label')?.id)
		expect(host.getAttribute('aria-autocomplete')).toBe('list')
		expect(host.getAttribute('aria-expanded')).toBe('false')
		expect(host.hasAttribute('aria-activedescendant')).toBe(false)
		expect(describedBy(host)).toBe(receiving.hint)

		await user.type(host, 'guinea')
		expect(host.getAttribute('aria-expanded')).toBe('true')
		expect(options().length).toBe(4)
		expect(announced()).toContain('4 States match')
		expect(host.hasAttribute('aria-activedescendant')).toBe(false)

		await user.keyboard('{ArrowDown}')
		isActive(host, 0)
		await user.keyboard('{End}')
		isActive(host, 3)
		await user.keyboard('{Home}')
		isActive(host, 0)
		await user.keyboard('{ArrowUp}')
		isActive(host, 3)

		await user.type(host, '-b')
		expect(announced()).toContain('1 State matches')
	})

	it('closes the list with Escape and keeps the text; a second Escape empties the field', async () => {
		const { user, host } = open()
		await user.type(host, 'ken{Escape}')
		expect(host.getAttribute('aria-expanded')).toBe('false')
		expect(options()).toEqual([])
		expect(host.value).toBe('ken')
		await user.keyboard('{Escape}')
		expect(host.value).toBe('')
	})

	it('opens the list without typing, and is told how many more there are', async () => {
		const { user, host } = open()
		await user.tab()
		await user.keyboard('{ArrowDown}')
		const all = Object.keys(states).length
		expect(options().length).toBe(10)
		expect(announced()).toContain(receiving.count(all, 10))
		expect(receiving.count(all, 10)).toContain(`${all - 10} more`)
		isActive(host, 0)
	})

	it('takes the active option with Tab, and a code that is written out with Enter', async () => {
		const { user, host, sender } = open()
		await user.type(host, 'nepa{ArrowDown}')
		await user.tab()
		expect(host.value).toBe('Nepal')
		expect(announced()).toContain(statesLabels.chosen('Nepal'))
		await user.keyboard('fr{Enter}')
		expect(sender().value).toBe('France')
		expect(options()).toEqual([])
	})
})

describe('a person with a mouse', () => {
	it('chooses from the list, and keeps the focus in the field', async () => {
		const { user, host } = open()
		await user.type(host, 'cote')
		await user.click(screen.getByRole('option', { name: /^Côte d’Ivoire/ }))
		expect(host.value).toBe('Côte d’Ivoire')
		expect(document.activeElement).toBe(host)
		expect(options()).toEqual([])
	})

	it('presses the button while the list is open', async () => {
		const { user, onGive, host, sender, use } = open()
		await user.type(host, 'Kenya')
		await user.type(sender(), 'France')
		expect(options().length).toBe(1)
		await user.click(use())
		expect(onGive).toHaveBeenCalledExactlyOnceWith({ receiving: 'KEN', sending: 'FRA' })
	})
})

describe('a person who types another name', () => {
	it('sees why the State was found', async () => {
		const { user, host } = open()
		await user.type(host, 'turkey')
		expect(firstOptions(1)).toEqual(['Türkiye (Turkey) TUR'])
	})

	it('is told when nobody matches, and nothing is lost', async () => {
		const { user, onGive, host, use } = open()
		await user.type(host, 'Atlantis')
		expect(host.getAttribute('aria-expanded')).toBe('false')
		expect(announced()).toContain('No State matches. Check the spelling, or leave it out.')
		await user.click(use())
		expect(onGive).not.toHaveBeenCalled()
		expect(error()).toContain(receiving.unknown('Atlantis'))
		expect(host.value).toBe('Atlantis')
		expect(document.activeElement).toBe(host)
		expect(host.getAttribute('aria-invalid')).toBe('true')
		expect(describedBy(host)).toContain(receiving.unknown('Atlantis'))
		await user.type(host, '{Backspace}')
		expect(screen.queryByRole('alert')).toBeNull()
		expect(host.getAttribute('aria-invalid')).toBe('false')
	})

	it.each([
		['ken', 'KEN'],
		['KE', 'KEN'],
		['ivory coast', 'CIV'],
		["cote d'ivoire", 'CIV'],
	] as const)('need not choose what is written out: %s', async (text, id) => {
		const { user, onGive, host, sender, use } = open()
		await user.type(host, `${text}{Escape}`)
		await user.type(sender(), 'FR{Escape}')
		await user.click(use())
		expect(onGive).toHaveBeenCalledExactlyOnceWith({ receiving: id, sending: 'FRA' })
		expect([host.value, sender().value]).toEqual([states[id].name, 'France'])
	})

	it('gives up a choice by typing on', async () => {
		const { user, onGive, host, use } = open('states', { receiving: 'NER', sending: 'FRA' })
		expect(host.value).toBe('Niger')
		await user.type(host, 'x')
		await user.click(use())
		expect(onGive).not.toHaveBeenCalled()
		expect(error()).toContain(receiving.unknown('Nigerx'))
	})
})

describe('a pair that cannot be', () => {
	it('the same State twice is refused, with the reason', async () => {
		const { user, onGive, host, sender, use } = open()
		await user.type(host, 'ken{Enter}')
		await user.type(sender(), 'kenya{Enter}')
		await user.click(use())
		expect(onGive).not.toHaveBeenCalled()
		expect(error()).toContain(statesLabels.same)
		expect(document.activeElement).toBe(sender())
		expect([host.value, sender().value]).toEqual(['Kenya', 'Kenya'])
	})

	it('one without the other: the empty field is asked for', async () => {
		const { user, onGive, host, sender, use, clear } = open()
		await user.click(use())
		expect(error()).toContain(statesLabels.neither)
		await user.type(host, 'ken{Escape}')
		await user.click(use())
		expect(error()).toContain(senderKinds.states.words.missing)
		expect(document.activeElement).toBe(sender())
		expect(host.value).toBe('Kenya')
		await user.click(clear())
		await user.type(sender(), 'fra{Enter}')
		await user.click(use())
		expect(error()).toContain(receiving.missing)
		expect(document.activeElement).toBe(host)
		expect(onGive.mock.calls).toEqual([[null]])
	})
})

describe('what the lists say of a name', () => {
	it.each(['VAT', 'PSE', 'COK', 'NIU', 'XKX', 'TWN'] as const)(
		'%s: stands beneath the field once chosen',
		async (id) => {
			const { user, host } = open()
			const { name, note } = states[id]
			await user.type(host, name)
			expect(screen.queryByText(note)).toBeNull()
			await user.keyboard('{Enter}')
			expect(screen.getByText(note).closest('[aria-live="polite"]')).not.toBeNull()
			expect(describedBy(host)).toContain(note)
			await user.type(host, 'x')
			expect(screen.queryByText(note)).toBeNull()
		},
	)

	it('is given for these six only', () => {
		expect(Object.values(states).filter((state) => 'note' in state).length).toBe(6)
	})
})

describe('what was given before', () => {
	it('stands in the fields, and goes with Clear', async () => {
		const { user, onGive, host, sender, clear } = open('any', { receiving: 'XKX', sending: 'EU' })
		expect([host.value, sender().value]).toEqual(['Kosovo', organisations.EU.name])
		expect(screen.getByText(states.XKX.note)).not.toBeNull()
		await user.click(clear())
		expect([host.value, sender().value]).toEqual(['', ''])
		expect(document.activeElement).toBe(host)
		expect(announced()).toContain(statesLabels.cleared)
		expect(onGive.mock.calls).toEqual([[null]])
	})

	it('is left empty where it does not belong in the field', () => {
		const { host, sender } = open('states', { receiving: 'EU', sending: 'EU' })
		expect([host.value, sender().value]).toEqual(['', ''])
	})
})

describe('organisations', () => {
	it('the UN sends its own missions: this is told and not asked', async () => {
		const { user, onGive, host } = open('un')
		expect(screen.getAllByRole('combobox')).toEqual([host])
		expect(screen.getByText(statesLabels.onlySender(organisations.UN.name))).not.toBeNull()
		const use = screen.getByRole('button', { name: statesLabels.useOne })
		await user.click(use)
		expect(error()).toContain(statesLabels.notReceiving)
		await user.type(host, 'ken{Enter}')
		await user.click(use)
		expect(onGive).toHaveBeenCalledExactlyOnceWith({ receiving: 'KEN', sending: 'UN' })
	})

	it('regional ones are all listed at once, and no State', async () => {
		const { user, sender } = open('regional')
		await user.click(sender())
		expect(options().length).toBe(6)
		expect(announced()).toContain('6 organisations match')
		await user.type(sender(), 'kenya')
		expect(announced()).toContain(senderKinds.regional.words.nothing)
	})

	it('“au” may be two, and each can be chosen', async () => {
		const { user, onGive, host, sender, use } = open('any')
		await user.type(host, 'ken{Enter}')
		await user.type(sender(), 'au')
		expect(firstOptions(2)).toEqual(['African Union Organisation', 'Australia AUS'])
		await user.click(use())
		expect(error()).toContain(senderKinds.any.words.unknown('au'))
		await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
		expect(sender().value).toBe('Australia')
		await user.click(use())
		await user.clear(sender())
		await user.type(sender(), 'au{ArrowDown}{Enter}')
		await user.click(use())
		expect(onGive.mock.calls).toEqual([[{ receiving: 'KEN', sending: 'AUS' }], [{ receiving: 'KEN', sending: 'AU' }]])
	})

	it('none can receive', async () => {
		const { user, host } = open('any')
		await user.type(host, 'european union')
		expect(options()).toEqual([])
		expect(within(document.body).getByText(receiving.nothing)).not.toBeNull()
	})
})
