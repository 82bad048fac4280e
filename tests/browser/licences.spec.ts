import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dependencies } from '../../package.json'

test('the built site carries the licence of every package that the program needs', () => {
	const text = readFileSync(new URL('../../dist/licences.txt', import.meta.url), 'utf8')
	for (const [name, version] of Object.entries(dependencies)) expect(text).toContain(`\n${name} ${version}: `)
})
