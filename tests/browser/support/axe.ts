import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axeCore from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export type Violation = { rule: string; help: string; places: string[] }

export async function axe(page: Page): Promise<Violation[]> {
	await page.evaluate(source)
	const { violations } = await page.evaluate(() =>
		(globalThis as unknown as { axe: typeof axeCore }).axe.run(document, { resultTypes: ['violations'] }),
	)
	return violations.map(({ id, help, nodes }) => ({
		rule: id,
		help,
		places: nodes.map((node) => `${node.target.join(' ')}: ${node.html}`),
	}))
}
