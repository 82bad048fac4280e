import { parseArgs } from 'node:util'
import { type SettingId, settingIds } from '#tests/browser/support/settings.ts'
import { type Kind, kinds, type Place } from '#tests/support/places.ts'

/** What a run looks at, and which figures of the statement it writes. */
export type Scope = {
	/** Words that no place and no kind answers to. */
	readonly unmet: (places: readonly Place[]) => readonly string[]
	readonly placesIn: (places: readonly Place[]) => readonly Place[]
	readonly settings: readonly SettingId[]
	readonly runsLighthouse: boolean
	/** The kinds that are looked at as a whole; those of a run with part of a kind, or in some settings, are none. */
	readonly written: readonly Kind[]
	readonly writesScores: boolean
}

const lighthouse = 'lighthouse'
const isKind = (word: string): word is Kind => kinds.some((kind) => kind === word)

const fits = (word: string, { kind, at }: Place) => (isKind(word) ? kind === word : at.includes(word))

export function scopeOf(args: readonly string[]): Scope {
	const { only, places, settings, ...flags } = parseArgs({
		args: [...args],
		options: {
			only: { type: 'string' },
			places: { type: 'string' },
			settings: { type: 'string' },
			'no-lighthouse': { type: 'boolean', default: false },
		},
	}).values
	const words = only?.split(',')
	const placeWords = words?.filter((word) => word !== lighthouse)
	const runsLighthouse = !flags['no-lighthouse']
	const writes = places === undefined && settings === undefined && (placeWords?.every(isKind) ?? true)
	return {
		unmet: (all) => placeWords?.filter((word) => !all.some((place) => fits(word, place))) ?? [],
		placesIn: (all) =>
			all
				.filter((place) => placeWords?.some((word) => fits(word, place)) ?? true)
				.slice(0, places === undefined ? undefined : Number(places)),
		settings: settingIds.filter((id) => settings?.split(',').includes(id) ?? true),
		runsLighthouse,
		written: writes ? kinds.filter((kind) => placeWords?.includes(kind) ?? true) : [],
		writesScores: writes && runsLighthouse,
	}
}
