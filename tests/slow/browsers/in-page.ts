import type { Spot } from './engine.ts'

/** What is looked for: the first visible element that the selector fits, by its accessible name where one is given. */
export type Wanted = { readonly css: string; readonly name?: string }

/** These run in the page, as arrows whose text is sent there: nothing outside them can be seen from it. */
export const inPage = {
	/** Brings it into view; null until a finger that comes down on it would in fact meet it. */
	spotOf: ({ css, name }: Wanted): Spot | null => {
		const found = [...document.querySelectorAll(css)].find(
			(element) =>
				element.getClientRects().length > 0 &&
				(name === undefined || (element.getAttribute('aria-label') ?? element.textContent ?? '').trim() === name),
		)
		if (found === undefined) return null
		found.scrollIntoView({ block: 'center', behavior: 'instant' })
		const box = found.getClientRects()[0]
		if (box === undefined) return null
		const spot = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }
		const hit = document.elementFromPoint(spot.x, spot.y)
		return hit !== null && found.contains(hit) ? spot : null
	},

	hasFocus: ({ css, name }: Wanted): boolean => {
		const here = document.activeElement
		if (here === null || !here.matches(css)) return false
		return name === undefined || (here.getAttribute('aria-label') ?? here.textContent ?? '').trim() === name
	},

	texts: (css: string): string[] =>
		[...document.querySelectorAll(css)]
			.filter((element) => element.getClientRects().length > 0)
			.map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()),

	count: (css: string): number =>
		[...document.querySelectorAll(css)].filter((element) => element.getClientRects().length > 0).length,

	/** How many can be seen: what is folded away has its place on the page, and yet cannot. */
	seen: (css: string): number =>
		[...document.querySelectorAll(css)].filter((element) => element.checkVisibility()).length,

	shows: (css: string): boolean => (document.querySelector(css)?.getClientRects().length ?? 0) > 0,

	chosen: (): string | null => document.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.value ?? null,

	address: (): string => location.href,
	hash: (): string => location.hash,
	title: (): string => document.title,
	goBack: (): void => history.back(),
	goForward: (): void => history.forward(),
	scrollTo: (css: string): void => document.querySelector(css)?.scrollIntoView({ block: 'start' }),
	/** Two frames later the page has been drawn as it stands now. */
	askForFrames: (): void => {
		requestAnimationFrame(() => requestAnimationFrame(() => document.body.setAttribute('data-drawn', '')))
	},
	isDrawn: (): boolean => document.body.hasAttribute('data-drawn'),
	windowWidth: (): number => innerWidth,
	overflow: (): number => document.documentElement.scrollWidth - innerWidth,

	/** A field to paste into, with the focus in it. */
	openField: (): void => {
		const field = document.body.appendChild(document.createElement('textarea'))
		field.id = 'pasted'
		field.focus()
	},
	fieldText: (): string => document.querySelector<HTMLTextAreaElement>('#pasted')?.value ?? '',

	/** Whatever asks the time from now on is told this one. */
	setClock: (moment: number): void => {
		const Real = Date
		globalThis.Date = class extends Real {
			constructor(given?: number) {
				super(given ?? moment)
			}
		} as DateConstructor
	},

	colours: (): { dark: boolean; paper: string; ink: string } => {
		const { backgroundColor: paper, color: ink } = getComputedStyle(document.documentElement)
		return { dark: matchMedia('(prefers-color-scheme: dark)').matches, paper, ink }
	},
}
