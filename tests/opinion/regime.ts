import type { Facts } from './facts.ts'
import { firstMatch, type Row } from './table.ts'

interface RegimeRow extends Row {
	when: (facts: Facts) => boolean
	regime: string
}

const withoutPremisesRegime: Facts['consent'][] = ['objectedTo', 'outsideSeat', 'neverNotified']

const homeOf =
	(whose: string) =>
	(facts: Facts): boolean =>
		facts.kind === 'home' && facts.home === whose

const kindIs =
	(kind: string) =>
	(facts: Facts): boolean =>
		facts.kind === kind

const rows: RegimeRow[] = [
	{
		when: (facts) => withoutPremisesRegime.includes(facts.consent),
		regime: 'noPremisesRegime',
		rests: 'C.1 D16 EQGFRA-74 VCDR-12',
	},
	{ when: homeOf('diplomat'), regime: 'homeOfDiplomat', rests: 'Q1(b) VCDR-30(1)' },
	{ when: homeOf('administrative'), regime: 'homeOfAdministrativeStaff', rests: 'Q1(b) VCDR-37(2)' },
	{ when: homeOf('consularOfficer'), regime: 'homeOfConsularOfficer', rests: 'Q1(b) VCCR-40' },
	{ when: homeOf('localStaff'), regime: 'homeOfLocalStaff', rests: 'Q1(b) VCDR-38(2)' },
	{ when: kindIs('embassy'), regime: 'embassy', rests: 'Q1(a) VCDR-22(2)' },
	{ when: kindIs('consularSection'), regime: 'consularSection', rests: 'Q1(e) VCDR-3(2) VCCR-70' },
	{ when: kindIs('residenceHeadOfMission'), regime: 'residenceHeadOfMission', rests: 'Q1(b) VCDR-1(i)' },
	{ when: kindIs('careerConsulate'), regime: 'careerConsulate', rests: 'Q1(c) VCCR-31(3)' },
	{ when: kindIs('honoraryPost'), regime: 'honoraryPost', rests: 'Q1(d) VCCR-59' },
	{ when: kindIs('specialMission'), regime: 'specialMission', rests: 'Q1(f) CSM-25(2) CUST-SPECIALMISSION' },
	{ when: kindIs('permanentMission'), regime: 'permanentMission', rests: 'Q1(g) UNC-105 CPIUN-s.11' },
	{ when: kindIs('unPoliticalMission'), regime: 'unPoliticalMission', rests: 'Q1(h) UNC-105 CPIUN-s.3' },
	{ when: kindIs('unPeaceOperation'), regime: 'unPeaceOperation', rests: 'Q1(i) UNSTATUS-SOFA CSUN-7(2)' },
	{ when: kindIs('unAgency'), regime: 'unAgency', rests: 'Q1(j) CPIUN-s.3 CPISA-s.5' },
	{ when: kindIs('regionalMission'), regime: 'regionalMission', rests: 'Q1(k) UNSTATUS-REGIONAL' },
	{ when: kindIs('officeWithoutStatus'), regime: 'officeWithoutStatus', rests: 'Q1(l) CUST-ALIENS' },
	{ when: kindIs('highOfficial'), regime: 'highOfficial', rests: 'Q1(m) CUST-HIGHOFFICE' },
]

export const regimeOf = (facts: Facts): string => firstMatch(rows, facts).regime
