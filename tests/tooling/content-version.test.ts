import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contentVersion } from '#src/commands/content-version.mjs'

let folder: string
const version = () => contentVersion(pathToFileURL(`${folder}/`))

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'version-'))
	mkdirSync(join(folder, 'content/questions'), { recursive: true })
	mkdirSync(join(folder, 'machines'))
	writeFileSync(join(folder, 'content/questions/relations.ts'), 'one\ntwo\n')
})

afterEach(() => rmSync(folder, { recursive: true }))

test('is twelve hex digits', () => {
	expect(version()).toMatch(/^[0-9a-f]{12}$/)
	expect(__CONTENT_VERSION__).toMatch(/^[0-9a-f]{12}$/)
})

test('changes with the text, the name and the place of a file', () => {
	const seen = [version()]
	for (const name of ['content/other.ts', 'machines/other.ts']) {
		writeFileSync(join(folder, name), 'three')
		seen.push(version())
	}
	writeFileSync(join(folder, 'machines/other.ts'), 'four')
	seen.push(version())
	expect(new Set(seen).size).toBe(4)
})

test('does not change with line endings or hidden files', () => {
	const before = version()
	writeFileSync(join(folder, 'content/questions/relations.ts'), 'one\r\ntwo\r\n')
	writeFileSync(join(folder, 'content/.DS_Store'), 'x')
	expect(version()).toBe(before)
})

test('does not change with the figures of a proof, which are about it, and does with the words of that page', () => {
	const before = version()
	writeFileSync(join(folder, 'content/proof-figures.ts'), 'figures')
	expect(version()).toBe(before)
	writeFileSync(join(folder, 'content/proof.ts'), 'words')
	expect(version()).not.toBe(before)
})
