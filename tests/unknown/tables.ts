import { readFileSync } from 'node:fs'
import type { OptionId } from '#content/questions.ts'
import type { Table } from '#machines/unknown/table.ts'

const folder = new URL('../../machines/unknown/tables/', import.meta.url)

export const tableOf = (kind: OptionId<'missionKind'>): Table =>
	JSON.parse(readFileSync(new URL(`${kind}.json`, folder), 'utf8'))
