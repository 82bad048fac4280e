import { questionIds } from '#machines/unknown/questions.ts'
import { type Scale, scales } from './build.ts'
import { type EngineId, engineIds, engines } from './engines.ts'
import {
	type measureOpenings,
	type measureScale,
	type measureSteps,
	type PerEngine,
	type Speed,
	wholeOf,
} from './measure.ts'
import type { Timed } from './race.ts'
import { medianOf } from './statistics.ts'

type AtEach<T> = Readonly<Record<Speed, T>>

export type Race = {
	readonly openings: AtEach<Awaited<ReturnType<typeof measureOpenings>>>
	readonly steps: AtEach<Awaited<ReturnType<typeof measureSteps>>>
	readonly scale: Awaited<ReturnType<typeof measureScale>>
}

const rounded = (value: number, digits = 2) => Number(value.toFixed(digits))

const questionsAt = (scale: Scale) => questionIds.length * scale

const stepsIn = (steps: readonly Timed[]) => medianOf(steps.map(wholeOf))

/** The public form; its fields are named with their units. */
export const asJson = ({ openings, steps, scale }: Race) => ({
	engines: Object.fromEntries(
		engineIds.map((id) => [
			id,
			{
				bytes: openings[1][id].bytes,
				firstQuestionMs: rounded(openings[1][id].visible),
				stepMedianMs: rounded(steps[1][id].step.median),
				stepP95Ms: rounded(steps[1][id].step.p95),
				heapMiB: rounded(steps[1][id].heap ?? Number.NaN),
				outsideRequests: steps[1][id].outside,
			},
		]),
	),
	scale: [...scale].map(([times, timed]) => ({
		questions: questionsAt(times),
		stepMedianMs: rounded(stepsIn(timed)),
	})),
})

type Row = { readonly name: string; readonly values: PerEngine<number>; readonly digits: number }

const rowsOf = ({ openings, steps }: Race): readonly Row[] => {
	const row = (name: string, digits: number, valueFor: (id: EngineId) => number): Row => ({
		name,
		digits,
		values: Object.fromEntries(engineIds.map((id) => [id, valueFor(id)])) as PerEngine<number>,
	})
	const at = (speed: Speed) => (speed === 1 ? '' : `, processor ${speed} times slower`)
	const timesAt = (speed: Speed) => [
		row(`first question visible, ms${at(speed)}`, 0, (id) => openings[speed][id].visible),
		row(`interactive, ms${at(speed)}`, 0, (id) => openings[speed][id].interactive),
		row(`step, median, ms${at(speed)}`, 1, (id) => steps[speed][id].step.median),
		row(`step, 95th percentile, ms${at(speed)}`, 1, (id) => steps[speed][id].step.p95),
		row(`step, worst, ms${at(speed)}`, 1, (id) => steps[speed][id].step.worst),
		row(`of it after the button, median, ms${at(speed)}`, 1, (id) => steps[speed][id].latency.median),
		row(`work of a step, median, ms${at(speed)}`, 1, (id) => steps[speed][id].work.median),
		row(`work of a step, 95th percentile, ms${at(speed)}`, 1, (id) => steps[speed][id].work.p95),
	]
	return [
		row('bytes to the first question, kB', 1, (id) => openings[1][id].bytes / 1000),
		...timesAt(1),
		row('step to the answer, median, ms', 1, (id) => steps[1][id].toAnswer),
		row('processor time of a step, ms', 1, (id) => steps[1][id].busy),
		...timesAt(4),
		row('heap after 500 steps, MiB', 1, (id) => steps[1][id].heap ?? Number.NaN),
		row('requests to other hosts', 0, (id) => steps[1][id].outside),
	]
}

/** How many times that of ours; nothing where there is nothing to divide by. */
const ratio = (value: number, ours: number) => (ours === 0 ? '' : ` ${(value / ours).toFixed(2)}×`)

function tableOf(rows: readonly Row[]): string {
	const cells = rows.map(({ name, digits, values }) => [
		name,
		...engineIds.map((id) => `${values[id].toFixed(digits)}${id === 'ours' ? '' : ratio(values[id], values.ours)}`),
	])
	const all = [['', ...engineIds.map((id) => engines[id].name)], ...cells]
	const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0))) ?? []
	return all
		.map((line) =>
			line
				.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
				.join('  '),
		)
		.join('\n')
}

const edge = 20

const scaleLines = (scale: Race['scale']) =>
	[...scale].map(([times, timed]) =>
		[
			`${questionsAt(times)} questions: step, median ${stepsIn(timed).toFixed(1)} ms`,
			`${stepsIn(timed.slice(0, edge)).toFixed(1)} over the first ${edge} steps`,
			`${stepsIn(timed.slice(-edge)).toFixed(1)} over the last ${edge}`,
		].join(', '),
	)

type Claim = { readonly says: string; readonly found: number; readonly most: number }

/** What is promised of ours, and what was found. */
function claimsOf({ openings, steps, scale }: Race): readonly Claim[] {
	const rivals = (['surveyjs', 'formio'] as const).map((id) => ({ id, name: engines[id].name }))
	const once = stepsIn(scale.get(1) ?? [])
	return [
		...rivals.map(({ id, name }) => ({
			says: `bytes, as a part of those of ${name}`,
			found: openings[1].ours.bytes / openings[1][id].bytes,
			most: 1 / 4,
		})),
		...rivals.map(({ id, name }) => ({
			says: `step, median, as a part of that of ${name}`,
			found: steps[1].ours.step.median / steps[1][id].step.median,
			most: 1 / 5,
		})),
		{
			says: 'work of a step, 95th percentile, processor 4 times slower, ms',
			found: steps[4].ours.work.p95,
			most: 16,
		},
		...scales
			.filter((times) => times > 1)
			.map((times) => ({
				says: `step, median, with ${times} times the questions, as a multiple`,
				found: stepsIn(scale.get(times) ?? []) / once,
				most: 1.5,
			})),
	]
}

const claimLine = ({ says, found, most }: Claim) =>
	`${found <= most ? 'holds' : 'DOES NOT HOLD'}: ${says}: ${found.toFixed(3)}, at most ${most}`

export const asText = (race: Race): string =>
	[tableOf(rowsOf(race)), '', ...scaleLines(race.scale), '', ...claimsOf(race).map(claimLine)].join('\n')
