import type { InstrumentId } from '#content/instruments.ts'
import { agreementsOfOneHost } from '#content/participation/bilateral.ts'
import { type ListId, listIds, type Statuses } from '#content/participation/participation.ts'
import { statuses } from '#content/participation/statuses.ts'
import { protocolsWithoutList } from '#content/participation/unlisted.ts'
import { states } from '#content/states.ts'
import type { Pair, StateCode } from './pair.ts'
import { isState } from './read.ts'

export type Binds = 'both' | 'receiving' | 'sending' | 'neither' | 'unknown'

/** Where one side stands towards a treaty. Not known is not outside. */
export type Side = 'in' | 'out' | 'unknown'

export type Binding = { readonly receiving: Side; readonly sending: Side; readonly binds: Binds }

/** Their duties rest on the host alone, whoever sends; for an organisation “both” means that the host is a party. */
const owedByTheHost: readonly InstrumentId[] = ['CPIUN', 'CPISA', 'CSUN', 'CSUNOP', 'IPPC', 'UNC']

/** Only members of the UN are parties to these. */
const ofTheMembers: readonly InstrumentId[] = ['UNC', 'ICJS']

const sides: { readonly [S in keyof Required<Statuses>]: Side } = {
	party: 'in',
	participant: 'in',
	declaration: 'in',
	signatory: 'out',
	withdrawn: 'out',
	terminated: 'out',
	nonParty: 'out',
	unconfirmed: 'unknown',
}

const isListed = (id: string): id is ListId => (listIds as readonly string[]).includes(id)

/** What a list says of a State. A State that stands nowhere in it is not known: what absence proves is in the list already. */
export function sideIn(list: ListId, code: StateCode): Side {
	const found = (Object.entries(statuses[list] as Statuses) as [keyof Statuses, string][]).find(([, codes]) =>
		codes.split(' ').includes(code),
	)
	return found === undefined ? 'unknown' : sides[found[0]]
}

function sideOf(id: InstrumentId | ListId, code: StateCode): Side {
	const parent = (protocolsWithoutList as { readonly [I in InstrumentId]?: ListId })[id as InstrumentId]
	if (parent !== undefined) return sideIn(parent, code) === 'out' ? 'out' : 'unknown'
	if (Object.hasOwn(agreementsOfOneHost, id))
		return agreementsOfOneHost[id as keyof typeof agreementsOfOneHost] === code ? 'in' : 'out'
	if ((ofTheMembers as readonly string[]).includes(id)) return states[code].kind === 'member' ? 'in' : 'unknown'
	return isListed(id) ? sideIn(id, code) : 'unknown'
}

function bindsOf(receiving: Side, sending: Side): Binds {
	if (receiving === 'in' && sending === 'in') return 'both'
	if (receiving === 'unknown' || sending === 'unknown') return 'unknown'
	if (receiving === 'in') return 'receiving'
	return sending === 'in' ? 'sending' : 'neither'
}

/** Whom of the two a treaty binds, as far as the lists tell. */
export function bindingOf(id: InstrumentId | ListId, { receiving, sending }: Pair): Binding {
	const host = sideOf(id, receiving)
	const sender = isState(sending)
		? sideOf(id, sending)
		: (owedByTheHost as readonly string[]).includes(id)
			? host
			: isListed(id)
				? 'out'
				: 'unknown'
	return { receiving: host, sending: sender, binds: bindsOf(host, sender) }
}

/** Whether it is certain that the treaty does not bind both. */
export const cannotBindBoth = ({ receiving, sending }: Binding) => receiving === 'out' || sending === 'out'
