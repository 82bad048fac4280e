import { expect, test } from 'vitest'
import { noticeLabels } from '#content/interface-notices.ts'
import { problemLabels } from '#content/interface-problems.ts'
import type { QuestionId } from '#content/questions.ts'
import type { Answers } from '#machines/chart.ts'
import { longestHash } from '#src/place.ts'
import { linkTo } from '#tests/support/ways.ts'
import { eventually, hasFocus, type Journey, labelOf, openJourney, questionOf } from './support/journey.ts'
import { fits, follow } from './support/show.ts'

const notice = problemLabels

type Case = {
	readonly name: string
	readonly link: string
	/** The question that it lands on, or the answer. */
	readonly sees: QuestionId | 'result'
	readonly kept: Answers
	/** What it says could not be read; nothing where all of it could. */
	readonly says: readonly string[]
}

const embassy = { missionKind: 'embassy' } as const
const accepted = { missionKind: 'embassy', consent: 'accepted' } as const
const whole = {
	missionKind: 'embassy',
	consent: 'accepted',
	relations: 'working',
	setting: 'government',
	outerRing: 'delivering',
	threat: 'privatePersons',
	failure: 'notYet',
} as const
const { consent: _, ...withoutConsent } = whole
const { short: consentName } = questionOf('consent')
const { short: kindName } = questionOf('missionKind')

const cases: readonly Case[] = [
	{
		name: 'an unknown question',
		link: '#missionKind=embassy&weather=fine&consent=accepted',
		sees: 'relations',
		kept: accepted,
		says: [notice.unknownQuestion('weather')],
	},
	{
		name: 'an unknown option',
		link: '#missionKind=embassy&consent=perhaps',
		sees: 'consent',
		kept: embassy,
		says: [notice.unknownOption(consentName, 'perhaps')],
	},
	{
		name: 'an unknown option in the middle of a whole link: the later answers stay',
		link: linkTo(whole).replace('consent=accepted', 'consent=Accepted'),
		sees: 'consent',
		kept: withoutConsent,
		says: [notice.unknownOption(consentName, 'Accepted')],
	},
	{
		name: 'an answer of another question',
		link: '#missionKind=embassy&consent=working',
		sees: 'consent',
		kept: embassy,
		says: [notice.unknownOption(consentName, 'working')],
	},
	{
		name: 'an answer that is repeated',
		link: '#missionKind=embassy&consent=accepted&missionKind=embassy',
		sees: 'relations',
		kept: accepted,
		says: [],
	},
	{
		name: 'two different answers to a question',
		link: '#missionKind=embassy&consent=accepted&consent=withdrawn',
		sees: 'consent',
		kept: embassy,
		says: [notice.repeated(consentName)],
	},
	{
		name: 'two different first answers',
		link: '#missionKind=embassy&missionKind=unAgency',
		sees: 'missionKind',
		kept: {},
		says: [notice.repeated(kindName)],
	},
	{
		name: 'answers in another order',
		link: `#${linkTo(whole).slice(1).split('&').reverse().join('&')}`,
		sees: 'result',
		kept: whole,
		says: [],
	},
	{
		name: 'a link that was cut off inside an option',
		link: linkTo(whole).slice(0, linkTo(whole).indexOf('orking')),
		sees: 'relations',
		kept: accepted,
		says: [notice.unknownOption(questionOf('relations').short, 'w')],
	},
	{
		name: 'a link that was cut off inside a question',
		link: '#missionKind=embassy&cons',
		sees: 'consent',
		kept: embassy,
		says: [notice.malformed('cons')],
	},
	{
		name: 'a link that was cut off inside an encoded character',
		link: '#missionKind=embassy&consent=%E0%A4%A',
		sees: 'consent',
		kept: embassy,
		says: [notice.malformed('consent=%E0%A4%A')],
	},
	{
		name: 'nothing but broken encoding',
		link: '#%E0%A4%A',
		sees: 'missionKind',
		kept: {},
		says: [notice.malformed('%E0%A4%A')],
	},
	{
		name: '100,000 characters after two answers',
		link: `#missionKind=embassy&consent=accepted&${'x'.repeat(100_000)}`,
		sees: 'relations',
		kept: accepted,
		says: [notice.tooLong],
	},
	{
		name: '100,000 characters of nothing',
		link: `#${'x'.repeat(100_000)}`,
		sees: 'missionKind',
		kept: {},
		says: [notice.tooLong],
	},
	{
		name: '100,000 characters in one answer, then a good one',
		link: `#missionKind=embassy&consent=${'é'.repeat(100_000)}&relations=working`,
		sees: 'consent',
		kept: embassy,
		says: [notice.tooLong],
	},
	{
		name: 'no equals sign, no name, no answer',
		link: '#missionKind=embassy&=accepted&&consent&setting=',
		sees: 'consent',
		kept: embassy,
		says: [
			notice.malformed('=accepted'),
			notice.malformed('consent'),
			notice.unknownOption(questionOf('setting').short, ''),
		],
	},
	{
		name: 'names that every object has',
		link: '#__proto__=embassy&constructor=embassy&missionKind=embassy&toString=x&consent=__proto__',
		sees: 'consent',
		kept: embassy,
		says: [
			notice.unknownQuestion('__proto__'),
			notice.unknownQuestion('constructor'),
			notice.unknownQuestion('toString'),
			notice.unknownOption(consentName, '__proto__'),
		],
	},
	{
		name: 'an option that every object has',
		link: '#missionKind=constructor',
		sees: 'missionKind',
		kept: {},
		says: [notice.unknownOption(kindName, 'constructor')],
	},
	{
		name: 'a page that nobody knows',
		link: '#missionKind=embassy&at=elsewhere',
		sees: 'consent',
		kept: embassy,
		says: [notice.moved],
	},
	{
		name: 'a page that these answers do not reach',
		link: '#missionKind=embassy&at=contractors',
		sees: 'consent',
		kept: embassy,
		says: [notice.moved],
	},
	{
		name: 'two pages at once',
		link: `${linkTo(accepted)}&at=consent&at=relations`,
		sees: 'relations',
		kept: accepted,
		says: [notice.moved],
	},
	{
		name: 'an answer to a question that these answers pass by',
		link: '#missionKind=highOfficial&consent=accepted&setting=government',
		sees: 'outerRing',
		kept: { missionKind: 'highOfficial', setting: 'government' },
		says: [notice.offPath(consentName, labelOf('consent', 'accepted'))],
	},
	{
		name: 'a script',
		link: `#missionKind=embassy&consent=${encodeURIComponent('<img src=x onerror=document.title="broken">')}`,
		sees: 'consent',
		kept: embassy,
		says: [notice.unknownOption(consentName, '<img src=x onerror=document.title="broken">')],
	},
	{
		name: 'ampersands that a mail program wrote out',
		link: '#missionKind=embassy&amp;consent=accepted',
		sees: 'consent',
		kept: embassy,
		says: [notice.unknownQuestion('amp;consent')],
	},
]

const answersIn = (hash: string) =>
	Object.fromEntries([...new URLSearchParams(hash.slice(1))].filter(([key]) => key !== 'at'))

async function isReadAsFarAsItGoes(journey: Journey, { sees, kept, says }: Case) {
	const { page } = journey
	if (sees === 'result') await journey.seesResult()
	else await journey.seesQuestion(sees)
	if (says.length > 0) {
		await hasFocus(journey.notice)
		expect(await journey.notice.innerText()).toContain(noticeLabels.unreadable)
	}
	expect(await journey.notice.getByRole('listitem').allTextContents()).toEqual(says)
	await fits(page)
	await journey.back()
	await eventually(() => answersIn(journey.hash())).toEqual(kept)
	expect(await journey.notice.count()).toBe(0)
}

test.each(cases)('in a link that is opened: $name', async (link) => {
	await isReadAsFarAsItGoes(await openJourney({ at: link.link, width: 320 }), link)
})

test('in links that are followed from the page itself: all of these', async () => {
	const journey = await openJourney()
	for (const link of cases) {
		await follow(journey.page, '')
		await journey.seesStart()
		await follow(journey.page, link.link)
		await isReadAsFarAsItGoes(journey, link).catch((cause) => {
			throw new Error(link.name, { cause })
		})
	}
})

test('many unreadable parts are not all listed', async () => {
	const parts = Array.from({ length: 300 }, (_, index) => `q${index}=x`)
	const journey = await openJourney({ at: `#missionKind=embassy&${parts.join('&')}` })
	await journey.seesQuestion('consent')
	const items = await journey.notice.getByRole('listitem').allTextContents()
	expect(items.length).toBeLessThan(12)
	expect(items.at(-1)).toBe(noticeLabels.more(301 - items.length))
})

test('a long unreadable part is shown shortened', async () => {
	const journey = await openJourney({ at: `#missionKind=embassy&${'y'.repeat(longestHash - 100)}=x`, width: 320 })
	await journey.seesQuestion('consent')
	expect((await journey.notice.innerText()).length).toBeLessThan(250)
	await fits(journey.page)
})

test('a good link after a bad one says nothing more', async () => {
	const journey = await openJourney({ at: '#missionKind=embassy&consent=perhaps' })
	await journey.notice.waitFor()
	await follow(journey.page, linkTo(whole))
	await journey.seesResult()
	expect(await journey.notice.count()).toBe(0)
})
