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

/** What a proof found of the content is no part of it: counted in, writing it down would make the proof one of another content. */
const proofFigures = 'content/proof-figures.ts'

/**
 * The files of the law and the words, in one order. They read the same on every system: paths are relative and line
 * endings do not count.
 *
 * @param {URL | string} root the folder that holds content/ and machines/, ending in a slash
 */
export function contentFiles(root) {
	const base = new URL(root)
	return ['content/', 'machines/']
		.flatMap((name) => filesUnder(new URL(name, base)))
		.sort((a, b) => (a.href < b.href ? -1 : 1))
		.map((file) => ({ file, path: file.href.slice(base.href.length) }))
		.filter(({ path }) => path !== proofFigures)
		.map(({ file, path }) => ({
			path,
			text: readFileSync(file, 'utf8').replaceAll('\r\n', '\n'),
		}))
}

/** @param {readonly { readonly path: string, readonly text: string }[]} files */
export function versionOf(files) {
	const hash = createHash('sha256')
	for (const { path, text } of files) hash.update(`${path}\0${text}\0`)
	return hash.digest('hex').slice(0, 12)
}

/** @param {URL | string} root the folder that holds content/ and machines/, ending in a slash */
export const contentVersion = (root) => versionOf(contentFiles(root))
