import type { Facts } from './facts.ts'
import { firstMatch, type Row } from './table.ts'

interface DeliveryRow extends Row {
	when: (facts: Facts) => boolean
	determination: string
}

const licenceCoversTheTask = (facts: Facts): boolean =>
	facts.company === 'armedOnTheMove' || (facts.company === 'armedInside' && facts.kind !== 'highOfficial')

const guardsWhoseArmsNobodyCanAdmit = (facts: Facts): boolean =>
	facts.control === 'nobody' && facts.ownSecurity === 'armsNotSettled'

const armedGuards = (facts: Facts): boolean =>
	facts.ownSecurity === 'armedAdmitted' || guardsWhoseArmsNobodyCanAdmit(facts)

const rows: DeliveryRow[] = [
	{
		when: (facts) => facts.outside === 'attacking',
		determination: 'nobodyAuthoritiesAttack',
		rests: 'C.8(a) D25 VCDR-22(1)',
	},
	{
		when: (facts) => facts.empty && facts.outside === 'delivering',
		determination: 'hostAndCustodian',
		rests: 'C.8(b) D12 VCDR-45(a) VCCR-27(2)',
	},
	{
		when: (facts) => facts.control === 'occupier' && facts.outside === 'delivering',
		determination: 'occupierLeads',
		rests: 'C.8(c) D10 HR-43',
	},
	{
		when: (facts) => facts.control === 'deFacto' && facts.outside === 'delivering',
		determination: 'deFactoAuthorityLeads',
		rests: 'C.8(c) D8 ARSIWA-9',
	},
	{
		when: (facts) => facts.outside === 'stretched',
		determination: 'hostLeadsOwnGuardsInside',
		rests: 'C.8(d) D2 VCDR-11(2)',
	},
	{
		when: (facts) => facts.outside === 'delivering',
		determination: 'hostLeads',
		rests: 'C.8(d) D1 VCDR-22(2)',
	},
	{
		when: (facts) => facts.outside === 'notAsked',
		determination: 'notYetAsked',
		rests: 'C.8(d) C.7 TEHRAN-68',
	},
	{
		when: (facts) => facts.force === 'taskedUnForce',
		determination: 'taskedUnForceLeads',
		rests: 'C.8(e) D6 SC-2010',
	},
	{
		when: (facts) => facts.force === 'taskedRegionalForce',
		determination: 'taskedRegionalForceLeads',
		rests: 'C.8(e) D6 UNC-53',
	},
	{
		when: (facts) => facts.side === 'unitedNations' && facts.ownSecurity === 'armedUnits',
		determination: 'unForceProtectsItself',
		rests: 'C.8(f) D20 CSUN-21',
	},
	{
		when: (facts) => facts.side === 'unitedNations' && facts.ownSecurity === 'guardUnit',
		determination: 'guardUnitLeads',
		rests: 'C.8(f) D19 UNGU-SOP',
	},
	{
		when: (facts) => facts.side === 'unitedNations' && facts.ownSecurity === 'officers',
		determination: 'unSecurityLeads',
		rests: 'C.8(f) D18 FOA-2',
	},
	{
		when: (facts) => facts.side === 'regional' && armedGuards(facts),
		determination: 'organisationSecurityLeads',
		rests: 'C.8(f) D21 D7 UNSTATUS-REGIONAL',
	},
	{
		when: (facts) => facts.ownSecurity === 'armedAdmitted' && facts.outside === 'unwilling',
		determination: 'ownTeamHolds',
		rests: 'C.8(g) D3 VCDR-22(2) VCDR-11(2)',
	},
	{
		when: armedGuards,
		determination: 'ownTeamLeads',
		rests: 'C.8(g) D4 D7 VCDR-7 VCDR-41(1)',
	},
	{
		when: licenceCoversTheTask,
		determination: 'contractorsLead',
		rests: 'C.8(h) D4 CUST-TERRITORY APSC-3',
	},
	{ when: () => true, determination: 'nobodyCanProtect', rests: 'C.8(i) C.9 VCDR-44 VCCR-26' },
]

export const determinationOf = (facts: Facts): string => firstMatch(rows, facts).determination
