import react from '@vitejs/plugin-react'
import { configDefaults, defineConfig } from 'vitest/config'
import { proofFigures } from './content/proof-figures.ts'
import { contentParts } from './src/commands/content-parts.mjs'
import { contentTexts } from './src/commands/content-plugin.mjs'
import { contentVersion } from './src/commands/content-version.mjs'
import { headers } from './src/commands/headers.mjs'
import { policyOfSite } from './src/commands/headers-plugin.mjs'
import { licences } from './src/commands/licences-plugin.mjs'
import { mapPlaces } from './src/commands/map-plugin.mjs'
import { offline } from './src/commands/offline-plugin.mjs'
import { prerender } from './src/commands/prerender-plugin.mjs'

const root = new URL('./', import.meta.url)
const version = contentVersion(root)
const parts = contentParts(root)
const { content, paths, disagreements } = proofFigures

/** What the first question needs: in one file, which compresses better than several. */
const firstQuestion =
	/rolldown\/runtime|node_modules\/(react|react-dom|scheduler|xstate)\/|content\/(interface|interface-why|about|questions\/(first|ids))\.ts|machines\/(assess|ahead|chart|facts|questionnaire|session|set-up|topics\/\w+|unknown\/(follow|questions|diagram))\.ts|unknown\/tables\/shape\.json|\/src\/[\w-]+\.tsx?$/

/** In one file each: who fetched the part for one kind of mission or one outcome would tell the server of it. */
const lawTexts =
	/content\/(common|deliveries|excluded|interface-(answer|steps)|overlays|phrases|reasons|regimes|roles|tasks)(\/[\w-]+)?\.ts|virtual:citations|machines\/(answer\/\w+|excluded|taker|view)\.ts/
/** The words of the questions after the first, and of notices. */
const restOfWords = /content\/(questions(\/\w+)?|interface-(notices|problems))\.ts|src\/words\//

/** What shows an answer, but for what is fetched once it is shown. */
const answerPage =
	/src\/(desk|result)\/(?!all-|between-|outline|party|provision|source-|sources\.|steps-|use-source)|src\/sheet\/proved|src\/flips\/flips-section|content\/(claim|interface-(desk|stale)|readers\/choices)\.ts|machines\/record\/sheet|src\/compare\/(stale-notice|of-record|links)/
/** What only paper shows, and the replay code: fetched once the answer is shown. */
const paper =
	/src\/sheet\/(paper-(frame|head)|page-rules|use-page-rules|css-string)|machines\/code\/|content\/(interface-sheet|code-books)\.ts/
const kindTables = /unknown\/tables\/(?!shape|summary)\w+\.json/

/** What is timed has the machine to itself. */
const againstTheClock = ['tests/browser/unknown-speed.spec.ts', 'tests/hostile/largest.test.ts']

export default defineConfig({
	appType: 'mpa',
	base: './',
	plugins: [
		react(),
		mapPlaces(),
		contentTexts(),
		prerender(version),
		policyOfSite(),
		licences(),
		offline({ version, parts }),
	],
	define: {
		__CONTENT_VERSION__: JSON.stringify(version),
		__CONTENT_PARTS__: JSON.stringify(parts),
		__PROVED__: JSON.stringify({ content, paths, disagreements }),
	},
	build: {
		modulePreload: { polyfill: false },
		target: 'es2022',
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{ name: 'first', test: firstQuestion },
						{ name: 'law', test: lawTexts },
						{ name: 'rest', test: restOfWords },
						{ name: 'party', test: /content\/parties\.ts|src\/result\/party\.tsx/ },
						{ name: 'answer', test: answerPage },
						{ name: 'paper', test: paper },
						{ name: 'tables', test: kindTables },
					],
				},
			},
		},
	},
	preview: { headers },
	test: {
		testTimeout: 120_000,
		hookTimeout: 120_000,
		maxWorkers: 2,
		// What a worker says last of all would be lost on its way, and the run counted as failed.
		disableConsoleIntercept: true,
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: [...configDefaults.exclude, ...againstTheClock],
					environment: 'node',
					isolate: false,
				},
			},
			{
				extends: true,
				test: {
					name: 'page',
					include: ['tests/**/*.test.tsx'],
					environment: 'jsdom',
					setupFiles: './tests/support/page-setup.ts',
				},
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.spec.ts'],
					exclude: [...configDefaults.exclude, ...againstTheClock],
					environment: 'node',
					globalSetup: './tests/browser/support/global-setup.ts',
					setupFiles: './tests/browser/support/browser-setup.ts',
					isolate: false,
				},
			},
			{
				extends: true,
				test: {
					name: 'clock',
					include: againstTheClock,
					environment: 'node',
					globalSetup: './tests/browser/support/global-setup.ts',
					setupFiles: './tests/browser/support/browser-setup.ts',
					maxWorkers: 1,
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
})
