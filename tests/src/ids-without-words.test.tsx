import { describe, expect, it, vi } from 'vitest'
import { answerLabels } from '#content/interface-answer.ts'
import { problemLabels } from '#content/interface-problems.ts'
import { elements, parties } from '#content/parties.ts'
import { type OptionId, questions } from '#content/questions.ts'
import { branchesFrom } from '#machines/map/graph.ts'
import { optionWords as optionOnMap } from '#machines/map/words.ts'
import { hashWith } from '#src/compare/links.ts'
import { confidenceWords, optionWords, partyWords, questionWords, taskWords } from '#src/compare/words.ts'
import { fits } from '#src/reference/party-entries.ts'
import { optionLabel } from '#src/wording.ts'
import { problemWords } from '#src/words/problems.ts'

const gone = 'goneSince' as OptionId

describe('an id that the content does not have, as in an old file, is shown as it is', () => {
	it.each([
		['a party', partyWords('goneSince'), partyWords('hostState'), parties.hostState.name],
		['an element', partyWords('unitedNations', 'goneSince'), partyWords('unitedNations', 'undss'), elements.undss],
		['a task', taskWords('goneSince'), undefined, undefined],
		[
			'a confidence',
			confidenceWords('goneSince'),
			confidenceWords('settled'),
			answerLabels.result.confidence.settled.name,
		],
		['a question', questionWords('goneSince'), questionWords('consent'), questions.consent.short],
		[
			'an option',
			optionWords('consent', 'goneSince'),
			optionWords('consent', 'accepted'),
			questions.consent.options.accepted.label,
		],
		[
			'an answer',
			optionLabel('consent', gone),
			optionLabel('consent', 'accepted'),
			questions.consent.options.accepted.label,
		],
	])('%s', (_, unknown, known, words) => {
		expect(unknown).toBe('goneSince')
		expect(known).toBe(words)
	})

	it('an answer on the map', () => {
		const [branch] = branchesFrom('consent')
		if (branch?.kind !== 'answers') throw new Error('A question without answers')
		expect(optionOnMap(branch, gone)).toBe('goneSince')
		expect(optionOnMap(branch, 'accepted')).toBe(questions.consent.options.accepted.label)
	})

	it('an entity of a list of treaties, which is found by the name that the list gives it', () => {
		const entry = { code: 'QQQ', name: 'Île Perdue' }
		expect(['ile', 'qqq', 'QQ'].filter((asked) => fits(entry, asked))).toEqual(['ile', 'qqq'])
	})
})

describe('what could not be read of a link is named in words', () => {
	it.each([
		['a link that was too long', problemWords({ kind: 'tooLong' }), problemLabels.tooLong],
		['a page that does not follow', problemWords({ kind: 'moved' }), problemLabels.moved],
		['a part that is no pair of words', problemWords({ kind: 'malformed', part: '%' }), problemLabels.malformed('%')],
		['a question', problemWords({ kind: 'unknownQuestion', part: 'q' }), problemLabels.unknownQuestion('q')],
		['one State of two', problemWords({ kind: 'notAPair', part: 'KEN' }), problemLabels.notAPair('KEN')],
		['a reader', problemWords({ kind: 'unknownReader', part: 'r' }), problemLabels.unknownReader('r')],
		[
			'an answer',
			problemWords({ kind: 'unknownOption', question: 'consent', part: 'o' }),
			problemLabels.unknownOption(questions.consent.short, 'o'),
		],
		[
			'a question that was answered twice',
			problemWords({ kind: 'repeated', question: 'consent' }),
			problemLabels.repeated(questions.consent.short),
		],
		[
			'an answer that the others do not lead to',
			problemWords({ kind: 'offPath', step: { question: 'consent', option: 'accepted' } }),
			problemLabels.offPath(questions.consent.short, questions.consent.options.accepted.label),
		],
	])('%s', (_, said, words) => {
		expect(said).toBe(words)
	})

	it('and clipped where it is long, between two letters', () => {
		const part = '🕊'.repeat(61)
		expect(problemWords({ kind: 'malformed', part })).toBe(problemLabels.malformed(`${'🕊'.repeat(60)}…`))
	})
})

it('a page of reference before the first answer has an address of its own', () => {
	const reading = { page: 'map', id: '', at: '', q: '' }
	expect(hashWith('', reading)).toBe(`#${hashWith('#missionKind=embassy', reading).split('&').slice(1).join('&')}`)
	expect(hashWith('#missionKind=embassy', reading)).toMatch(/^#missionKind=embassy&/)
})

it('words that were not fetched yet are not made up', async () => {
	vi.resetModules()
	const { areWordsThere, fetchWords, restOfWords } = await import('#src/wording.ts')
	expect(areWordsThere()).toBe(false)
	expect(restOfWords).toThrow('The words are not there yet')
	await fetchWords()
	expect(restOfWords().questions.consent.prompt).toBe(questions.consent.prompt)
})
