import { answerLabels } from '#content/interface-answer.ts'
import type { PartyId } from '#content/parties.ts'
import { type Standing, standings, type TaskId, tasks } from '#content/tasks.ts'
import type { DeterminedResult, RoleCell } from '#machines/result.ts'
import { Citations } from '#src/result/citation.tsx'
import { Party } from '#src/result/party.tsx'

const { matrix } = answerLabels.result

const distinct = <T,>(items: readonly T[]): T[] => [...new Set(items)]

function StandingMark({ standing }: { standing: Standing }) {
	const { mark, name } = standings[standing]
	return (
		<span className="standing" data-standing={standing}>
			<span aria-hidden="true">{mark}</span> {name}
		</span>
	)
}

function Key({ roles }: { roles: readonly RoleCell[] }) {
	const used = (Object.keys(standings) as Standing[]).filter((standing) =>
		roles.some((role) => role.standing === standing),
	)
	return (
		<section aria-label={matrix.legend}>
			<dl className="key">
				{used.map((standing) => (
					<div key={standing}>
						<dt>
							<StandingMark standing={standing} />
						</dt>
						<dd>{standings[standing].means}</dd>
					</div>
				))}
			</dl>
		</section>
	)
}

/** The party stands in each cell too: it shows where the table is narrow and becomes cards. */
function Cell({ party, cell }: { party: PartyId; cell: RoleCell | undefined }) {
	if (cell === undefined) return <td />
	return (
		<td data-task={cell.task} data-party={party}>
			<span className="cell-party">
				<Party party={party} />
			</span>
			<StandingMark standing={cell.standing} />
			{cell.conditions.map((condition) => (
				<p key={condition}>{condition}</p>
			))}{' '}
			<Citations basis={cell.basis} force={cell.force} />
		</td>
	)
}

function Row({ task, columns, roles }: { task: TaskId; columns: readonly PartyId[]; roles: readonly RoleCell[] }) {
	return (
		<tr>
			<th scope="row">{tasks[task]}</th>
			{columns.map((party) => (
				<Cell key={party} party={party} cell={roles.find((role) => role.task === task && role.party === party)} />
			))}
		</tr>
	)
}

/** Tasks down, parties across. */
export function RoleMatrix({ roles }: Pick<DeterminedResult, 'roles'>) {
	const columns = distinct(roles.map(({ party }) => party))
	return (
		<>
			<Key roles={roles} />
			<table className="matrix">
				<caption>{matrix.caption}</caption>
				<thead>
					<tr>
						<th scope="col">{matrix.task}</th>
						{columns.map((party) => (
							<th scope="col" key={party}>
								<Party party={party} />
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{distinct(roles.map(({ task }) => task)).map((task) => (
						<Row key={task} task={task} columns={columns} roles={roles} />
					))}
				</tbody>
			</table>
		</>
	)
}
