import { equal, ok } from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checksumsOf } from '#src/commands/checksums.mjs'
import { startTally } from './browsers/tally.ts'

const here = fileURLToPath(new URL('../../', import.meta.url))
const parts = [
	'content',
	'machines',
	'src',
	'public',
	'index.html',
	'vite.config.ts',
	'package.json',
	'tsconfig.json',
	'LICENSE',
]

const { check, say, end } = startTally()

/** Builds the site and the single file as somebody would who lives elsewhere, and gives the checksums of what comes of it. */
function build(tree: string, into: string, env: NodeJS.ProcessEnv): string {
	const run = (...command: string[]) => {
		const { status, stderr } = spawnSync(process.execPath, command, { cwd: tree, encoding: 'utf8', env })
		ok(status === 0, stderr)
	}
	const vite = join(here, 'node_modules/vite/bin/vite.js')
	run(vite, 'build', '--logLevel', 'warn', '--outDir', join(into, 'site'), '--emptyOutDir')
	run(join(tree, 'src/commands/build-single.mjs'), join(into, 'special-duty.html'))
	return checksumsOf(into)
}

const folder = mkdtempSync(join(tmpdir(), 'reproducible-'))
try {
	const copy = join(folder, 'another place')
	for (const part of parts) cpSync(join(here, part), join(copy, part), { recursive: true })
	symlinkSync(join(here, 'node_modules'), join(copy, 'node_modules'))
	const first = build(here, join(folder, 'first'), { ...process.env, TZ: 'UTC', LC_ALL: 'C' })
	const second = build(copy, join(folder, 'second'), {
		...process.env,
		TZ: 'Pacific/Kiritimati',
		LC_ALL: 'tr_TR.UTF-8',
	})
	await check('a tree and its copy elsewhere, in another time zone and language, build the same bytes', () => {
		ok(first !== '')
		equal(second, first)
	})
	say(`${first.trim().split('\n').length} files`)
} finally {
	rmSync(folder, { recursive: true })
}
process.exitCode = end() === 0 ? 0 : 1
