import { describe, expect, it } from 'vitest'
import { corrections } from '#content/corrections.ts'
import { questions } from '#content/questions.ts'

const files = import.meta.glob<string>('/content/README.md', { eager: true, query: '?raw', import: 'default' })
const readme = files['/content/README.md'] ?? ''
const table = readme.slice(readme.indexOf('## Topics'), readme.indexOf('## Decisions'))
const rows = table
	.split('\n')
	.filter((line) => /^\| \S/.test(line) && !line.startsWith('| Topic') && !line.startsWith('|---'))

describe('the table of topics in content/README.md', () => {
	it.each([
		'Host duties',
		'Protective measures and personnel',
		'Treaties',
		'The UN’s part',
		'Private firms',
		'Who is primarily responsible in law',
		'How does the UN support political missions',
		'Do missions use their own teams',
		'What happens on failure',
		'Which conventions protect',
	])('says where “%s” is answered', (topic) => {
		expect(table).toContain(`**${topic}`)
	})

	it.each(Object.keys(corrections))('names the mistake %s', (id) => {
		expect(table).toMatch(new RegExp(`\\b${id}\\b`))
	})

	it('names questions that exist', () => {
		const named = rows.flatMap((row) => [...(row.split('|')[2] ?? '').matchAll(/`(\w+)`/g)].map(([, id]) => id))
		expect(named.length).toBeGreaterThan(10)
		expect(named.filter((id) => !(id !== undefined && id in questions))).toEqual([])
	})
})
