import type { Facts } from './facts.ts'
import type { Element, Party } from './parties.ts'
import { regimeOf } from './regime.ts'
import { controllerLeads, leadOf } from './rings.ts'
import { allMatches, type Row } from './table.ts'

export interface Supporter {
	party: Party
	element?: Element
}

interface SupportRow extends Row {
	when: (facts: Facts) => boolean
	supporter: (facts: Facts) => Supporter
}

const names = (party: Party, element?: Element) => (): Supporter => (element ? { party, element } : { party })

const hired: Facts['company'][] = ['unarmed', 'armedInside', 'armedOnTheMove']
const dueAfterRupture = [
	'embassy',
	'consularSection',
	'residenceHeadOfMission',
	'careerConsulate',
	'homeOfDiplomat',
	'homeOfAdministrativeStaff',
]
const openToLawfulEntry = ['homeOfConsularOfficer', 'homeOfLocalStaff', 'officeWithoutStatus']
const diplomaticPremises = ['embassy', 'consularSection', 'residenceHeadOfMission']

const attacked = (facts: Facts): boolean => facts.outside === 'attacking'
/** CSM-2: without consent it is no special mission, and has no archives of one. */
const isRefusedDelegation = ({ kind, consent }: Facts): boolean => kind === 'specialMission' && consent === 'objectedTo'
const staffed = (facts: Facts): boolean => !facts.empty
const undelivered = (facts: Facts): boolean => !attacked(facts) && !controllerLeads(facts)
const taskedForce = (facts: Facts): boolean => facts.force === 'taskedUnForce' || facts.force === 'taskedRegionalForce'

const ofTheUn = (facts: Facts): Supporter => {
	if (facts.ownSecurity === 'armedUnits') return { party: 'unitedNations', element: 'peacekeepers' }
	if (facts.ownSecurity === 'guardUnit') return { party: 'unitedNations', element: 'guardUnit' }
	if (facts.kind === 'unPeaceOperation' && facts.ownSecurity === 'notAsked') return { party: 'unitedNations' }
	return { party: 'unitedNations', element: 'undss' }
}

const rows: SupportRow[] = [
	{
		when: (facts) =>
			staffed(facts) &&
			facts.side !== 'unitedNations' &&
			!(attacked(facts) && (openToLawfulEntry.includes(regimeOf(facts)) || isRefusedDelegation(facts))),
		supporter: names('ownTeam'),
		rests: 'A.1 C.8 D1 D6 D8 D10 D15 D25 V',
	},
	{
		when: (facts) => staffed(facts) && facts.side === 'unitedNations',
		supporter: ofTheUn,
		rests: 'A.2 C.1 D18 FOA-2 CPIUN-s.4',
	},
	{
		when: (facts) => !attacked(facts) && hired.includes(facts.company),
		supporter: names('privateContractors'),
		rests: 'D2 D12 D13 D14 D18 D22 CUST-TERRITORY',
	},
	{
		when: (facts) =>
			!attacked(facts) &&
			staffed(facts) &&
			facts.company === 'notAsked' &&
			facts.side !== 'unitedNations' &&
			facts.kind !== 'highOfficial',
		supporter: names('privateContractors'),
		rests: 'D1 D13 D14 D21 D22 CUST-TERRITORY',
	},
	{
		when: (facts) => !attacked(facts) && facts.company === 'hostSupplied' && facts.control === 'host',
		supporter: names('hostState'),
		rests: 'Q12 D2 ARSIWA-4',
	},
	{
		when: (facts) => facts.control === 'host' && undelivered(facts) && staffed(facts),
		supporter: names('hostState'),
		rests: 'D4 D16 D24 VCDR-22(2)',
	},
	{
		when: (facts) => facts.control === 'nobody',
		supporter: names('hostState'),
		rests: 'D7 ARSIWA-9',
	},
	{ when: (facts) => facts.control === 'occupier', supporter: names('hostState'), rests: 'D10' },
	{
		when: (facts) => facts.control === 'occupier' && undelivered(facts),
		supporter: names('occupyingPower'),
		rests: 'D10 HR-43',
	},
	{
		when: (facts) => facts.control === 'deFacto' && undelivered(facts),
		supporter: names('deFactoAuthority'),
		rests: 'D8 ARSIWA-9',
	},
	{ when: (facts) => facts.control === 'deFacto', supporter: names('friendlyState'), rests: 'D8' },
	{
		when: (facts) => undelivered(facts) && facts.force === 'protectionOfCivilians' && facts.side !== 'unitedNations',
		supporter: names('unitedNations', 'peacekeepers'),
		rests: 'D5 G2 UNMISS-MANDATE',
	},
	{
		when: (facts) => !attacked(facts) && facts.force === 'areaForce',
		supporter: names('regionalForce'),
		rests: 'D19 D21 ARSIWA-20',
	},
	{
		when: (facts) => undelivered(facts) && staffed(facts) && !taskedForce(facts),
		supporter: names('friendlyState'),
		rests: 'D3 D4 D18 APSC-1 CSUN-7(3) ARSIWA-20',
	},
	{ when: (facts) => facts.control === 'nobody', supporter: names('friendlyState'), rests: 'D7 ARSIWA-20 UNC-25' },
	{
		when: (facts) => !attacked(facts) && staffed(facts) && facts.kind === 'unPeaceOperation',
		supporter: names('friendlyState'),
		rests: 'D20',
	},
	{
		when: (facts) => !attacked(facts) && regimeOf(facts) === 'permanentMission',
		supporter: names('organisation'),
		rests: 'D17 GA-2819',
	},
	{
		when: (facts) => facts.empty && (facts.kind !== 'specialMission' || facts.relations === 'broken'),
		supporter: names('custodian'),
		rests: 'C.5 D12 VCDR-45(b) VCCR-27(1)(b) VCCR-27(2) CSM-46(2)',
	},
	{
		when: (facts) => facts.relations === 'broken' || facts.relations === 'war',
		supporter: names('protectingPower'),
		rests: 'C.5 D9 D12 VCDR-45(c) VCCR-27(1)(c)',
	},
	{
		when: (facts) => facts.empty && diplomaticPremises.includes(facts.kind),
		supporter: names('protectingPower'),
		rests: 'D12 VCDR-45(c)',
	},
	{
		when: (facts) => attacked(facts) && dueAfterRupture.includes(regimeOf(facts)),
		supporter: names('protectingPower'),
		rests: 'D25 VCDR-45(c) VCCR-27(1)(c)',
	},
	{
		when: (facts) => facts.relations === 'war' && staffed(facts),
		supporter: names('humanitarianBody'),
		rests: 'D9',
	},
]

const nameOf = ({ party, element }: Supporter): string => `${party} ${element ?? ''}`

export const supportOf = (facts: Facts): Supporter[] => {
	const seen = new Set([nameOf(leadOf(facts))])
	const supporters: Supporter[] = []
	for (const row of allMatches(rows, facts)) {
		const supporter = row.supporter(facts)
		if (!seen.has(nameOf(supporter))) supporters.push(supporter)
		seen.add(nameOf(supporter))
	}
	return supporters
}
