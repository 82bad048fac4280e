import { type ElementId, elements, type PartyId, parties } from '#content/parties.ts'

/** One outline for each of the parties that most often meet; the others share the last ones and differ by letter. */
const shapes = [
	'M2 2h28v28H2z',
	'M16 1a15 15 0 1 0 0 30a15 15 0 1 0 0-30z',
	'M16 0L32 16L16 32L0 16z',
	'M8 2h16l8 14l-8 14H8L0 16z',
	'M2 2h28v17L16 31L2 19z',
	'M10 1h12l9 9v12l-9 9H10l-9-9V10z',
]

const order = Object.keys(parties)

/** Letter and shape tell a party apart where colour cannot. */
export function Badge({ party }: { party: PartyId }) {
	const { letter } = parties[party]
	return (
		<svg className="badge" data-letter={letter} viewBox="-1 -1 34 34" aria-hidden="true">
			<path d={shapes[order.indexOf(party)] ?? shapes.at(-1)} />
			<text x="16" y="21.5" textAnchor="middle">
				{letter}
			</text>
		</svg>
	)
}

export const partyName = (party: PartyId, element?: ElementId) =>
	element === undefined ? parties[party].name : elements[element]

export function Party({ party, element }: { party: PartyId; element?: ElementId | undefined }) {
	return (
		<span className="party" data-party={party}>
			<Badge party={party} />
			<span className="party-name">{partyName(party, element)}</span>
		</span>
	)
}
