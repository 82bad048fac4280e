import { spawnSync } from 'node:child_process'
import { root } from './ensure-installed.mjs'

/** @param {string[]} args */
function git(...args) {
	const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
	if (status !== 0) throw new Error('A release is made from a commit, and here git knows of none.')
	return stdout.trimEnd()
}

/**
 * The commit that the tree holds.
 *
 * @returns {import('./sbom.mjs').Commit}
 * @throws where the tree holds something else
 */
export function commitOfTree() {
	const changed = git('status', '--porcelain').split('\n').filter(Boolean)
	if (changed.length > 0)
		throw new Error(
			`A release is made from a commit, and these files differ from it: ${changed.map((line) => line.slice(3)).join(', ')}.`,
		)
	const [hash = '', seconds] = git('log', '-1', '--format=%H %ct').split(' ')
	return { hash, time: new Date(Number(seconds) * 1000).toISOString() }
}
