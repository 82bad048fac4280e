import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensurePackages, packageFolder } from './mutation/packages.ts'

/** `npm run coverage -- machines` looks at `machines/` alone. */
const only = process.argv[2]
const root = fileURLToPath(new URL('../../', import.meta.url))

/** What draws, or listens to the browser, is shown by the specs that open one. */
const shownInABrowser = [
	'src/**/use-*.ts',
	'src/after-paint.ts',
	'src/load-*.ts',
	'src/**/load-*.ts',
	'src/map/parts.ts',
	'src/offline/register.ts',
	'src/offline/waiting.ts',
	'src/when-settled.ts',
]
/** What only starts something else, and runs in a process of its own when `npm test` tries the commands. */
const runByThemselves = [
	'src/commands/assess.ts',
	'src/commands/content-texts.ts',
	'src/commands/paths.ts',
	'src/commands/sample.ts',
	'src/commands/schema.ts',
	'src/commands/summary.ts',
	'src/commands/tables.ts',
	'src/commands/treaties.ts',
]
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
