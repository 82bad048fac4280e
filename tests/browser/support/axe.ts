import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axeCore from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

export type Violation = { rule: string; help: string; places: string[] }

/**
 * Every rule of WCAG 2.0, 2.1 and 2.2 at levels A and AA, those that axe leaves off by default too, and best practice.
 * With a part, named by a selector, that part alone: the rest of an answer takes seconds, and has its own checks.
 */
export async function axe(page: Page, part?: string): Promise<Violation[]> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
	const look = ([tagged, part]: readonly [string[], string | undefined]) => {
		const { axe } = globalThis as unknown as { axe: typeof axeCore }
		const rules = Object.fromEntries(axe.getRules(tagged).map(({ ruleId }) => [ruleId, { enabled: true }]))
		return axe.run(part ?? document, { runOnly: { type: 'tag', values: tagged }, rules, resultTypes: ['violations'] })
	}
	const { violations } = await page.evaluate(look, [tags, part] as const)
	return violations.map(({ id, help, nodes }) => ({
		rule: id,
		help,
		places: nodes.map((node) => `${node.target.join(' ')}: ${node.html}`),
	}))
}
