import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { inOneFile } from '#src/commands/single-file.mjs'

const asset = (fileName: string, source: string) => ({ type: 'asset', fileName, source })

test('what would end a script stands in it otherwise, with the same meaning and under its own hash', () => {
	const words = '</script><!--<script>'
	const page = inOneFile([
		asset(
			'index.html',
			'<meta http-equiv="Content-Security-Policy" content=""><script type="module" src="./assets/a.js"></script>',
		),
		{ type: 'chunk', fileName: 'assets/a.js', code: `return '${words}'` },
	] as never)
	const [, text = ''] = page.match(/<script type="module">(.*)<\/script>$/) ?? []
	expect(text).not.toMatch(/<\/?script|<!--/)
	expect(new Function(text)()).toBe(words)
	expect(page).toContain(`script-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
})
