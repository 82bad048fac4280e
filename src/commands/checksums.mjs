import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where the checksums of a folder stand in it. */
export const checksumsFile = 'checksums.txt'

/** @param {string} folder */
const filesIn = (folder) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.filter((name) => name !== checksumsFile)
		.sort()

/**
 * One line for each file, as `sha256sum --check` reads it.
 *
 * @param {string} folder
 */
export const checksumsOf = (folder) =>
	filesIn(folder)
		.map((name) => {
			const digest = createHash('sha256')
				.update(readFileSync(join(folder, name)))
				.digest('hex')
			return `${digest}  ${name}\n`
		})
		.join('')

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const folder = process.argv[2] ?? 'dist'
	writeFileSync(join(folder, checksumsFile), checksumsOf(folder))
}
