/** The statement on accessibility: its words. The figures in it are written by `npm run access`. */
export const accessibility = {
	claim: {
		heading: 'The aim, and what is shown of it',
		text: 'The aim is WCAG 2.2 at levels A and AA. No more is claimed than what was tested.',
		points: [
			'When each kind of page was last looked at, the checks below found no violation, save by the rules listed as exceptions.',
			'It has not been tested with people who use assistive technology.',
			'No third party has audited it. Nobody has certified it.',
		],
	},

	when: {
		heading: 'When, and with what',
		days: 'Pages looked at',
		span: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
		browser: 'Browser',
		engines: 'Engines',
		version: (name: string, version: string) => `${name} ${version}`,
	},

	method: {
		heading: 'How it is tested',
		points: [
			'One command opens every page of the site in a browser and lets three engines look at each: in light and dark colours, in forced colours, as styled for print, 320 pixels wide, zoomed to 400 per cent, and with the text spacing that WCAG 1.4.12 names.',
			'The engines run their rules for WCAG 2.2 at levels A and AA; axe and Alfa also their rules of best practice. What an engine leaves to a person to judge is not counted.',
			'Whatever is folded up is opened first, the tools beside an answer among it. In the drawing of the map the topics stay folded: one engine looks at them unfolded in the standing tests. Each case is looked at before and after its answer is shown.',
			'Another check looks for text that is cut off, text that lies upon other text, and pages wider than the window.',
			'The standing tests walk through the questions with the keyboard alone, compare the order in which a screen reader would speak a page, and measure the size of what is to be pressed.',
		],
		places: {
			heading: 'The pages that were looked at',
			text: 'Each kind of page is looked at by itself, some more often than others. The day beside it is the last one. The figures below add up what was found on those days.',
			caption: 'Pages, and the day they were last looked at',
			kind: 'Kind of page',
			count: 'Pages',
			day: 'Last looked at',
			kinds: {
				start: 'Start page',
				question: 'Questions, every one',
				answer: 'Answers, so that each regime and each delivery occurs',
				text: 'Pages to read',
				treaty: 'Treaties and other texts',
				case: 'Cases',
				revealed: 'Cases with their answer shown',
				list: 'Lists, the glossary, privacy, what is proved and this statement',
				record: 'Opening and comparing assessments, and the map',
				varied: 'Answers where facts are not known',
			},
		},
	},

	figures: {
		heading: 'What was found',
		caption: 'Violations, and the number of pages looked at',
		setting: 'Setting',
		cell: (violations: number, looks: number) => `${violations} in ${looks}`,
		engines: { axe: 'axe-core', equalAccess: 'IBM Equal Access', alfa: 'Siteimprove Alfa' },
		settings: {
			light: 'Light colours, 1280 pixels wide',
			dark: 'Dark colours',
			forcedColours: 'Forced colours',
			print: 'Styled for print',
			narrow: '320 pixels wide',
			zoomed: 'Zoomed to 400 per cent',
			spacedOut: 'Text spaced out, 320 pixels wide',
		},
		forced:
			'In forced colours Alfa reads the styles that ask for this setting; the colours that the browser then puts in their place are seen by the other two.',
		text: (violations: number, looks: number) =>
			`Text cut off or overlapping, or a page wider than its window: ${violations} in ${looks} looks.`,
		lighthouse: (version: string, day: string) => `Lighthouse ${version}, out of 100, on ${day}`,
		page: 'Page',
		pages: { start: 'Start page', question: 'A question', answer: 'An answer', reference: 'A reference page' },
		categories: { accessibility: 'Accessibility', bestPractices: 'Best practices', seo: 'Search engines' },
	},

	exceptions: {
		heading: 'Exceptions',
		text: 'Rules that an engine finds broken, and the reason why it stays so.',
		rule: (engine: string, rule: string) => `${engine}, rule ${rule}`,
	},

	gaps: {
		heading: 'Known gaps',
		points: [
			'Automatic checks find only part of the barriers there are. Whether a text is understood, or an order makes sense, takes people.',
			'An answer is long: a screen reader has much to pass through. Headings, and the list of what is on the page, shorten the way.',
			'The matrix of who does what is a wide table. On a narrow window each task becomes a list of its own.',
			'The site is in English only, and its subject brings words of the law. The glossary explains them.',
			'A PDF is made by the browser that prints it. Whether it carries tags and headings depends on that browser.',
			'The figures come from one engine, Chromium. Other browsers may differ.',
			'The site needs JavaScript: without it, only a notice is shown.',
			'The texts of treaties and judgments stand on sites of others, which are not covered here.',
		],
	},

	report: {
		heading: 'If something stands in your way',
		text: 'Report it as an issue in the project’s repository: what you wanted to do, what happened, the browser and the assistive technology. Leave out the part of the address after the # if your answers should not be public.',
	},
} as const

type Words = typeof accessibility

export type Counts = { readonly looks: number; readonly violations: number; readonly excepted: number }

export type EngineName = keyof Words['figures']['engines']

export type KindName = keyof Words['method']['places']['kinds']

/** What was found when the pages of one kind were last looked at. */
export type KindFigures = {
	readonly date: string
	readonly places: number
	readonly engines: Readonly<Record<EngineName, Readonly<Record<keyof Words['figures']['settings'], Counts>>>>
	readonly text: Counts
}

/** A kind of page that was not looked at yet has no figures. */
export type AccessibilityFigures = {
	readonly browser: string
	readonly versions: Readonly<Record<EngineName, string>>
	readonly kinds: { readonly [kind in KindName]?: KindFigures }
	readonly lighthouse: {
		readonly date: string
		readonly version: string
		readonly pages: Readonly<
			Record<keyof Words['figures']['pages'], Readonly<Record<keyof Words['figures']['categories'], number>>>
		>
	}
	readonly exceptions: readonly { readonly engine: EngineName; readonly rule: string; readonly reason: string }[]
}
