import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { offlineLabels } from '#content/interface-offline.ts'
import { contentParts } from '#src/commands/content-parts.mjs'

let folder: string
const parts = () => contentParts(pathToFileURL(`${folder}/`))
const write = (file: string, text: string) => {
	mkdirSync(join(folder, dirname(file)), { recursive: true })
	writeFileSync(join(folder, file), text)
}

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'parts-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

test('every file of the content belongs to a part that has a name, and every name to a part', () => {
	expect(Object.keys(__CONTENT_PARTS__).sort()).toEqual(Object.keys(offlineLabels.parts).sort())
	expect(__CONTENT_PARTS__).toEqual(contentParts(new URL('../../', import.meta.url)))
})

const placed = {
	'content/treaties/guide.ts': 'treaties',
	'content/overlays/setting.ts': 'warnings',
	'content/questions.ts': 'questions',
	'content/state-names.ts': 'participation',
	'content/version.ts': 'day',
	'content/proof.ts': 'statements',
	'content/interface-offline.ts': 'interface',
	'machines/unknown/tables/home.json': 'machines',
	'content/something-else.ts': 'others',
}

test.each(Object.entries(placed))('another %s changes one part: %s', (file, part) => {
	for (const name of Object.keys(placed)) write(name, 'one')
	const before = parts()
	write(file, 'another')
	const after = parts()
	expect(Object.keys(after).sort()).toEqual(Object.values(placed).sort())
	expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual([part])
})

test('other figures of a proof change no part', () => {
	for (const file of ['content/version.ts', 'machines/chart.ts']) write(file, 'one')
	const before = parts()
	write('content/proof-figures.ts', 'one')
	expect(parts()).toEqual(before)
})
