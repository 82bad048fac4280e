import type { Facts } from './facts.ts'
import { allMatches, type Row } from './table.ts'

interface OverlayRow extends Row {
	when: (facts: Facts) => boolean
	overlay: string
}

const notPosts = ['home', 'highOfficial']

const rows: OverlayRow[] = [
	{ when: (facts) => facts.consent === 'objectedTo', overlay: 'premisesObjectedTo', rests: 'Q2 EQGFRA-74' },
	{ when: (facts) => facts.consent === 'outsideSeat', overlay: 'outsideSeat', rests: 'Q2 VCDR-12' },
	{ when: (facts) => facts.consent === 'neverNotified', overlay: 'neverNotified', rests: 'Q2 D16' },
	{ when: (facts) => facts.consent === 'withdrawn', overlay: 'consentWithdrawn', rests: 'Q2 VCDR-45(a)' },
	{
		when: (facts) => facts.statusAgreement === 'notInForce',
		overlay: 'noStatusAgreement',
		rests: 'Q10 UNSTATUS-SOFA UNSTATUS-HOST UNSTATUS-REGIONAL',
	},
	{
		when: (facts) => facts.relations === 'broken',
		overlay: 'relationsBroken',
		rests: 'Q5 VCDR-45(a) VCCR-27(1)(a)',
	},
	{
		when: (facts) => facts.relations === 'diplomaticBroken',
		overlay: 'diplomaticRelationsBroken',
		rests: 'Q5 VCCR-2(3)',
	},
	{
		when: (facts) =>
			facts.empty &&
			facts.consent !== 'withdrawn' &&
			(facts.relations === 'inPlace' || facts.relations === 'diplomaticBroken') &&
			!notPosts.includes(facts.kind),
		overlay: 'postClosed',
		rests: 'D12 VCDR-45(a) VCCR-27(2)',
	},
	{ when: (facts) => facts.relations === 'war', overlay: 'warBetweenTheTwo', rests: 'D9 VCDR-44' },
	{ when: (facts) => facts.armedConflict, overlay: 'armedConflict', rests: 'Q6 AP1-48 CIHL-7' },
	{ when: (facts) => facts.control === 'occupier', overlay: 'occupation', rests: 'D10 HR-42' },
	{ when: (facts) => facts.control === 'deFacto', overlay: 'deFactoAuthority', rests: 'D8 ARSIWA-9' },
	{ when: (facts) => facts.control === 'nobody', overlay: 'noEffectiveGovernment', rests: 'D7 ARSIWA-9' },
	{ when: (facts) => facts.thirdState, overlay: 'thirdStateStrike', rests: 'D11 UNC-2(4)' },
	{
		when: (facts) => facts.force === 'protectionOfCivilians',
		overlay: 'protectionOfCivilians',
		rests: 'D5 UNMISS-MANDATE',
	},
	{ when: (facts) => facts.force === 'areaForce', overlay: 'areaForce', rests: 'D19 ARSIWA-20' },
	{ when: (facts) => facts.outside === 'unwilling', overlay: 'protectionWithheld', rests: 'C.7 D3 TEHRAN-68' },
	{
		when: (facts) => facts.ownSecurity === 'armsNotSettled',
		overlay: 'armsNotSettled',
		rests: 'Q11 G9 VCDR-41(1)',
	},
	{ when: (facts) => facts.company === 'unarmed', overlay: 'unarmedContractors', rests: 'Q12 CUST-TERRITORY' },
	{ when: (facts) => facts.company === 'armedInside', overlay: 'contractorsInside', rests: 'Q12 G9 CUST-TERRITORY' },
	{
		when: (facts) => facts.company === 'armedOnTheMove',
		overlay: 'contractorsOnTheMove',
		rests: 'Q12 D23 CUST-TERRITORY',
	},
	{ when: (facts) => facts.company === 'hostSupplied', overlay: 'hostSuppliedGuards', rests: 'Q12 ARSIWA-4' },
	{ when: (facts) => facts.failed, overlay: 'afterFailure', rests: 'D26 TEHRAN-68' },
]

export const overlaysOf = (facts: Facts): string[] => allMatches(rows, facts).map((row) => row.overlay)
