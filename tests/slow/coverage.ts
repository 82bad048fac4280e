import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensurePackages, packageFolder } from './mutation/packages.ts'

/** `npm run coverage -- machines` looks at `machines/` alone. */
const only = process.argv[2]
const root = fileURLToPath(new URL('../../', import.meta.url))

/** What only draws, or has to be drawn by a browser to do anything: the specs that open one show it. */
const shownInABrowser = [
	// Views.
	'**/*.tsx',
	// A drag takes hold of the pointer, and the wheel is measured against the window of the drawing.
	'src/map/use-pointer.ts',
	// What is in view follows from the size that the browser gives the window of the drawing.
	'src/map/use-view.ts',
]
/** They read what was typed, print or write, and end: `npm test` runs them as processes of their own. */
const runByThemselves = ['assess', 'paths', 'tables', 'treaties'].map((name) => `src/commands/${name}.ts`)
/** They say again, over more answers, what others have said. */
const slowTests = [
	'tests/machines/every-path*',
	'tests/spoken/**',
	'tests/random/**',
	'tests/hostile/**',
	'tests/commands/commands*',
]

ensurePackages()
const several = (option: string, values: readonly string[]) => values.map((value) => `--${option}=${value}`)
const { status } = spawnSync(
	process.execPath,
	[
		'node_modules/vitest/vitest.mjs',
		'run',
		'--project=node',
		'--project=page',
		...several('exclude', slowTests),
		'--coverage.enabled',
		'--coverage.reportOnFailure',
		'--coverage.provider=custom',
		`--coverage.customProviderModule=${packageFolder('@vitest/coverage-v8')}/dist/index.js`,
		...several('coverage.include', only === undefined ? ['machines/**/*.ts', 'src/**/*.ts'] : [`${only}/**/*.ts`]),
		...several('coverage.exclude', ['**/*.d.ts', ...shownInABrowser, ...runByThemselves]),
		'--coverage.reportsDirectory=tests/output/coverage',
		...several('coverage.reporter', ['text', 'json']),
		'--coverage.thresholds.lines=100',
		'--coverage.thresholds.branches=100',
	],
	{ cwd: root, stdio: 'inherit' },
)
process.exitCode = status ?? 1
