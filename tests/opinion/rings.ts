import { determinationOf } from './delivery.ts'
import type { Facts } from './facts.ts'
import type { Holder, Party } from './parties.ts'
import { firstMatch, type Row } from './table.ts'

interface HolderRow extends Row {
	when: (facts: Facts) => boolean
	holder: (facts: Facts) => Holder
}

const controllers: Record<Facts['control'], Party> = {
	host: 'hostState',
	occupier: 'occupyingPower',
	deFacto: 'deFactoAuthority',
	nobody: 'hostState',
}

const owers: Record<Facts['control'], Party> = {
	host: 'hostState',
	occupier: 'occupyingPower',
	deFacto: 'hostState',
	nobody: 'hostState',
}

const heldByTheControllers: Facts['outside'][] = ['delivering', 'stretched', 'notAsked']

export const controllerLeads = (facts: Facts): boolean => heldByTheControllers.includes(facts.outside)

const reached =
	(...determinations: string[]) =>
	(facts: Facts): boolean =>
		determinations.includes(determinationOf(facts))

const outsideRows: HolderRow[] = [
	{
		when: controllerLeads,
		holder: (facts) => ({ party: controllers[facts.control] }),
		rests: 'C.8(b) C.8(c) C.8(d)',
	},
	{
		when: reached('taskedUnForceLeads'),
		holder: (facts) => ({ party: 'unitedNations', element: 'peacekeepers', owedBy: owers[facts.control] }),
		rests: 'C.8(e) D6',
	},
	{
		when: reached('taskedRegionalForceLeads'),
		holder: (facts) => ({ party: 'regionalForce', owedBy: owers[facts.control] }),
		rests: 'C.8(e) D6',
	},
	{
		when: () => true,
		holder: (facts) => ({ party: 'nobody', owedBy: owers[facts.control] }),
		rests: 'C.8 last sentence; D3 D10 HR-43 ARSIWA-9',
	},
]

const insideRows: HolderRow[] = [
	{ when: reached('nobodyAuthoritiesAttack'), holder: () => ({ party: 'nobody' }), rests: 'C.8(a) D25' },
	{ when: reached('nobodyCanProtect'), holder: () => ({ party: 'nobody' }), rests: 'C.8(i) C.9' },
	{ when: (facts) => facts.empty, holder: () => ({ party: 'nobody' }), rests: 'D12 G6 VCDR-45(b)' },
	{ when: reached('contractorsLead'), holder: () => ({ party: 'privateContractors' }), rests: 'C.8(h) D4' },
	{
		when: (facts) => facts.ownSecurity === 'armedUnits',
		holder: () => ({ party: 'unitedNations', element: 'peacekeepers' }),
		rests: 'D20 CSUN-21',
	},
	{
		when: (facts) => facts.ownSecurity === 'guardUnit',
		holder: () => ({ party: 'unitedNations', element: 'guardUnit' }),
		rests: 'D19 UNGU-SOP',
	},
	{
		when: (facts) => facts.kind === 'unPeaceOperation' && facts.ownSecurity === 'notAsked',
		holder: () => ({ party: 'unitedNations' }),
		rests: 'D20 CSUN-21',
	},
	{
		when: (facts) => facts.side === 'unitedNations',
		holder: () => ({ party: 'unitedNations', element: 'undss' }),
		rests: 'D18 FOA-2',
	},
	{ when: () => true, holder: () => ({ party: 'ownTeam' }), rests: 'C.8 D1 D21 VCDR-22(1)' },
]

export interface Rings {
	outside: Holder
	inside: Holder
}

export const ringsOf = (facts: Facts): Rings => ({
	outside: firstMatch(outsideRows, facts).holder(facts),
	inside: firstMatch(insideRows, facts).holder(facts),
})

export const leadOf = (facts: Facts): Holder => {
	const { outside, inside } = ringsOf(facts)
	if (outside.party !== 'nobody') return outside
	return { ...inside, owedBy: owers[facts.control] }
}
