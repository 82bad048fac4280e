import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deliveries } from '#content/deliveries.ts'
import { questions } from '#content/questions.ts'
import { draw } from '#machines/drawing.ts'
import { propositions } from '#machines/facts.ts'
import { chartIn, readme, withChart } from '#tests/support/readme.ts'

const chart = draw()
const words = (id: string) => id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/\bun\b/g, 'UN')

describe('the drawn chart', () => {
	it('in the README is the chart of today; `npm run chart` draws it anew', () => {
		expect(chartIn(readFileSync(readme, 'utf8'))).toBe(chart)
	})

	it('shows every question, every option, every condition and every delivery', () => {
		for (const [id, { options }] of Object.entries(questions)) {
			expect(chart).toContain(`\t${id}["${words(id)}"]`)
			const arrows = chart.split('\n').filter((line) => line.startsWith(`\t${id} -->`))
			const labels = arrows.flatMap((line) => line.match(/"(.*)"/)?.[1]?.split('<br>') ?? [])
			expect(labels.sort()).toEqual(Object.keys(options).map(words).sort())
		}
		for (const name of Object.keys(propositions)) expect(chart).toMatch(new RegExp(`"\\d+: ${words(name)}"`))
		for (const [id, { name }] of Object.entries(deliveries)) expect(chart).toContain(`${id}(["${name}"])`)
	})

	it('leads from every question and weighing to something that is drawn', () => {
		const drawn = new Set([...chart.matchAll(/^\t*(\w+)(?:\[|\{|\(\[)"/gm)].map(([, id]) => id))
		const targets = [...chart.matchAll(/--> ?(?:\|"[^"]*"\| )?(\w*)$/gm)].map(([, id]) => id)
		expect(targets.length).toBeGreaterThan(0)
		expect(targets.filter((target) => !drawn.has(target))).toEqual([])
	})

	it('replaces only its own block', () => {
		expect(withChart('before\n```mermaid\nold\n```\nafter $&', 'new $1')).toBe(
			'before\n```mermaid\nnew $1\n```\nafter $&',
		)
	})
})
