import { readFileSync } from 'node:fs'
import { determine } from '#machines/answer/determine.ts'
import { assess } from '#machines/assess.ts'
import type { Answers, Given } from '#machines/chart.ts'
import { codeOf } from '#machines/code/code.ts'
import { determineBetween } from '#machines/pair/determine-between.ts'
import type { GivenPair } from '#machines/pair/pair.ts'
import { readPair } from '#machines/pair/read.ts'
import { type Notes, noNotes } from '#machines/record/sheet.ts'
import type { AnyResult } from '#machines/unknown/any-result.ts'
import type { Table } from '#machines/unknown/table.ts'
import { determineOpenly } from '#machines/unknown/varied.ts'
import { savedText } from '#src/record/save-file.ts'
import { version } from '#tests/support/version.ts'
import { Draw } from './draw.ts'
import { drawPair, drawTrail } from './links.ts'
import type { Oracle } from './oracle.ts'

const tables = new Map<string, Table>()

function tableFor(answers: Given): Table {
	const kind = `${answers.missionKind}`
	const path = `${import.meta.dirname}/../../machines/unknown/tables/${kind}.json`
	const table: Table = tables.get(kind) ?? JSON.parse(readFileSync(path, 'utf8'))
	tables.set(kind, table)
	return table
}

/** What the page shows of answers that have come to an end. */
export function resultOf(answers: Given, states: GivenPair | undefined): AnyResult {
	if (assess(answers).status === 'varied') return determineOpenly(answers, version, tableFor(answers))
	const general = determine(answers, version)
	if (general.status !== 'determined') throw new Error('A question is still open')
	const pair = states === undefined ? null : readPair(states, general.regime).pair
	const own = pair === null ? general : determineBetween(answers as Answers, version, pair)
	if (own.status !== 'determined') throw new Error('A question is open between two States')
	return own
}

/** Answers as they leave the page: as a file, and as the code on paper. */
export type Written = {
	readonly text: string
	readonly code: string
	readonly answers: Given
	readonly states: GivenPair | undefined
}

/** States that do not fit the mission, or that stand beside facts that are not known, are not written. */
export function written(answers: Given, states: GivenPair | undefined, notes: Notes = noNotes): Written {
	const result = resultOf(answers, states)
	return {
		text: savedText(result, notes, new Date(0)),
		code: codeOf(result.steps, version, result.states),
		answers,
		states: result.states,
	}
}

const others: Written[] = []
const mostOthers = 16

/** What somebody else has written: the same few, since each takes a while to write. */
export function writtenByOthers(draw: Draw, oracle: Oracle): Written {
	const number = draw.below(mostOthers)
	const own = new Draw(number + 1)
	others[number] ??= written(
		drawTrail(own, oracle, () => true),
		own.onceIn(3) ? drawPair(own) : undefined,
	)
	return others[number]
}
