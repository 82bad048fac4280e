import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { inOneFile } from '#src/commands/single-file.mjs'

const asset = (fileName: string, source: string) => ({ type: 'asset', fileName, source })

const page = asset(
	'index.html',
	'<meta http-equiv="Content-Security-Policy" content=""><script type="module" src="./assets/a.js"></script>',
)
const fileOf = ({ code = '', licences = '' }) =>
	inOneFile([page, { type: 'chunk', fileName: 'assets/a.js', code }, asset('licences.txt', licences)] as never)

test('what would end a script stands in it otherwise, with the same meaning and under its own hash', () => {
	const words = '</script><!--<script>'
	const file = fileOf({ code: `return '${words}'` })
	const [, text = ''] = file.match(/<script type="module">(.*)<\/script>/) ?? []
	expect(text).not.toMatch(/<\/?script|<!--/)
	expect(new Function(text)()).toBe(words)
	expect(file).toContain(`script-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
})

test('the licences stand at its end, where no browser shows them, and cannot leave their comment', () => {
	const file = fileOf({ licences: 'given 1.0.0: MIT --> <b>seen</b> --!> <i>too</i>\n' })
	expect(file).toMatch(/<\/script><!--\ngiven 1\.0\.0: MIT .*<i>too<\/i>\n-->\n$/)
	expect(file.match(/--!?>/g)).toEqual(['-->'])
})
