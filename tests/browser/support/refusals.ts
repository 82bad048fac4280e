import type { BrowserContext } from 'playwright-core'

type Telling = { tell: (what: string) => void }

/** What the policy refuses on any page that is opened or loaded again in this window from now on. */
export async function refusalsIn(context: BrowserContext): Promise<readonly string[]> {
	const refused: string[] = []
	await context.exposeFunction('tell', (what: string) => void refused.push(what))
	await context.addInitScript(() => {
		addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
			;(globalThis as unknown as Telling).tell(`${effectiveDirective}: ${blockedURI}`)
		})
	})
	return refused
}
