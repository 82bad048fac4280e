import type { Cell, Roles, Slot } from '#content/claim.ts'
import type { PartyId } from '#content/parties.ts'
import { phrases } from '#content/phrases.ts'
import { columns, roles as rolesByClass } from '#content/roles.ts'
import { type TaskId, tasks } from '#content/tasks.ts'
import type { RoleCell } from '#machines/result.ts'
import { type Law, wordings } from './law.ts'

const noRole: Cell = { standing: 'none', basis: [] }

const staysTrue: readonly TaskId[] = ['outerPerimeter', 'prosecution', 'monitoring']

/** Nobody of the mission is left in empty premises; what its people may do there is beside the point. */
const isAbsent = (law: Law, party: PartyId, task: TaskId) =>
	law.occupancy === 'empty' && party === 'ownTeam' && !staysTrue.includes(task)

/** Between two States, a cell that the treaties would have filled says so. */
const fallenAway = (law: Law, { basis }: Cell): readonly string[] =>
	law.isBetween && basis.some((ref) => !ref.startsWith('@') || law.regime.rules[ref.slice(1) as Slot].length > 0)
		? [phrases.cellFallsAway]
		: []

/** The matrix: every task against every column. What comes later in `parts` overrides what comes before. */
export function matrixOf(law: Law, parts: readonly (Roles | undefined)[]): readonly RoleCell[] {
	const layers = [rolesByClass[law.missionClass] as Roles, ...parts.filter((part) => part !== undefined)]
	const added = layers.slice(1).flatMap((layer) => Object.values(layer).flatMap((row) => Object.keys(row) as PartyId[]))
	const parties = [...new Set<PartyId>([...columns[law.missionClass], ...added])]

	return (Object.keys(tasks) as TaskId[]).flatMap((task) =>
		parties.map((party) => {
			const cell = isAbsent(law, party, task)
				? noRole
				: layers.reduce<Cell>((found, layer) => layer[task]?.[party] ?? found, noRole)
			const ground = law.ground(cell.basis)
			const hasRule = ground.basis.length > 0
			const conditions = hasRule ? wordings(law, cell.conditions ?? []) : fallenAway(law, cell)
			return { task, party, standing: hasRule ? cell.standing : 'none', ...ground, conditions }
		}),
	)
}
