import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A package as it is installed.
 *
 * @typedef {{ path: string, name: string, version: string, licence: string, texts: string[] }} Package
 * `path` is its key in package-lock.json, `licence` an SPDX expression, `texts` its licence files
 */

/** @typedef {readonly { readonly type: string, readonly modules?: Readonly<Record<string, unknown>> }[]} Output */

const ofPackage = /^.*?node_modules\/(?:@[^/]+\/)?[^/]+(?:\/node_modules\/(?:@[^/]+\/)?[^/]+)*(?=\/)/
/** What the bundler or one of its plugins puts in of its own, such as `\0vite/preload-helper.js`. */
const ofTool = /^\0((?:@[^/]+\/)?[^/:]+)\//

/**
 * The folder of the package that a module comes from, or nothing if it is one of our own.
 *
 * @param {string} id of the module, as the bundler gives it
 * @param {string} root the folder that holds node_modules/, ending in a slash
 */
export function folderOf(id, root) {
	const plain = id.replaceAll('\\', '/')
	const [, tool] = plain.match(ofTool) ?? []
	if (tool !== undefined) return `${root}node_modules/${tool}`
	return plain.replace(/^\0/, '').match(ofPackage)?.[0]
}

/** Vite lists in its own licence what it bundles for itself, which no site holds. */
const ofOthers = /^# Licenses of bundled dependencies$[\s\S]*/m

/** @param {string} text */
const plainText = (text) =>
	text
		.replaceAll('\r\n', '\n')
		.replace(ofOthers, '')
		.replace(/^\s*\n/, '')
		.trimEnd()

/** @param {string} folder */
const licenceTexts = (folder) =>
	readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile() && /^((third-party-)?licen[cs]e|notice|copying)/i.test(entry.name))
		.map(({ name }) => name)
		.sort()
		.map((name) => plainText(readFileSync(join(folder, name), 'utf8')))

/** @param {string} folder @returns {Package} */
export function packageIn(folder) {
	const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
	const path = folder.replaceAll('\\', '/').match(/node_modules\/.*$/)?.[0] ?? ''
	return { path, name, version, licence: license ?? 'none', texts: licenceTexts(folder) }
}

/**
 * The packages whose code is in what was built, in one order.
 *
 * @param {Output} output
 * @param {string} root the folder that holds node_modules/, ending in a slash
 */
export function packagesIn(output, root) {
	const folders = output
		.flatMap(({ modules = {} }) => Object.keys(modules))
		.map((id) => folderOf(id, root))
		.filter((folder) => folder !== undefined)
	return [...new Set(folders)].map(packageIn).sort((a, b) => (a.path < b.path ? -1 : 1))
}
