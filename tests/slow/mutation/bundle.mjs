import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { contentTexts } from '../../../src/commands/content-plugin.mjs'
import { mapPlaces } from '../../../src/commands/map-plugin.mjs'

const names = ['expect', 'vi', 'describe', 'it', 'test', 'beforeAll', 'afterAll', 'beforeEach', 'afterEach']

/** Some test files want the words of the pages before they begin. */
function loader(/** @type {string} */ root, /** @type {string} */ file) {
	const load = `import('${root}/${file}')`
	return readFileSync(`${root}/${file}`, 'utf8').includes('await fetchWords()')
		? `() => import('${root}/src/wording.ts').then(({ fetchWords }) => fetchWords()).then(() => ${load})`
		: `() => ${load}`
}

/**
 * The tests and all that they import as one script, which wants `standIn` and `require`. To run it anew takes a part of
 * a second, and gives fresh modules.
 *
 * @param {string} root
 * @param {readonly string[]} files
 * @returns {Promise<string>}
 */
export async function bundle(root, files) {
	const built = await build({
		root,
		configFile: false,
		logLevel: 'error',
		define: {
			__CONTENT_VERSION__: '"000000000000"',
			__CONTENT_PARTS__: '[]',
			__PROVED__: '{ "content": "000000000000", "paths": 0, "disagreements": 0 }',
		},
		plugins: [
			mapPlaces(),
			contentTexts(),
			{
				name: 'tests-of-a-group',
				enforce: 'pre',
				resolveId(id) {
					if (id.endsWith('tests-of-a-group')) return '\0tests-of-a-group'
					return id === 'vitest' ? '\0vitest' : undefined
				},
				load(id) {
					if (id === '\0vitest') return `export const { ${names.join(', ')} } = standIn.api`
					if (id === '\0tests-of-a-group')
						return files.map((file) => `standIn.file('${file}', ${loader(root, file)})`).join('\n')
					return undefined
				},
				/** A script has no address of its own, and nothing to wait for: what a test file awaits is done before its tests. */
				transform: (code, id) =>
					/^await |import\.meta\.(url|dirname)/m.test(code)
						? code
								.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
								.replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
								.replace(/^await (.*)$/gm, 'standIn.api.beforeAll(() => $1)')
						: undefined,
			},
		],
		// Their files name one another only when they run.
		ssr: { noExternal: true, external: ['i18n-iso-countries'] },
		build: {
			ssr: 'tests-of-a-group',
			write: false,
			minify: false,
			target: 'esnext',
			rolldownOptions: {
				treeshake: false,
				output: { format: 'cjs', codeSplitting: false },
			},
		},
	})
	const [only] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([built].flat())
	return only?.output[0].code ?? ''
}
