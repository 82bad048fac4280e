import type { Leader } from '#machines/unknown/narrowing.ts'
import { Party, partyName } from '#src/result/party.tsx'

export const leaderNames = (leaders: readonly Leader[]) =>
	leaders.map(({ party, element }) => partyName(party, element))

export function Leaders({ of }: { of: readonly Leader[] }) {
	return (
		<ul className="leaders">
			{of.map(({ party, element }) => (
				<li key={partyName(party, element)}>
					<Party party={party} element={element} />
				</li>
			))}
		</ul>
	)
}
