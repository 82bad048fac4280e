import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { root } from './ensure-installed.mjs'

/** @typedef {{ metadata?: { vulnerabilities: { total: number }, dependencies: { total: number } }, vulnerabilities?: Record<string, { severity: string }> }} Report what `npm audit --json` prints */

/**
 * What an audit says of the packages, those for development among them. `isClean` is not there where none was made.
 *
 * @param {Report} report
 * @returns {{ isClean?: boolean, sentence: string }}
 */
export function verdictOf({ metadata, vulnerabilities = {} }) {
	if (metadata === undefined)
		return { sentence: 'Audit: not made, since the package registry in use answers no audit or cannot be reached.' }
	const found = Object.entries(vulnerabilities).map(([name, { severity }]) => `${name} (${severity})`)
	if (metadata.vulnerabilities.total > 0)
		return { isClean: false, sentence: `Audit: vulnerabilities are known in ${found.join(', ')}.` }
	return { isClean: true, sentence: `Audit: no vulnerability is known in ${metadata.dependencies.total} packages.` }
}

/** @param {string} text @returns {Report} */
export function readReport(text) {
	try {
		return JSON.parse(text)
	} catch {
		return {}
	}
}

export const audit = () =>
	verdictOf(readReport(spawnSync('npm audit --json', { cwd: root, shell: true, encoding: 'utf8' }).stdout))

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { isClean, sentence } = audit()
	console.log(sentence)
	process.exitCode = isClean ? 0 : 1
}
