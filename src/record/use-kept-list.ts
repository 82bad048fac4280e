import { useEffect, useState } from 'react'
import { answerLabels } from '#content/interface-answer.ts'
import { recordLabels } from '#content/interface-record.ts'
import { assess } from '#machines/assess.ts'
import type { Kept } from '#src/record/kept.ts'
import { watchKept, withKept } from '#src/record/load-kept.ts'
import type { Saved } from '#src/record/read-file.ts'
import { optionLabel } from '#src/wording.ts'

export type KeptEntry = Kept & { readonly name: string; readonly saved: Saved | null }

export type KeptEntries = { readonly entries: readonly KeptEntry[] } | { readonly fault: string } | null

/** The title that was given, or else the kind of mission. */
function nameOf({ place, sheet }: Saved): string {
	const [first] = assess(place.answers).steps
	const kind = first === undefined ? answerLabels.result.title : optionLabel(first.question, first.option)
	return sheet.notes.title.trim() || kind
}

const latestFirst = (one: KeptEntry, other: KeptEntry) =>
	(other.saved?.savedAt ?? '').localeCompare(one.saved?.savedAt ?? '')

async function look(): Promise<KeptEntries> {
	const { done, fault } = await withKept(({ listKept }) => listKept())
	if (fault !== undefined)
		return { fault: fault === recordLabels.storage.refused ? recordLabels.kept.elsewhere : fault }
	if (done.length === 0) return { entries: [] }
	const reader = await import('#src/record/read-file.ts').catch(() => null)
	if (reader === null) return { fault: recordLabels.storage.notLoaded }
	const entries = done.map((kept): KeptEntry => {
		const read = reader.readSaved(kept.text)
		const saved = read.fault === undefined ? read : null
		return { ...kept, saved, name: saved === null ? recordLabels.kept.unreadable : nameOf(saved) }
	})
	return { entries: entries.sort(latestFirst) }
}

/** What this browser keeps, as it stands now; null while it is looked up. */
export function useKeptList(): KeptEntries {
	const [found, setFound] = useState<KeptEntries>(null)
	useEffect(() => {
		let latest = 0
		const stop = watchKept(async () => {
			latest++
			const mine = latest
			const entries = await look()
			if (mine === latest) setFound(entries)
		})
		return () => {
			latest++
			stop()
		}
	}, [])
	return found
}
