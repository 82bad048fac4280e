import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { contentTexts } from '../../../src/commands/content-plugin.mjs'
import { mapPlaces } from '../../../src/commands/map-plugin.mjs'

const names = ['expect', 'vi', 'describe', 'it', 'test', 'beforeAll', 'afterAll', 'beforeEach', 'afterEach']

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
		define: { __CONTENT_VERSION__: '"000000000000"', __CONTENT_PARTS__: '[]' },
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
						return files.map((file) => `standIn.file('${file}', () => import('${root}/${file}'))`).join('\n')
					return undefined
				},
				/** A script has no address of its own, and nothing to wait for: what a test file awaits is done before its tests. */
				transform: (code, id) =>
					/^await |import\.meta\.url/m.test(code)
						? code
								.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
								.replace(/^await (.*)$/gm, 'standIn.api.beforeAll(() => $1)')
						: undefined,
			},
		],
		ssr: { noExternal: true },
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
