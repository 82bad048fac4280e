import type { Facts } from './facts.ts'
import type { Party } from './parties.ts'
import { allMatches, type Row } from './table.ts'

interface BearerRow extends Row {
	when: (facts: Facts) => boolean
	party: Party
}

const rows: BearerRow[] = [
	{ when: () => true, party: 'hostState', rests: 'C.3 G1' },
	{ when: (facts) => facts.control === 'occupier', party: 'occupyingPower', rests: 'C.3 D10 HR-43' },
]

export const bearersOf = (facts: Facts): Party[] => allMatches(rows, facts).map((row) => row.party)
