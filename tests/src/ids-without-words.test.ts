import { describe, expect, it } from 'vitest'
import { labels } from '#content/interface.ts'
import { answerLabels } from '#content/interface-answer.ts'
import { problemLabels } from '#content/interface-problems.ts'
import { elements, parties } from '#content/parties.ts'
import { type OptionId, questions } from '#content/questions.ts'
import { tasks } from '#content/tasks.ts'
import { notKnown } from '#machines/chart.ts'
import { branchesFrom } from '#machines/map/graph.ts'
import { optionWords as optionOnMap } from '#machines/map/words.ts'
import { hashWith } from '#src/compare/links.ts'
import { confidenceWords, optionWords, partyWords, questionWords, taskWords } from '#src/compare/words.ts'
import { fits } from '#src/reference/party-entries.ts'
import { areWordsThere, fetchWords, optionLabel, questionOf, restOfWords, stepWords } from '#src/wording.ts'
import { problemWords } from '#src/words/problems.ts'

await fetchWords()

const gone = 'goneSince' as OptionId

describe('an id that the content does not have, as in an old file, is shown as it is', () => {
	it.each([
		['a party', partyWords('goneSince'), partyWords('hostState'), parties.hostState.name],
		['an element', partyWords('unitedNations', 'goneSince'), partyWords('unitedNations', 'undss'), elements.undss],
		['a task', taskWords('goneSince'), taskWords('movement'), tasks.movement],
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

	it('neither is it one that every object has', () => {
		const given = [partyWords, taskWords, confidenceWords, questionWords].map((words) => words('toString'))
		expect(new Set(given)).toEqual(new Set(['toString']))
		expect(partyWords('unitedNations', 'toString')).toBe('toString')
		expect(optionWords('consent', 'toString')).toBe('toString')
		expect(optionWords('goneSince', 'accepted')).toBe('accepted')
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

describe('what is known has its words', () => {
	it('each way of being sure', () => {
		const { settled, contested, depends } = answerLabels.result.confidence
		expect(['settled', 'contested', 'depends'].map(confidenceWords)).toEqual(
			[settled, contested, depends].map(({ name }) => name),
		)
	})

	it('the first question and any later one, with its answers, not known among them', () => {
		expect(questionOf('missionKind')).toEqual(questions.missionKind)
		expect(questionOf('consent')).toEqual(questions.consent)
		expect(optionLabel('consent', notKnown)).toBe(labels.question.unknown.label)
		const said = labels.answers.inWords(questions.consent.short, questions.consent.options.accepted.label)
		expect(stepWords({ question: 'consent', option: 'accepted' })).toBe(said)
	})

	it('once they were fetched', () => {
		expect(areWordsThere()).toBe(true)
		expect(restOfWords().questions).toBe(questions)
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
		expect(problemWords({ kind: 'malformed', part: 'a'.repeat(60) })).toBe(problemLabels.malformed('a'.repeat(60)))
		const part = '🕊'.repeat(61)
		expect(problemWords({ kind: 'malformed', part })).toBe(problemLabels.malformed(`${'🕊'.repeat(60)}…`))
	})
})

it('a page of reference before the first answer has an address of its own', () => {
	const reading = { page: 'map', id: '', at: '', q: '' }
	expect(hashWith('', reading)).toBe(`#${hashWith('#missionKind=embassy', reading).split('&').slice(1).join('&')}`)
	expect(hashWith('#missionKind=embassy', reading)).toMatch(/^#missionKind=embassy&/)
})
