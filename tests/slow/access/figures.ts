import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AccessibilityFigures, Counts } from '#content/accessibility.ts'
import { type Engine, engineIds, exceptions } from '#tests/browser/support/exceptions.ts'
import { type SettingId, settingIds } from '#tests/browser/support/settings.ts'
import { counted, type Place } from '#tests/support/places.ts'
import type { Check, Look } from './job.ts'
import { lighthouseVersion, type Scores } from './lighthouse.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const file = `${root}content/accessibility-figures.ts`

const packages: Readonly<Record<Engine, string>> = {
	axe: 'axe-core',
	equalAccess: 'accessibility-checker-engine',
	alfa: '@siteimprove/alfa-rules',
}

const versionOf = (name: string): string =>
	JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8')).version

const sum = (looks: readonly Look[], number: (look: Look) => number) =>
	looks.reduce((total, look) => total + number(look), 0)

const countsOf = (looks: readonly Look[]): Counts => ({
	looks: looks.length,
	violations: sum(looks, ({ failed }) => failed.length),
	excepted: sum(looks, ({ excepted }) => excepted),
})

/** How long the looks of one check took together, in minutes. */
export const minutesOf = (looks: readonly Look[], check: Check): string =>
	(
		sum(
			looks.filter((look) => look.check === check),
			({ milliseconds }) => milliseconds,
		) / 60_000
	).toFixed(1)

export const countsFor = (looks: readonly Look[], check: Check, setting?: SettingId): Counts =>
	countsOf(looks.filter((look) => look.check === check && (setting === undefined || look.setting === setting)))

const keyed = <K extends string, V>(keys: readonly K[], value: (key: K) => V) =>
	Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>

type Run = {
	readonly looks: readonly Look[]
	readonly places: readonly Place[]
	readonly browser: string
	readonly lighthouse: Readonly<Record<string, Scores>>
}

export function figuresOf({ looks, places, browser, lighthouse }: Run): AccessibilityFigures {
	return {
		date: new Date().toISOString().slice(0, 10),
		browser,
		versions: { ...keyed(engineIds, (engine) => versionOf(packages[engine])), lighthouse: lighthouseVersion() },
		places: counted(places),
		engines: keyed(engineIds, (engine) => keyed(settingIds, (setting) => countsFor(looks, engine, setting))),
		text: countsFor(looks, 'text'),
		lighthouse: lighthouse as AccessibilityFigures['lighthouse'],
		exceptions: exceptions.map((exception) => ({ ...exception })),
	}
}

/** What the statement on the site shows. */
export function writeFigures(figures: AccessibilityFigures) {
	const text = `import type { AccessibilityFigures } from './accessibility.ts'

/** Written by \`npm run access\`. */
export const accessibilityFigures: AccessibilityFigures = ${JSON.stringify(figures)}
`
	writeFileSync(file, text)
	execFileSync(process.execPath, [`${root}node_modules/@biomejs/biome/bin/biome`, 'check', '--write', file], {
		cwd: root,
		stdio: 'ignore',
	})
}
