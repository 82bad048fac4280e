import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** @import { Build, Content } from '#src/offline/build.ts' */

/** What hosts, other sites or the browser itself ask for, and the program never does. @param {string} path */
const isForOthers = (path) =>
	/^([._].*|404\.\w+|social\.png|preview\.png|sw\.js|licences\.txt|checksums\.txt)$/.test(path)

/** @param {Uint8Array | string} bytes @param {import('node:crypto').BinaryToTextEncoding} encoding */
const sha256 = (bytes, encoding) => createHash('sha256').update(bytes).digest(encoding)

/** Each file that the program may ask for, with its hash, in one order. @param {string} folder @returns {Build['files']} */
const filesOf = (folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file) => ({ file, path: file.slice(join(folder, '/').length).replaceAll('\\', '/') }))
		.filter(({ path }) => !isForOthers(path))
		.sort((a, b) => (a.path < b.path ? -1 : 1))
		.map(({ file, path }) => [path === 'index.html' ? './' : path, sha256(readFileSync(file), 'base64')])

/** @param {string} folder of a finished build @param {Content} content @returns {Build} */
export function buildOf(folder, content) {
	const files = filesOf(folder)
	return { id: sha256(JSON.stringify({ files, content }), 'hex').slice(0, 12), files, content }
}

/** @param {Build} build */
export const workerOf = (build) =>
	readFileSync(new URL('../offline/worker.js', import.meta.url), 'utf8').replace('__BUILD__', () =>
		JSON.stringify(build),
	)

/**
 * Writes the worker that keeps a build for use without a connection. It comes last, so that its hashes are those of
 * the files as they are served.
 *
 * @param {Content} content
 * @returns {import('vite').Plugin}
 */
export const offline = (content) => ({
	name: 'offline',
	apply: 'build',
	writeBundle: {
		order: 'post',
		handler: ({ dir = 'dist' }) => writeFileSync(join(dir, 'sw.js'), workerOf(buildOf(dir, content))),
	},
})
