import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import type { AccessibilityFigures, Counts, KindFigures } from '#content/accessibility.ts'
import { type Engine, engineIds, exceptions } from '#tests/browser/support/exceptions.ts'
import { type SettingId, settingIds } from '#tests/browser/support/settings.ts'
import { type Kind, kinds } from '#tests/support/places.ts'
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

export const countsOf = (looks: readonly Look[]): Counts => ({
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

type Ground = Pick<AccessibilityFigures, 'browser' | 'versions' | 'exceptions'>

/** What all figures have in common: what looked, and by which rules. */
export const groundOf = (browser: string): Ground => ({
	browser,
	versions: keyed(engineIds, (engine) => versionOf(packages[engine])),
	exceptions: exceptions.map((exception) => ({ ...exception })),
})

/** Whether figures would stand beside others that came about in another way. */
export function wouldMix(standing: AccessibilityFigures, ground: Ground, written: readonly Kind[]): boolean {
	const { browser, versions, exceptions } = standing
	const keepsSome = kinds.some((kind) => standing.kinds[kind] !== undefined && !written.includes(kind))
	return keepsSome && !isDeepStrictEqual({ browser, versions, exceptions }, ground)
}

const today = () => new Date().toISOString().slice(0, 10)

const figuresOf = (looks: readonly Look[]): KindFigures => ({
	date: today(),
	places: new Set(looks.map(({ place }) => place.at)).size,
	engines: keyed(engineIds, (engine) => keyed(settingIds, (setting) => countsFor(looks, engine, setting))),
	text: countsFor(looks, 'text'),
})

type Found = {
	readonly looks: readonly Look[]
	/** The kinds that were looked at as a whole. Others keep the figures they have. */
	readonly written: readonly Kind[]
	readonly scores: Readonly<Record<string, Scores>> | undefined
}

/** The figures that stand, with what was found in the place of what was found before. */
export function renewed(standing: AccessibilityFigures, ground: Ground, found: Found): AccessibilityFigures {
	const { looks, written, scores } = found
	const ofKind = (kind: Kind) => looks.filter(({ place }) => place.kind === kind)
	const byKind = kinds.flatMap((kind) => {
		const figures = written.includes(kind) ? figuresOf(ofKind(kind)) : standing.kinds[kind]
		return figures === undefined ? [] : [[kind, figures] as const]
	})
	return {
		...ground,
		kinds: Object.fromEntries(byKind),
		lighthouse:
			scores === undefined
				? standing.lighthouse
				: {
						date: today(),
						version: lighthouseVersion(),
						pages: scores as AccessibilityFigures['lighthouse']['pages'],
					},
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
