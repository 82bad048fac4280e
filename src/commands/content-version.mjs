import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/**
 * @param {URL} directory
 * @returns {URL[]}
 */
function filesUnder(directory) {
	return readdirSync(directory, { withFileTypes: true })
		.filter((entry) => !entry.name.startsWith('.'))
		.flatMap((entry) =>
			entry.isDirectory() ? filesUnder(new URL(`${entry.name}/`, directory)) : [new URL(entry.name, directory)],
		)
}

/**
 * The same text gives the same version on every system: paths are relative and line endings do not count.
 *
 * @param {URL | string} root the folder that holds content/ and machines/, ending in a slash
 */
export function contentVersion(root) {
	const base = new URL(root)
	const hash = createHash('sha256')
	const files = ['content/', 'machines/'].flatMap((name) => filesUnder(new URL(name, base)))
	for (const file of files.sort((a, b) => (a.href < b.href ? -1 : 1))) {
		const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
		hash.update(`${file.href.slice(base.href.length)}\0${text}\0`)
	}
	return hash.digest('hex').slice(0, 12)
}
