import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Mistake } from '#tests/mistakes/mistake.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** What no check reads, or what is built or fetched. */
const leftOut = new Set(['.git', 'dist', 'dist-single', 'node_modules', 'release'])
const isLeftOut = (path: string) =>
	path === join('tests', 'output') || path.split(sep).some((part) => leftOut.has(part))

/** A copy of the tree of its own, in which mistakes can be made. It shares the installed packages. */
export class Tree {
	readonly path = mkdtempSync(join(tmpdir(), 'special-duty-mistakes-'))

	constructor() {
		cpSync(root, this.path, { recursive: true, filter: (from) => !isLeftOut(relative(root, from)) })
		symlinkSync(join(root, 'node_modules'), join(this.path, 'node_modules'), 'junction')
	}

	/** Makes the mistake while something is done. Throws where the words to change do not stand exactly once. */
	async with<T>({ file, find, put }: Mistake, act: () => Promise<T>): Promise<T> {
		const path = join(this.path, file)
		const before = readFileSync(path, 'utf8')
		const parts = before.replaceAll('\r\n', '\n').split(find)
		if (parts.length !== 2) throw new Error(`${file}: the words to change stand ${parts.length - 1} times in it`)
		writeFileSync(path, parts.join(put))
		try {
			return await act()
		} finally {
			writeFileSync(path, before)
		}
	}

	remove() {
		rmSync(this.path, { recursive: true, force: true })
	}
}
