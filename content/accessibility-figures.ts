import type { AccessibilityFigures } from './accessibility.ts'

/** Written by `npm run access`. */
export const accessibilityFigures: AccessibilityFigures = {
	date: '2026-11-22',
	browser: 'Chromium 147.0.7727.0',
	versions: { axe: '4.14.1', equalAccess: '4.0.34', alfa: '0.114.0', lighthouse: '12.8.2' },
	places: { start: 1, question: 21, answer: 18, text: 5, treaty: 67, case: 10, revealed: 10, list: 6 },
	engines: {
		axe: {
			light: { looks: 138, violations: 1, excepted: 0 },
			dark: { looks: 138, violations: 1, excepted: 0 },
			forcedColours: { looks: 138, violations: 1, excepted: 0 },
			print: { looks: 138, violations: 3, excepted: 0 },
			narrow: { looks: 138, violations: 1, excepted: 0 },
			zoomed: { looks: 138, violations: 1, excepted: 0 },
			spacedOut: { looks: 138, violations: 1, excepted: 0 },
		},
		equalAccess: {
			light: { looks: 138, violations: 0, excepted: 0 },
			dark: { looks: 138, violations: 0, excepted: 0 },
			forcedColours: { looks: 138, violations: 0, excepted: 0 },
			print: { looks: 138, violations: 0, excepted: 0 },
			narrow: { looks: 138, violations: 0, excepted: 0 },
			zoomed: { looks: 138, violations: 0, excepted: 0 },
			spacedOut: { looks: 138, violations: 0, excepted: 0 },
		},
		alfa: {
			light: { looks: 138, violations: 38, excepted: 138 },
			dark: { looks: 138, violations: 38, excepted: 138 },
			forcedColours: { looks: 138, violations: 38, excepted: 138 },
			print: { looks: 138, violations: 42, excepted: 138 },
			narrow: { looks: 138, violations: 38, excepted: 138 },
			zoomed: { looks: 138, violations: 38, excepted: 138 },
			spacedOut: { looks: 138, violations: 38, excepted: 138 },
		},
	},
	text: { looks: 828, violations: 0, excepted: 0 },
	lighthouse: {
		start: { accessibility: 100, bestPractices: 100, seo: 100 },
		question: { accessibility: 100, bestPractices: 100, seo: 100 },
		answer: { accessibility: 100, bestPractices: 100, seo: 100 },
		reference: { accessibility: 100, bestPractices: 100, seo: 100 },
	},
	exceptions: [
		{
			engine: 'alfa',
			rule: 'sia-r87',
			reason:
				'Best practice: the first thing to reach is a link to the main content. Here it is a button that goes there: a link would put its fragment where the address keeps the answers.',
		},
	],
}
