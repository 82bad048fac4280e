import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Group } from './groups.ts'
import type { Report } from './stryker.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const file = new URL('figures.json', import.meta.url)

/** A mutant that no test has noticed, at the line and column where it stood. */
export interface Survivor {
	readonly file: string
	readonly at: string
	readonly mutator: string
	/** What stood there, and what was put in its place. */
	readonly was: string
	readonly became: string
	/** Whether a test goes there at all. */
	readonly isCovered: boolean
}

/** What a run over one group found. `files` holds how many mutants each file had, those without any among them. */
export interface Figures {
	readonly day: string
	readonly seconds: number
	readonly mutants: number
	readonly killed: number
	readonly timedOut: number
	readonly survived: number
	readonly notCovered: number
	readonly files: Readonly<Record<string, number>>
	readonly survivors: readonly Survivor[]
}

export const readFigures = (): Readonly<Record<string, Figures>> => JSON.parse(readFileSync(file, 'utf8'))

export function writeFigures(group: string, figures: Figures) {
	const all = Object.entries({ ...readFigures(), [group]: figures }).toSorted(([one], [other]) =>
		one < other ? -1 : 1,
	)
	writeFileSync(file, `${JSON.stringify(Object.fromEntries(all), null, '\t')}\n`)
}

/** Why a survivor cannot be noticed. It is known by what stood there, so that it may move with its file. */
export interface Reason {
	readonly file: string
	readonly was: string
	readonly became: string
	readonly reason: string
}

export const readReasons = (): readonly Reason[] =>
	JSON.parse(readFileSync(new URL('survivors.json', import.meta.url), 'utf8'))

export const isAbout = (reason: Reason, survivor: Survivor) =>
	reason.file === survivor.file && reason.was === survivor.was && reason.became === survivor.became

export function survivorsWithoutReason(all: Readonly<Record<string, Figures>>): readonly Survivor[] {
	const reasons = readReasons()
	return Object.values(all)
		.flatMap(({ survivors }) => survivors)
		.filter((survivor) => !reasons.some((reason) => isAbout(reason, survivor)))
}

/** All that could be changed: every file of the three layers that is code and no page. */
export const sourceFiles = (): readonly string[] =>
	['content', 'machines', 'src']
		.flatMap((layer) =>
			readdirSync(`${root}${layer}`, { recursive: true, encoding: 'utf8' }).map((name) => `${layer}/${name}`),
		)
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
		.toSorted()

/** Per cent of the mutants that were noticed; one that never ends is noticed. */
export const scoreOf = ({ mutants, killed, timedOut }: Pick<Figures, 'mutants' | 'killed' | 'timedOut'>) =>
	(100 * (killed + timedOut)) / mutants

/** The files that a group names, of all that there are; a star stands for any name, and `!` takes away. */
export function filesOf({ mutate }: Group, all: readonly string[]): readonly string[] {
	const matching = (pattern: string) => {
		const expression = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`)
		return all.filter((one) => expression.test(one))
	}
	const out = new Set(mutate.filter((one) => one.startsWith('!')).flatMap((one) => matching(one.slice(1))))
	return mutate.filter((one) => !one.startsWith('!')).flatMap((one) => matching(one).filter((found) => !out.has(found)))
}

const squeezed = (text: string) => {
	const line = text.replace(/\s+/g, ' ')
	return line.length > 120 ? `${line.slice(0, 119)}…` : line
}

interface Spot {
	readonly line: number
	readonly column: number
}

function textAt(source: string, { start, end }: { readonly start: Spot; readonly end: Spot }): string {
	const lines = source.split('\n').slice(start.line - 1, end.line)
	lines[lines.length - 1] = lines.at(-1)?.slice(0, end.column - 1) ?? ''
	lines[0] = lines[0]?.slice(start.column - 1) ?? ''
	return lines.join('\n')
}

export function figuresOf(report: Report, files: readonly string[], day: string, seconds: number): Figures {
	const found = Object.entries(report.files).flatMap(([name, { mutants, source }]) =>
		mutants.map((mutant) => ({ ...mutant, name, source })),
	)
	const count = (...statuses: readonly string[]) => found.filter(({ status }) => statuses.includes(status)).length
	return {
		day,
		seconds,
		mutants: count('Killed', 'Timeout', 'Survived', 'NoCoverage'),
		killed: count('Killed'),
		timedOut: count('Timeout'),
		survived: count('Survived'),
		notCovered: count('NoCoverage'),
		files: Object.fromEntries(files.map((name) => [name, report.files[name]?.mutants.length ?? 0])),
		survivors: found
			.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
			.map(({ name, location, mutatorName, replacement, status, source }) => ({
				file: name,
				at: `${location.start.line}:${location.start.column}`,
				mutator: mutatorName,
				was: squeezed(textAt(source, location)),
				became: squeezed(replacement),
				isCovered: status === 'Survived',
			})),
	}
}
