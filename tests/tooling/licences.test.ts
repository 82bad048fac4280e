import { build } from 'vite'
import { describe, expect, test } from 'vitest'
import { licencesOf } from '#src/commands/licences.mjs'
import { licences } from '#src/commands/licences-plugin.mjs'
import { folderOf, type Package, packageIn } from '#src/commands/packages.mjs'

const root = import.meta.dirname.replaceAll('\\', '/').replace(/tests\/tooling$/, '')

const given = (about: Partial<Package> = {}): Package => ({
	path: 'node_modules/given',
	name: 'given',
	version: '1.0.0',
	licence: 'MIT',
	texts: ['Copyright of the givers'],
	...about,
})

/** The names before the text of each licence, in a site of one script. */
async function namesWith(code: string) {
	const script = `${root}script.js`
	const alone = {
		name: 'alone',
		resolveId: (id: string) => (id === script ? id : undefined),
		load: (id: string) => (id === script ? code : undefined),
	}
	const built = await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: 'silent',
		plugins: [alone, licences()],
		build: { write: false, rolldownOptions: { input: script } },
	})
	if (!('output' in built)) throw new Error('The build gave no site')
	const file = built.output.find(({ fileName }) => fileName === 'licences.txt')
	const text = file?.type === 'asset' ? String(file.source) : ''
	return [...text.matchAll(/^(\S+) \d+\.\d+\.\d+: \S/gm)].map(([, name]) => name)
}

describe('a build lists', () => {
	test('itself and the packages whose code is in it, not one of which nothing is left', async () => {
		const code = `
			import { get } from 'idb-keyval'
			import encode from 'qr'
			import { string } from 'valibot'
			console.log(get, encode)
		`
		expect(await namesWith(code)).toEqual(['special-duty', 'idb-keyval', 'qr'])
	})

	test('packages that others bring along, and the tools that leave code of their own', async () => {
		const code = "import('downshift').then(({ useCombobox }) => console.log(useCombobox))"
		expect(await namesWith(code)).toEqual(
			expect.arrayContaining(['downshift', 'react-is', 'prop-types', 'compute-scroll-into-view', 'rolldown', 'vite']),
		)
	})
})

test.each([
	['/a/node_modules/qr/index.js', '/a/node_modules/qr'],
	['/a/node_modules/@babel/runtime/dist/b.js?used', '/a/node_modules/@babel/runtime'],
	['/a/node_modules/downshift/node_modules/react-is/b.js', '/a/node_modules/downshift/node_modules/react-is'],
	['C:\\a\\node_modules\\qr\\index.js', 'C:/a/node_modules/qr'],
	['\0/a/node_modules/react/index.js?commonjs', '/a/node_modules/react'],
	['\0vite/preload-helper.js', '/r/node_modules/vite'],
	['\0rolldown/runtime.js', '/r/node_modules/rolldown'],
	['\0virtual:citations', undefined],
	['/a/src/main.tsx', undefined],
])('the module %j comes from %s', (id, folder) => {
	expect(folderOf(id, '/r/')).toBe(folder)
})

describe('no build is made', () => {
	test.each(['GPL-3.0-only', 'MPL-2.0', 'MIT AND GPL-2.0-only', 'UNLICENSED', 'none'])(
		'with a package under %s',
		(licence) => {
			expect(() => licencesOf([given({ licence })])).toThrow('given has the licence')
		},
	)

	test('with a package that does not bring the text of its licence', () => {
		expect(() => licencesOf([given({ texts: [] })])).toThrow('given comes without the text of its licence')
	})

	test('with the Apache licence named and its terms nowhere', () => {
		const short = given({ licence: 'Apache-2.0', texts: ['You may obtain a copy elsewhere'] })
		const whole = given({ name: 'whole', licence: '(MIT OR Apache-2.0)', texts: ['TERMS AND CONDITIONS FOR USE'] })
		expect(() => licencesOf([short])).toThrow('whose terms are in no package')
		expect(licencesOf([short, whole])).toContain('TERMS AND CONDITIONS FOR USE')
	})
})

test('a text that several packages have in common stands once, under the name of each', () => {
	const text = licencesOf([given(), given({ name: 'other', licence: 'MIT OR GPL-3.0-only' })])
	expect(text).toBe('given 1.0.0: MIT\nother 1.0.0: MIT OR GPL-3.0-only\n\nCopyright of the givers\n')
})

test('of what Vite bundles for itself nothing is listed', () => {
	const { texts } = packageIn(`${root}node_modules/vite`)
	expect(texts.join()).toContain('VoidZero Inc. and Vite contributors')
	expect(texts.join()).not.toContain('Bundled dependencies')
})
