import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

export const settingIds = ['light', 'dark', 'forcedColours', 'print', 'narrow', 'zoomed', 'spacedOut'] as const

export type SettingId = (typeof settingIds)[number]

type Setting = {
	readonly window: BrowserContextOptions
	/** What is done to a page once it is there. */
	readonly prepare?: (page: Page) => Promise<void>
}

const desktop = { viewport: { width: 1280, height: 1024 } }
const phone = { viewport: { width: 320, height: 800 } }

export const settings: Readonly<Record<SettingId, Setting>> = {
	light: { window: desktop },
	dark: { window: { ...desktop, colorScheme: 'dark' } },
	forcedColours: { window: { ...desktop, forcedColors: 'active' } },
	print: { window: desktop, prepare: (page) => page.emulateMedia({ media: 'print' }) },
	narrow: { window: phone },
	// A window of 1280 by 1024 zoomed to 400 %: a quarter of its pixels either way, each drawn four times as large.
	zoomed: { window: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 } },
	spacedOut: { window: phone, prepare: spaceOut },
}

/** WCAG 1.4.12: the spacing a reader may set. */
export async function spaceOut(page: Page) {
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet()
		sheet.replaceSync(`* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }
p { margin-block-end: 2em !important }`)
		document.adoptedStyleSheets.push(sheet)
	})
}

export const openWindow = (browser: Browser, id: SettingId): Promise<BrowserContext> =>
	browser.newContext({
		colorScheme: 'light',
		locale: 'en-GB',
		timezoneId: 'UTC',
		serviceWorkers: 'block',
		...settings[id].window,
	})
