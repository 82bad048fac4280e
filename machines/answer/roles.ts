import type { Cell, Roles } from '#content/claim.ts'
import type { PartyId } from '#content/parties.ts'
import { columns, roles as rolesByClass } from '#content/roles.ts'
import { type TaskId, tasks } from '#content/tasks.ts'
import type { RoleCell } from '#machines/result.ts'
import type { Law } from './law.ts'

const noRole: Cell = { standing: 'none', basis: [] }

/** The matrix: every task against every column. What comes later in `parts` overrides what comes before. */
export function matrixOf(law: Law, parts: readonly (Roles | undefined)[]): readonly RoleCell[] {
	const layers = [rolesByClass[law.missionClass] as Roles, ...parts.filter((part) => part !== undefined)]
	const added = layers.slice(1).flatMap((layer) => Object.values(layer).flatMap((row) => Object.keys(row) as PartyId[]))
	const parties = [...new Set<PartyId>([...columns[law.missionClass], ...added])]

	return (Object.keys(tasks) as TaskId[]).flatMap((task) =>
		parties.map((party) => {
			const cell = layers.reduce<Cell>((found, layer) => layer[task]?.[party] ?? found, noRole)
			const basis = law.cite(cell.basis)
			const hasRule = basis.length > 0
			return {
				task,
				party,
				standing: hasRule ? cell.standing : 'none',
				basis,
				conditions: hasRule ? (cell.conditions ?? []).map(law.fill) : [],
			}
		}),
	)
}
