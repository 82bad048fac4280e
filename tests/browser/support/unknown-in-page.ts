import type { OptionId } from '#content/questions.ts'
import type { Given } from '#machines/chart.ts'
import { tableOf } from '#src/varied/load-table.ts'
import { openViewOf } from '#src/varied/open-view.ts'

/** Milliseconds that each of the answers takes, all that the page shows at once; the table is there already. */
async function timesOf(kind: OptionId<'missionKind'>, sets: readonly Given[]): Promise<number[]> {
	const table = await tableOf(kind)
	return sets.map((given) => {
		const from = performance.now()
		openViewOf(given, table)
		return performance.now() - from
	})
}

Object.assign(globalThis, { timesOf })
