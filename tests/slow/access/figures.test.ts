import { describe, expect, it } from 'vitest'
import type { AccessibilityFigures, KindFigures } from '#content/accessibility.ts'
import { engineIds } from '#tests/browser/support/exceptions.ts'
import { settingIds } from '#tests/browser/support/settings.ts'
import type { Kind, Place } from '#tests/support/places.ts'
import { groundOf, renewed, wouldMix } from './figures.ts'
import { checks, type Look } from './job.ts'

const ground = groundOf('Chromium 1')
const none = { looks: 0, violations: 0, excepted: 0 }

const earlier = (places: number): KindFigures => {
	const settings = Object.fromEntries(settingIds.map((setting) => [setting, none]))
	const engines = Object.fromEntries(engineIds.map((engine) => [engine, settings])) as KindFigures['engines']
	return { date: '2020-01-01', places, engines, text: none }
}

const scores = { accessibility: 1, bestPractices: 2, seo: 3 }
const standing: AccessibilityFigures = {
	...ground,
	kinds: { start: earlier(1), case: earlier(10) },
	lighthouse: {
		date: '2020-01-01',
		version: '1',
		pages: { start: scores, question: scores, answer: scores, reference: scores },
	},
}

const fault = { rule: 'rule', says: 'broken', place: 'html' }
const looksAt = (kind: Kind, at: string): Look[] => {
	const place: Place = { kind, at }
	const look = (setting: Look['setting'], check: Look['check']): Look => ({
		...{ place, setting, check, excepted: 0, milliseconds: 1 },
		failed: setting === 'dark' && check === 'axe' ? [fault] : [],
	})
	return settingIds.flatMap((setting) => checks.map((check) => look(setting, check)))
}
const looks = [...looksAt('case', '#a'), ...looksAt('case', '#b'), ...looksAt('text', '#c')]

describe('what a run over some kinds of page writes', () => {
	const after = renewed(standing, ground, { looks, written: ['case'], scores: undefined })

	it('is the figures of those kinds', () => {
		const { date, places, engines } = after.kinds.case ?? earlier(0)
		expect(date).toBe(new Date().toISOString().slice(0, 10))
		expect(places).toBe(2)
		expect(engines.axe.dark).toEqual({ looks: 2, violations: 2, excepted: 0 })
		expect(engines.alfa.dark).toEqual({ looks: 2, violations: 0, excepted: 0 })
	})

	it('leaves the figures of other kinds, and those of Lighthouse, as they were', () => {
		expect(after).toEqual({ ...standing, kinds: { ...standing.kinds, case: after.kinds.case } })
	})

	it('keeps the kinds in their order, a new one among them', () => {
		const { kinds } = renewed(standing, ground, { looks, written: ['text'], scores: undefined })
		expect(Object.keys(kinds)).toEqual(['start', 'text', 'case'])
	})
})

describe('figures that came about in another way', () => {
	const other = groundOf('Chromium 2')

	it('do not stand beside one another', () => {
		expect(wouldMix(standing, ground, ['case'])).toBe(false)
		expect(wouldMix(standing, other, ['case'])).toBe(true)
	})

	it('take the place of all that stood', () => {
		expect(wouldMix(standing, other, ['start', 'case'])).toBe(false)
	})
})
