import { describe, expect, it } from 'vitest'
import type { PartyId } from '#content/parties.ts'
import { regimes } from '#content/regimes.ts'
import {
	ableButUnwilling,
	authoritiesAttack,
	deFactoAuthorityControls,
	nobodyGoverns,
	placeIsOccupied,
	taskedUnForceIsThere,
} from '#machines/facts.ts'
import {
	civiliansAreProtected,
	holds,
	premisesWereNotAccepted,
	relationsAreBroken,
	statesAreAtWar,
	thirdStateStrikes,
} from '#machines/regime.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { answerTo, casebook, citedAt } from '#tests/support/casebook.ts'
import { shapePaths } from '#tests/support/shape-paths.ts'

type Sampled = { readonly answers: Parameters<typeof answerTo>[0]; readonly result: DeterminedResult }

/** Every ninety-seventh way through the questionnaire, and every case. */
const sample: readonly Sampled[] = [
	...Array.from(shapePaths())
		.filter((_, index) => index % 97 === 0)
		.map(({ answers }) => answers),
	...casebook.map(({ answers }) => answers),
].map((answers) => ({ answers, result: answerTo(answers) }))

const missionClassOf = ({ regime }: DeterminedResult) =>
	regime === 'noPremisesRegime' ? 'state' : regimes[regime].missionClass
const where = (holds: (one: Sampled) => boolean) => {
	const found = sample.filter(holds)
	expect(found, 'the sample must hold such answers').not.toEqual([])
	return found
}
const ofRegime = (...ids: readonly DeterminedResult['regime'][]) => where(({ result }) => ids.includes(result.regime))
/** Regimes in which some rule keeps the authorities out of the place. */
const inviolable: readonly DeterminedResult['regime'][] = [
	'embassy',
	'consularSection',
	'residenceHeadOfMission',
	'homeOfDiplomat',
	'homeOfAdministrativeStaff',
	'careerConsulate',
	'specialMission',
	'permanentMission',
	'unPoliticalMission',
	'unPeaceOperation',
	'unAgency',
	'regionalMission',
]
const limit = (result: DeterminedResult, id: string) => result.limits.find((claim) => claim.id === id)
const leaders = ({ lead, rings }: DeterminedResult) => [lead.party, rings.outside.party, rings.inside.party]
const stray = (result: DeterminedResult, like: RegExp) => result.basis.filter((id) => like.test(id))

/** Every sentence of an answer. */
const sentencesOf = (result: DeterminedResult): readonly string[] => [
	result.headline,
	...result.dutyBearers.map(({ duty }) => duty),
	result.lead.why,
	...result.lead.conditions,
	...result.careOwedBy.map(({ text }) => text),
	...result.answersFor.map(({ failure }) => failure),
	...result.support.flatMap(({ task, conditions }) => [task, ...conditions]),
	...[...result.hostStillOwes, ...result.limits, ...result.warnings, ...result.ifItFails].map(({ text }) => text),
	...result.because.map(({ fact }) => fact),
	...result.contested.flatMap(({ point, views }) => [point, ...views.map(({ text }) => text)]),
	...result.checks.map(({ text }) => text),
]
const said = new Set(sample.flatMap(({ result }) => sentencesOf(result)))
const neverSaid = (wrong: RegExp) => expect([...said].filter((sentence) => wrong.test(sentence))).toEqual([])

describe('1. “UN peacekeepers or UNDSS protect embassies when the host cannot”', () => {
	const state = () => where(({ result }) => missionClassOf(result) === 'state')

	it('the UN leads for a State’s mission only where a mandate says so in words', () => {
		for (const { answers, result } of state())
			if (!taskedUnForceIsThere(answers)) expect(leaders(result)).not.toContain('unitedNations')
	})

	it('it helps only people under threat, and only where a mandate protects civilians', () => {
		for (const { answers, result } of state()) {
			const help = result.support.filter(({ party }) => party === 'unitedNations')
			if (!civiliansAreProtected(answers) && !taskedUnForceIsThere(answers)) expect(help).toEqual([])
			for (const { element } of help) expect(element).toBe('peacekeepers')
		}
	})

	it('every answer for a State’s mission says whom UN security covers', () => {
		for (const { result } of state())
			expect(limit(result, 'unDoesNotGuardEmbassies')?.basis).toEqual(expect.arrayContaining(['FOA-1', 'FOA-2']))
	})

	it('no answer offers a guard unit to a State’s mission', () => {
		for (const { result } of state())
			expect([result.lead, result.rings.inside, ...result.support].map(({ element }) => element)).not.toContain(
				'guardUnit',
			)
	})
})

describe('2. “The embassy is the sending State’s territory”', () => {
	it('every answer says that the place is not foreign soil', () => {
		for (const { result } of where(({ result }) => result.regime !== 'highOfficial'))
			expect(limit(result, 'notForeignSoil')?.text).toMatch(/not foreign soil/)
	})

	it('a strike on a mission is never called a strike on the soil of its State', () => {
		for (const { result } of where(({ answers }) => thirdStateStrikes(answers)))
			expect(result.warnings.map(({ id }) => id)).toContain('notForeignSoilStrike')
		neverSaid(/(embassy|mission|premises) (is|are) (the )?(territory|soil) of/i)
	})
})

describe('3. “Unable or unwilling, therefore responsibility passes”', () => {
	it('the host State is among the bearers of the duty, whoever leads', () => {
		for (const { result } of sample) expect(result.dutyBearers.map(({ party }) => party)).toContain('hostState')
	})

	it('where somebody leads in place of those who owe it, the answer names both', () => {
		const inPlaceOf: readonly PartyId[] = ['ownTeam', 'unitedNations', 'privateContractors', 'regionalForce', 'nobody']
		for (const { result } of where(({ result }) => inPlaceOf.includes(result.lead.party)))
			expect(['hostState', 'occupyingPower']).toContain(result.lead.owedBy)
	})

	it('no sentence moves the duty', () =>
		neverSaid(/(duty|responsibility|obligation)( then)? (passes|shifts|moves|transfers) to/i))
})

describe('4. “VCDR articles 22 and 29 for everything”', () => {
	it('the UN’s answers rest on no Vienna Convention on missions', () => {
		for (const { result } of where(({ result }) => missionClassOf(result) === 'un'))
			expect(stray(result, /^(VCDR|VCCR)-/)).toEqual([])
	})

	it('a regional organisation’s answers rest on its own agreement', () => {
		for (const { answers, result } of ofRegime('regionalMission')) {
			expect(stray(result, /^(VCDR|VCCR)-/)).toEqual([])
			expect(citedAt(result, 'dutyBearers.hostState')).toContain(
				answers.statusAgreement === 'inForce' ? 'UNSTATUS-REGIONAL' : 'CUST-ALIENS',
			)
		}
	})

	it('a career consulate’s answers rest on consular law', () => {
		for (const { result } of ofRegime('careerConsulate')) {
			expect(stray(result, /^VCDR-/)).toEqual([])
			expect(citedAt(result, 'dutyBearers.hostState').join(' ')).toMatch(/VCCR-(31\(3\)|27)/)
		}
	})

	it('an honorary post’s answers rest on its own chapter', () => {
		for (const { result } of ofRegime('honoraryPost')) {
			expect(stray(result, /^(VCDR-|VCCR-31|VCCR-40|VCCR-41)/)).toEqual([])
			expect(limit(result, 'notInviolable')?.basis).toEqual(expect.arrayContaining(['VCCR-58(1)', 'VCCR-59']))
		}
	})

	it('an office without status has no rule on inviolable premises', () => {
		for (const { result } of ofRegime('officeWithoutStatus'))
			expect(stray(result, /^(VCDR-(22|29|30|45)|VCCR-(27|31|40|59))/)).toEqual([])
	})

	it('answers under the Vienna Conventions ask whether both States are parties', () => {
		for (const { result } of ofRegime('embassy', 'residenceHeadOfMission', 'careerConsulate', 'honoraryPost'))
			expect(result.checks.map(({ text }) => text).join(' ')).toMatch(/both States parties/)
	})
})

describe('5. “The contractor is responsible”, or “contractors have diplomatic immunity”', () => {
	it('a company never owes the duty, nor care, nor answers in the place of a State', () => {
		for (const { result } of sample)
			for (const { party } of [...result.dutyBearers, ...result.careOwedBy, ...result.answersFor])
				expect(party).not.toBe('privateContractors')
	})

	it('a company never owes a task', () => {
		for (const { result } of sample)
			for (const { party, standing } of result.roles)
				if (party === 'privateContractors') expect(standing).not.toBe('owes')
	})

	it('every answer says that the contract moves nothing', () => {
		for (const { result } of sample)
			expect(limit(result, 'contractorsOweNothing')?.text).toMatch(/never takes over the duty/)
	})

	it('no claim about contractors rests on an immunity', () => {
		for (const { result } of sample) {
			const claims = [...result.support, ...result.roles].filter(({ party }) => party === 'privateContractors')
			expect(claims.flatMap(({ basis }) => basis).filter((id) => /^VCDR-(29|31|37)/.test(id))).toEqual([])
		}
	})

	it('a State’s answers that hire contractors say that their special status has lapsed', () => {
		for (const { result } of where(
			({ result }) => missionClassOf(result) === 'state' && result.overlays.includes('contractorsOnTheMove'),
		))
			expect(citedAt(result, 'warnings.statusLapses')).toContain('IRQ-CPA17')
	})
})

describe('6. “Police may enter in an emergency”, or own guards may use force in the street', () => {
	it('an embassy’s fire rule presumes no consent; a career consulate’s does', () => {
		for (const { result } of ofRegime('embassy', 'residenceHeadOfMission', 'consularSection'))
			expect(limit(result, 'fire')?.text).toMatch(/no consent is presumed/)
		for (const { answers, result } of ofRegime('careerConsulate'))
			if (!holds('relationsOver', answers)) expect(limit(result, 'fire')?.basis).toEqual(['VCCR-31(2)'])
	})

	it('when the authorities attack, the answer shuts the door to fugitives, misuse and emergencies', () => {
		for (const { result } of where(
			({ answers, result }) => authoritiesAttack(answers) && inviolable.includes(result.regime),
		))
			expect(limit(result, 'noException')?.text).toMatch(/fugitive.*misuse.*emergency/)
	})

	it('own guards and companies never police the street', () => {
		for (const { result } of where(({ result }) => missionClassOf(result) !== 'un'))
			for (const { task, party, standing } of result.roles)
				if (task === 'outerPerimeter' && party === 'ownTeam') expect(standing).toBe('barred')
	})
})

describe('7. “Relations are severed, so protection ends”, or the protecting Power guards', () => {
	const broken = () => where(({ answers }) => relationsAreBroken(answers) || statesAreAtWar(answers))

	it('the duty goes on under the rule for closed or recalled missions', () => {
		for (const { result } of broken())
			if (['embassy', 'residenceHeadOfMission', 'careerConsulate', 'honoraryPost'].includes(result.regime))
				expect(citedAt(result, 'dutyBearers.hostState').join(' ')).toMatch(/VCDR-45\(a\)|VCCR-27\(1\)\(a\)/)
	})

	it('a protecting Power never owes, never leads, and never guards', () => {
		for (const { result } of sample) {
			expect([...leaders(result), ...result.dutyBearers.map(({ party }) => party)]).not.toContain('protectingPower')
			for (const { conditions } of result.support.filter(({ party }) => party === 'protectingPower'))
				expect(conditions.join(' ')).toMatch(/Acceptable to the receiving State; it does not guard/)
		}
	})
})

describe('8. Status taken from a label', () => {
	it('a building that was not accepted has no special rule on premises', () => {
		for (const { result } of where(({ answers }) => premisesWereNotAccepted(answers))) {
			expect(result.regime).toBe('noPremisesRegime')
			expect(stray(result, /^(VCDR-22|VCCR-31|VCCR-59|CSM-25)/)).toEqual([])
			expect(limit(result, 'noSpecialDuty') ?? limit(result, 'labelIsNotStatus')).toBeDefined()
		}
	})

	it('a special mission exists by consent, not by its name', () => {
		for (const { result } of ofRegime('specialMission')) expect(limit(result, 'consentFirst')?.basis).toContain('CSM-2')
	})

	it('an office without status is told that a name gives none', () => {
		for (const { result } of ofRegime('officeWithoutStatus'))
			expect(limit(result, 'labelIsNotStatus')?.text).toMatch(/name on the door/)
	})
})

describe('9. “It was hit, so the host breached”', () => {
	it('every answer says that the duty is one of means, unless the authorities’ own forces attack', () => {
		for (const { answers, result } of sample)
			expect(limit(result, 'conductNotResult') === undefined).toBe(authoritiesAttack(answers))
	})

	it('a third State’s exposure is told as disputed, with both views', () => {
		for (const { result } of where(({ answers }) => thirdStateStrikes(answers))) {
			expect(result.confidence).not.toBe('settled')
			expect(limit(result, 'hitIsNotBreach')?.basis).toContain('ARSIWA-47')
			expect(citedAt(result, 'answersFor.attackingState')).toContain('UNC-2(4)')
		}
		for (const { result } of where(
			({ answers, result }) =>
				thirdStateStrikes(answers) && inviolable.includes(result.regime) && result.regime !== 'permanentMission',
		)) {
			expect(result.confidence).toBe('contested')
			expect(result.contested.map(({ point }) => point).join(' ')).toMatch(/third State’s strike breach/)
		}
	})
})

describe('10. “No recognised or functioning government, so nobody is responsible”', () => {
	it('without an effective government the State stays bound', () => {
		for (const { result } of where(({ answers }) => nobodyGoverns(answers)))
			expect(result.dutyBearers.map(({ party }) => party)).toEqual(['hostState'])
	})

	it('under a de facto authority recognition is not the test', () => {
		for (const { result } of where(({ answers }) => deFactoAuthorityControls(answers)))
			expect(limit(result, 'notRecognition')?.text).toMatch(/not recognition/)
	})

	it('under occupation the host is never the only bearer', () => {
		for (const { result } of where(({ answers }) => placeIsOccupied(answers)))
			expect(result.dutyBearers.map(({ party }) => party)).toEqual(['hostState', 'occupyingPower'])
	})

	it('those who could act and refuse are said to withhold what is owed', () => {
		for (const { result } of where(({ answers }) => ableButUnwilling(answers)))
			if (result.rings.outside.party === 'nobody')
				expect(['hostState', 'occupyingPower']).toContain(result.rings.outside.owedBy)
	})
})
