import { describe, expect, it } from 'vitest'
import type { Answers } from '#machines/chart.ts'
import { newSheet, noNotes } from '#machines/record/sheet.ts'
import { begun, moved, type Place, pageOf, questionOn, type SessionEvent } from '#machines/session.ts'

const nowhere: Place = { started: false, answers: {}, revisiting: null, problems: [] }

/** Somebody who makes moves. */
function open(place: Partial<Place> = {}) {
	let now = begun({ ...nowhere, ...place })
	return {
		now: () => now,
		send: (event: SessionEvent) => {
			now = moved(now, event)
		},
	}
}

const asking = (answers: Answers, place: Partial<Place> = {}) => open({ started: true, answers, ...place })
type Actor = ReturnType<typeof open>

const page = (actor: Actor) => pageOf(actor.now())
const seen = (actor: Actor) => actor.now()
const question = (actor: Actor) => questionOn(seen(actor))

const calmEmbassy = {
	missionKind: 'embassy',
	consent: 'accepted',
	relations: 'working',
	setting: 'government',
	outerRing: 'delivering',
} as const satisfies Answers

/** Answers whatever is still open with the first answer that fits, until the chart ends. */
function finish(actor: Actor, given: Answers) {
	for (let next = question(actor); next !== null && page(actor) === 'asking'; next = question(actor)) {
		const option = given[next]
		if (option === undefined) throw new Error(`No answer prepared for ${next}`)
		actor.send({ type: 'answer', question: next, option })
	}
}

const quiet = {
	...calmEmbassy,
	threat: 'privatePersons',
	forces: 'none',
	ownGuards: 'unarmedOrNone',
	contractors: 'noneOrRefused',
	failure: 'notYet',
} as const satisfies Answers

describe('going forward', () => {
	it('opens on the start page and begins with the first question', () => {
		const actor = open()
		expect(page(actor)).toBe('start')
		actor.send({ type: 'begin' })
		expect(page(actor)).toBe('asking')
		expect(question(actor)).toBe('missionKind')
	})

	it('asks question after question and ends with the answer', () => {
		const actor = asking({})
		finish(actor, quiet)
		expect(page(actor)).toBe('determined')
	})

	it('opens at the first open question when a link holds some answers', () => {
		expect(question(asking({ missionKind: 'embassy' }))).toBe('consent')
	})
})

describe('going back', () => {
	it('returns to the question before, with its answer kept', () => {
		const actor = asking({ missionKind: 'embassy', consent: 'accepted' })
		actor.send({ type: 'back' })
		expect(question(actor)).toBe('consent')
		actor.send({ type: 'back' })
		expect(question(actor)).toBe('missionKind')
		expect(seen(actor).answers).toEqual({ missionKind: 'embassy', consent: 'accepted' })
	})

	it('returns to the start page from the first question, and goes on from there', () => {
		const actor = asking({ missionKind: 'embassy' }, { revisiting: 'missionKind' })
		actor.send({ type: 'back' })
		expect(page(actor)).toBe('start')
		actor.send({ type: 'begin' })
		expect(question(actor)).toBe('consent')
	})

	it('returns from the answer to the last question', () => {
		const actor = asking({})
		finish(actor, quiet)
		actor.send({ type: 'back' })
		expect(page(actor)).toBe('asking')
		expect(question(actor)).toBe('failure')
	})
})

describe('changing an answer', () => {
	it('keeps later answers that still apply, and goes straight on', () => {
		const actor = asking(calmEmbassy)
		const before = question(actor)
		actor.send({ type: 'revisit', question: 'missionKind' })
		expect(question(actor)).toBe('missionKind')
		actor.send({ type: 'answer', question: 'missionKind', option: 'specialMission' })
		expect(seen(actor).answers).toEqual({ ...calmEmbassy, missionKind: 'specialMission' })
		expect(seen(actor).setAside).toBeNull()
		expect(question(actor)).toBe(before)
	})

	it('keeps later answers waiting behind a question that has become open', () => {
		const actor = asking({ missionKind: 'embassy', consent: 'objectedTo', setting: 'government' })
		actor.send({ type: 'revisit', question: 'consent' })
		actor.send({ type: 'answer', question: 'consent', option: 'accepted' })
		expect(question(actor)).toBe('relations')
		actor.send({ type: 'answer', question: 'relations', option: 'working' })
		expect(question(actor)).toBe('outerRing')
		expect(seen(actor).setAside).toBeNull()
	})

	it('names the answers that no longer apply', () => {
		const actor = asking(calmEmbassy)
		actor.send({ type: 'revisit', question: 'missionKind' })
		actor.send({ type: 'answer', question: 'missionKind', option: 'highOfficial' })
		expect(seen(actor).answers).toEqual({ missionKind: 'highOfficial', setting: 'government', outerRing: 'delivering' })
		expect(seen(actor).setAside?.dropped).toEqual([
			{ question: 'consent', option: 'accepted' },
			{ question: 'relations', option: 'working' },
		])
	})

	it('leaves all as it is where there is nothing to undo', () => {
		const states = { receiving: 'KEN', sending: 'FRA' }
		const actor = asking(calmEmbassy, { states })
		actor.send({ type: 'fill', sheet: newSheet })
		actor.send({ type: 'undo' })
		expect(seen(actor)).toMatchObject({ started: true, answers: calmEmbassy, states, sheet: newSheet, setAside: null })
	})

	it('can be undone, once, on the page that follows', () => {
		const actor = asking(calmEmbassy)
		actor.send({ type: 'answer', question: 'missionKind', option: 'highOfficial' })
		actor.send({ type: 'undo' })
		expect(seen(actor).answers).toEqual(calmEmbassy)
		expect(seen(actor).setAside).toBeNull()
	})

	it('does not revisit a question that was not answered on the way', () => {
		const actor = asking({ missionKind: 'embassy' })
		actor.send({ type: 'revisit', question: 'contractors' })
		expect(question(actor)).toBe('consent')
	})
})

describe('a question that is opened from the start page', () => {
	it('is shown, whatever was answered after it', () => {
		const actor = open({ answers: calmEmbassy })
		expect(page(actor)).toBe('start')
		actor.send({ type: 'revisit', question: 'consent' })
		expect(page(actor)).toBe('asking')
		expect(question(actor)).toBe('consent')
	})
})

it('where the answers have come to their end, no question is on the page', () => {
	const actor = asking({})
	finish(actor, quiet)
	expect(question(actor)).toBeNull()
})

describe('a reader', () => {
	it('is changed on the page where the person is, and that is no move', () => {
		const actor = asking(quiet, { revisiting: 'setting' })
		actor.send({ type: 'readAs', reader: 'host' })
		expect(seen(actor)).toMatchObject({ reader: 'host', revisiting: 'setting', moves: 0 })
		actor.send({ type: 'back' })
		expect(seen(actor)).toMatchObject({ reader: 'host', moves: 1 })
	})
})

describe('a reference page in front of the wizard', () => {
	const reading = { page: 'map', id: '', at: '', q: '' }

	it('is the page, whether or not anything was begun, until the next move', () => {
		const actor = open({ reading })
		expect(page(actor)).toBe('reading')
		actor.send({ type: 'begin' })
		expect(page(actor)).toBe('asking')
		expect(page(asking(quiet, { reading }))).toBe('reading')
	})
})

describe('starting again', () => {
	it('clears every answer and can be undone', () => {
		const actor = asking(calmEmbassy)
		actor.send({ type: 'startAgain' })
		expect(page(actor)).toBe('start')
		expect(seen(actor).answers).toEqual({})
		actor.send({ type: 'undo' })
		expect(page(actor)).toBe('asking')
		expect(seen(actor).answers).toEqual(calmEmbassy)
	})

	it('offers nothing to undo when nothing was answered', () => {
		const actor = asking({})
		actor.send({ type: 'startAgain' })
		expect(seen(actor).setAside).toBeNull()
	})
})

describe('naming the two States', () => {
	const states = { receiving: 'KEN', sending: 'FRA' }

	it('keeps the page, the answers and the question that is revisited', () => {
		const actor = asking(calmEmbassy, { revisiting: 'setting' })
		actor.send({ type: 'name', states })
		expect(seen(actor).states).toEqual(states)
		expect(page(actor)).toBe('asking')
		expect(question(actor)).toBe('setting')
		expect(seen(actor).answers).toEqual(calmEmbassy)
	})

	it('can be done before anything is answered, and on the answer', () => {
		const actor = open()
		actor.send({ type: 'name', states })
		expect(page(actor)).toBe('start')
		actor.send({ type: 'begin' })
		finish(actor, quiet)
		expect(page(actor)).toBe('determined')
		expect(seen(actor).states).toEqual(states)
		actor.send({ type: 'name', states: { receiving: 'KEN', sending: 'GBR' } })
		expect(page(actor)).toBe('determined')
		expect(seen(actor).states).toEqual({ receiving: 'KEN', sending: 'GBR' })
	})

	it('lasts through answers, going back and changing', () => {
		const actor = asking(calmEmbassy, { states })
		actor.send({ type: 'back' })
		actor.send({ type: 'revisit', question: 'missionKind' })
		actor.send({ type: 'answer', question: 'missionKind', option: 'highOfficial' })
		expect(seen(actor).states).toEqual(states)
		actor.send({ type: 'undo' })
		expect(seen(actor).states).toEqual(states)
	})

	it('can be taken back', () => {
		const actor = asking(calmEmbassy, { states })
		actor.send({ type: 'name', states: undefined })
		expect(seen(actor).states).toBeUndefined()
		expect(seen(actor).answers).toEqual(calmEmbassy)
	})

	it('clears what could not be read of the link', () => {
		const actor = asking(calmEmbassy, { problems: [{ kind: 'notAPair', part: 'receiving=KEN' }] })
		actor.send({ type: 'name', states })
		expect(seen(actor).problems).toEqual([])
	})

	it('is undone by starting again, and comes back with it', () => {
		const actor = asking(calmEmbassy, { states })
		actor.send({ type: 'startAgain' })
		expect(seen(actor).states).toBeUndefined()
		actor.send({ type: 'undo' })
		expect(seen(actor).states).toEqual(states)
		expect(seen(actor).answers).toEqual(calmEmbassy)
	})

	it('comes back too where no question had been answered', () => {
		const actor = asking({}, { states })
		actor.send({ type: 'startAgain' })
		expect(seen(actor).states).toBeUndefined()
		expect(seen(actor).setAside).not.toBeNull()
		actor.send({ type: 'undo' })
		expect(seen(actor).states).toEqual(states)
	})

	it('follows the link that is opened, with its pair or without one', () => {
		const actor = asking(calmEmbassy, { states })
		actor.send({
			type: 'restore',
			sheet: undefined,
			place: { ...nowhere, states: { receiving: 'AUT', sending: 'CHE' } },
		})
		expect(seen(actor).states).toEqual({ receiving: 'AUT', sending: 'CHE' })
		actor.send({ type: 'restore', sheet: undefined, place: nowhere })
		expect(seen(actor).states).toBeUndefined()
	})
})

describe('a link opened or the browser going back', () => {
	it('restores the place with what could not be read, until the next move', () => {
		const actor = open()
		const problems = [{ kind: 'tooLong' }] as const
		actor.send({
			type: 'restore',
			sheet: undefined,
			place: { started: true, answers: { missionKind: 'embassy' }, revisiting: null, problems },
		})
		expect(question(actor)).toBe('consent')
		expect(seen(actor).problems).toEqual(problems)
		actor.send({ type: 'answer', question: 'consent', option: 'accepted' })
		expect(seen(actor).problems).toEqual([])
	})

	it('counts every move, so that each page can take the focus', () => {
		const actor = open()
		expect(seen(actor).moves).toBe(0)
		actor.send({ type: 'begin' })
		actor.send({ type: 'answer', question: 'missionKind', option: 'embassy' })
		expect(seen(actor).moves).toBe(2)
	})
})

describe('what a person writes on the sheet', () => {
	const sheet = { ...newSheet, notes: { ...noNotes, title: 'For the file' } }
	const written = () => {
		const actor = asking(quiet)
		actor.send({ type: 'fill', sheet })
		return actor
	}

	it('changes no page and counts as no move', () => {
		const actor = asking(quiet)
		const before = { page: page(actor), moves: seen(actor).moves }
		actor.send({ type: 'fill', sheet })
		expect({ page: page(actor), moves: seen(actor).moves }).toEqual(before)
		expect(seen(actor).sheet).toBe(sheet)
	})

	it('stays when answers change', () => {
		const actor = written()
		actor.send({ type: 'answer', question: 'failure', option: 'failed' })
		actor.send({ type: 'revisit', question: 'setting' })
		expect(seen(actor).sheet).toBe(sheet)
	})

	it('is cleared by starting again, and undo brings it back', () => {
		const actor = written()
		actor.send({ type: 'startAgain' })
		expect(seen(actor).sheet).toBeUndefined()
		actor.send({ type: 'undo' })
		expect(seen(actor).sheet).toBe(sheet)
	})

	it('gives way to that of an assessment that is opened, even to none', () => {
		const other = { ...newSheet, notes: { ...noNotes, title: 'Another' } }
		const actor = written()
		actor.send({ type: 'open', place: { ...nowhere, started: true, answers: quiet }, sheet: other })
		expect(seen(actor).sheet).toBe(other)
		actor.send({ type: 'open', place: { ...nowhere, started: true, answers: quiet }, sheet: undefined })
		expect(seen(actor).sheet).toBeUndefined()
	})
})

it('the content version that a link was made under is told until the next move', () => {
	const actor = asking(quiet, { madeUnder: '01234' })
	actor.send({ type: 'readAs', reader: undefined })
	actor.send({ type: 'fill', sheet: newSheet })
	expect(seen(actor).madeUnder).toBe('01234')
	actor.send({ type: 'back' })
	expect(seen(actor).madeUnder).toBeUndefined()
})
