import type { CaseAnswers } from '#content/cases/case.ts'
import { type CaseId, cases } from '#content/cases.ts'
import type { PartyId } from '#content/parties.ts'
import type { ProvisionId } from '#content/provisions.ts'
import { determine } from '#machines/answer/determine.ts'
import type { DeterminedResult, Ring } from '#machines/result.ts'

/** A claim of the answer: a part of it, a party’s line in that part, a claim by its id, or the whole answer. */
export type Place =
	| 'anywhere'
	| 'dutyBearers'
	| 'lead'
	| 'support'
	| 'answersFor'
	| 'careOwedBy'
	| 'hostStillOwes'
	| `dutyBearers.${PartyId}`
	| `support.${PartyId}`
	| `answersFor.${PartyId}`
	| `careOwedBy.${PartyId}`
	| `roles.${PartyId}`
	| `limits.${string}`
	| `warnings.${string}`
	| `ifItFails.${string}`
	| `contested.${string}`

/** What an answer must or must not rest on, at one claim. */
export type Cites = { readonly at: Place; readonly ids: readonly ProvisionId[] }
export type Avoids = { readonly at: Place; readonly like: RegExp; readonly because: string }
/** A sentence that must be there: where it stands, what it is about, what it rests on. */
export type Says = {
	readonly at: `limits.${string}` | `warnings.${string}` | `ifItFails.${string}`
	readonly about: RegExp
	readonly cites: readonly ProvisionId[]
}

export type Expected = {
	readonly situation: string
	readonly case: CaseId
	readonly answers: CaseAnswers
	readonly bearers: readonly PartyId[]
	readonly lead: Ring
	/** `outside` may be given by its owner alone: whether that owner holds it is what the case leaves open. */
	readonly rings: { readonly outside: Partial<Ring>; readonly inside: Partial<Ring> }
	readonly support: readonly Pick<DeterminedResult['support'][number], 'party' | 'element'>[]
	readonly neverLeadsOrHelps?: readonly PartyId[]
	readonly warns: readonly Says[]
	readonly cites: readonly Cites[]
	readonly avoids: readonly Avoids[]
	readonly examples: readonly ProvisionId[]
}

export function answerTo(answers: CaseAnswers): DeterminedResult {
	const result = determine(answers, 'test')
	if (result.status !== 'determined') throw new Error(`Still open at ${result.next}`)
	return result
}

/** The claims at a place, each with what it rests on. No such claim is a mistake, save where a part is empty. */
export function claimsAt(
	result: DeterminedResult,
	place: Place,
): readonly { readonly basis: readonly ProvisionId[] }[] {
	const [part, ...rest] = place.split('.')
	const name = rest.join('.')
	const ofParty = <C extends { readonly party: string }>(claims: readonly C[]) =>
		name === '' ? claims : claims.filter(({ party }) => party === name)
	const withId = <C extends { readonly id: string }>(claims: readonly C[]) => claims.filter(({ id }) => id === name)

	switch (part) {
		case 'anywhere':
			return [result]
		case 'dutyBearers':
			return ofParty(result.dutyBearers)
		case 'lead':
			return [result.lead]
		case 'support':
			return ofParty(result.support)
		case 'answersFor':
			return ofParty(result.answersFor)
		case 'careOwedBy':
			return ofParty(result.careOwedBy)
		case 'roles':
			return ofParty(result.roles)
		case 'hostStillOwes':
			return result.hostStillOwes
		case 'limits':
			return withId(result.limits)
		case 'warnings':
			return withId(result.warnings)
		case 'ifItFails':
			return withId(result.ifItFails)
		case 'contested':
			return result.contested.filter(({ point }) => point.includes(name)).flatMap(({ views }) => views)
		default:
			throw new Error(`No such part of an answer: ${place}`)
	}
}

export const citedAt = (result: DeterminedResult, place: Place): readonly ProvisionId[] =>
	claimsAt(result, place).flatMap(({ basis }) => basis)

const vcdr = /^VCDR-/
const noCrimeConventionHere = (at: Place): Avoids => ({
	at,
	like: /^IPPC-/,
	because: 'the convention on protected persons is about crimes; the Court did not rest its findings on it',
})
const noCouncilDuty = (at: Place): Avoids => ({
	at,
	like: /^UNC-(39|42|53)$/,
	because: 'the Council gave the UN no task to guard the embassy',
})

const { beforeTheRupture, afterTheRupture } = cases.tehranEmbassy.situations

export const casebook: readonly Expected[] = [
	{
		situation: 'Tehran, the embassy, before the rupture',
		case: 'tehranEmbassy',
		answers: beforeTheRupture.answers,
		bearers: ['hostState'],
		lead: { party: 'ownTeam', owedBy: 'hostState' },
		rings: { outside: { party: 'nobody', owedBy: 'hostState' }, inside: { party: 'ownTeam' } },
		support: [{ party: 'hostState' }],
		neverLeadsOrHelps: ['unitedNations', 'privateContractors'],
		warns: [
			{ at: 'warnings.adoption', about: /expect no protection.*leave or close/, cites: ['TEHRAN-69-79', 'ARSIWA-11'] },
			{ at: 'warnings.twoSteps', about: /inaction/, cites: ['TEHRAN-56-68'] },
			{
				at: 'limits.misuseIsNoDefence',
				about: /declare people unwelcome or to break relations/,
				cites: ['TEHRAN-80-89', 'VCDR-9', 'VCDR-2'],
			},
			{ at: 'limits.countermeasures', about: /never touch inviolability/, cites: ['ARSIWA-50(2)(b)'] },
		],
		cites: [
			{ at: 'dutyBearers.hostState', ids: ['VCDR-22(2)', 'VCDR-29'] },
			{ at: 'answersFor.hostState', ids: ['TEHRAN-56-68', 'TEHRAN-68'] },
			{ at: 'warnings.adoption', ids: ['TEHRAN-69-79'] },
		],
		avoids: [
			noCrimeConventionHere('dutyBearers'),
			noCrimeConventionHere('lead'),
			noCrimeConventionHere('answersFor'),
			noCouncilDuty('dutyBearers'),
			noCouncilDuty('lead'),
			noCouncilDuty('support'),
		],
		examples: ['TEHRAN-56-68', 'TEHRAN-69-79', 'TEHRAN-80-89'],
	},
	{
		situation: 'Tehran, a career consulate without guards, before the rupture',
		case: 'tehranEmbassy',
		answers: {
			missionKind: 'careerConsulate',
			consent: 'accepted',
			consularRelations: 'working',
			setting: 'government',
			outerRing: 'unwilling',
			threat: 'privatePersons',
			forces: 'none',
			ownGuards: 'unarmedOrNone',
			contractors: 'noneOrRefused',
			failure: 'failed',
		},
		bearers: ['hostState'],
		lead: { party: 'nobody', owedBy: 'hostState' },
		rings: { outside: { party: 'nobody', owedBy: 'hostState' }, inside: { party: 'nobody' } },
		support: [{ party: 'hostState' }],
		neverLeadsOrHelps: ['unitedNations', 'privateContractors'],
		warns: [
			{ at: 'warnings.doNotStay', about: /without lawful and adequate protection/, cites: ['VCCR-31(3)', 'VCCR-26'] },
			{ at: 'limits.misuseIsNoDefence', about: /break relations/, cites: ['TEHRAN-80-89'] },
		],
		cites: [
			{ at: 'dutyBearers.hostState', ids: ['VCCR-31(3)', 'VCCR-40'] },
			{ at: 'answersFor.hostState', ids: ['TEHRAN-56-68'] },
		],
		avoids: [
			{ at: 'anywhere', like: vcdr, because: 'the consulates fall under consular law' },
			noCrimeConventionHere('dutyBearers'),
			noCrimeConventionHere('lead'),
		],
		examples: ['TEHRAN-56-68'],
	},
	{
		situation: 'Tehran, the embassy, after the rupture, the seizure now the State’s own',
		case: 'tehranEmbassy',
		answers: afterTheRupture.answers,
		bearers: ['hostState'],
		lead: { party: 'nobody', owedBy: 'hostState' },
		rings: { outside: { party: 'nobody', owedBy: 'hostState' }, inside: { party: 'nobody' } },
		support: [{ party: 'ownTeam' }, { party: 'protectingPower' }],
		neverLeadsOrHelps: ['unitedNations', 'privateContractors'],
		warns: [
			{ at: 'warnings.expectNone', about: /evacuation and closure/, cites: ['VCDR-44'] },
			{ at: 'warnings.adoption', about: /State’s own act/, cites: ['TEHRAN-69-79', 'ARSIWA-11'] },
			{ at: 'warnings.caretakerNotGuard', about: /does not guard/, cites: ['VCDR-45(c)'] },
			{ at: 'limits.misuseIsNoDefence', about: /break relations/, cites: ['TEHRAN-80-89'] },
			{ at: 'limits.ruptureEndsNothing', about: /does not end/, cites: ['VCDR-45(a)'] },
		],
		cites: [
			{ at: 'dutyBearers.hostState', ids: ['VCDR-45(a)', 'VCDR-29'] },
			{ at: 'support.protectingPower', ids: ['VCDR-45(b)', 'VCDR-45(c)'] },
			{ at: 'warnings.adoption', ids: ['TEHRAN-69-79'] },
		],
		avoids: [
			noCrimeConventionHere('dutyBearers'),
			noCrimeConventionHere('lead'),
			noCouncilDuty('dutyBearers'),
			noCouncilDuty('lead'),
			noCouncilDuty('support'),
		],
		examples: ['TEHRAN-69-79', 'TEHRAN-80-89'],
	},
	{
		situation: 'Tehran, a career consulate after the rupture, seized by the State',
		case: 'tehranEmbassy',
		answers: {
			missionKind: 'careerConsulate',
			consent: 'accepted',
			consularRelations: 'brokenStaffed',
			setting: 'government',
			outerRing: 'attacking',
			failure: 'failed',
		},
		bearers: ['hostState'],
		lead: { party: 'nobody', owedBy: 'hostState' },
		rings: { outside: { party: 'nobody', owedBy: 'hostState' }, inside: { party: 'nobody' } },
		support: [{ party: 'protectingPower' }],
		neverLeadsOrHelps: ['unitedNations', 'privateContractors'],
		warns: [{ at: 'warnings.adoption', about: /State’s own act/, cites: ['TEHRAN-69-79'] }],
		cites: [
			{ at: 'dutyBearers.hostState', ids: ['VCCR-27(1)(a)', 'VCCR-40'] },
			{ at: 'support.protectingPower', ids: ['VCCR-27(1)(c)'] },
		],
		avoids: [{ at: 'anywhere', like: vcdr, because: 'the consulates fall under consular law' }],
		examples: ['TEHRAN-69-79'],
	},
	{
		situation: 'Boston, an honorary consul after a bomb and before his murder',
		case: 'bostonHonoraryConsul',
		answers: cases.bostonHonoraryConsul.situations.betweenTheAttacks.answers,
		bearers: ['hostState'],
		lead: { party: 'hostState' },
		rings: { outside: { party: 'hostState' }, inside: { party: 'ownTeam' } },
		support: [{ party: 'ownTeam' }],
		neverLeadsOrHelps: ['unitedNations'],
		warns: [
			{ at: 'limits.mixedUse', about: /shop/, cites: ['VCCR-1(1)(j)', 'VCCR-58(1)'] },
			{ at: 'limits.nationals', about: /national or permanent resident/, cites: ['VCCR-71'] },
			{ at: 'warnings.oneState', about: /desk to desk/, cites: ['ARSIWA-4'] },
			{ at: 'limits.notInviolable', about: /not inviolable/, cites: ['VCCR-58(1)', 'VCCR-59'] },
		],
		cites: [
			{ at: 'dutyBearers.hostState', ids: ['VCCR-59', 'VCCR-64'] },
			{ at: 'limits.optional', ids: ['VCCR-68'] },
			{ at: 'limits.nationals', ids: ['VCCR-71'] },
		],
		avoids: [
			{ at: 'anywhere', like: /^VCCR-31/, because: 'inviolability of premises was not extended to honorary posts' },
			{ at: 'anywhere', like: /^VCCR-40$/, because: 'article 64 takes its place for honorary officers' },
			{ at: 'anywhere', like: /^VCDR-(22|29)/, because: 'it is neither a diplomatic mission nor a diplomat' },
		],
		examples: ['USC18-112'],
	},
	{
		situation: 'Baghdad 2003, the UN at the Canal Hotel under occupation',
		case: 'canalHotel',
		answers: cases.canalHotel.situations.hotel.answers,
		bearers: ['hostState', 'occupyingPower'],
		lead: { party: 'unitedNations', element: 'undss', owedBy: 'occupyingPower' },
		rings: { outside: { owedBy: 'occupyingPower' }, inside: { party: 'unitedNations' } },
		support: [{ party: 'occupyingPower' }, { party: 'privateContractors' }],
		warns: [
			{ at: 'warnings.recordedRefusal', about: /risk decision/, cites: ['AHTISAARI-2003', 'HR-43'] },
			{ at: 'warnings.perceivedAlignment', about: /danger/, cites: ['AHTISAARI-2003'] },
		],
		cites: [
			{ at: 'dutyBearers.occupyingPower', ids: ['HR-43'] },
			{ at: 'dutyBearers.hostState', ids: ['UNC-105'] },
			{ at: 'hostStillOwes', ids: ['CPIUN-s.3'] },
			{ at: 'careOwedBy.organisation', ids: ['FOA-2'] },
			{ at: 'contested.guard one UN site', ids: ['SC-1483', 'HR-43', 'AHTISAARI-2003'] },
		],
		avoids: [{ at: 'anywhere', like: vcdr, because: 'the UN is not a sending State' }],
		examples: ['SC-1483', 'AHTISAARI-2003'],
	},
	{
		situation: 'Baghdad 2007, an embassy convoy under contract guard',
		case: 'nisourSquare',
		answers: cases.nisourSquare.situations.convoy.answers,
		bearers: ['hostState'],
		lead: { party: 'ownTeam', owedBy: 'hostState' },
		rings: { outside: { owedBy: 'hostState' }, inside: { party: 'ownTeam' } },
		support: [{ party: 'privateContractors' }, { party: 'hostState' }],
		neverLeadsOrHelps: ['unitedNations'],
		warns: [
			{ at: 'warnings.statusLapses', about: /time-bound and has ended/, cites: ['IRQ-CPA17'] },
			{
				at: 'warnings.forceRules',
				about: /use-of-force rules, licence and the route to prosecution/,
				cites: ['ICOC-29'],
			},
			{ at: 'limits.noPolicePowers', about: /no police powers/, cites: ['VCDR-41(1)'] },
		],
		cites: [
			{ at: 'dutyBearers.hostState', ids: ['VCDR-29'] },
			{ at: 'limits.plainDefence', ids: ['VCDR-41(1)'] },
			{ at: 'answersFor.sendingState', ids: ['ARSIWA-8', 'MD-preface'] },
		],
		avoids: [
			...(['support.privateContractors', 'roles.privateContractors', 'warnings.statusLapses'] as const).map((at) => ({
				at,
				like: /^VCDR-(31|37)/,
				because: 'contractors are not members of the mission',
			})),
			{
				at: 'limits.contractorsOweNothing',
				like: /^VCDR-(31|37)/,
				because: 'contractors are not members of the mission',
			},
		],
		examples: ['IRQ-CPA17', 'NISOUR-2007', 'MD-preface'],
	},
	{
		situation: 'Paris, a building that the receiving State refused to accept',
		case: 'avenueFoch',
		answers: cases.avenueFoch.situations.building.answers,
		bearers: ['hostState'],
		lead: { party: 'hostState' },
		rings: { outside: { party: 'hostState' }, inside: { party: 'ownTeam' } },
		support: [{ party: 'ownTeam' }],
		neverLeadsOrHelps: ['unitedNations'],
		warns: [
			{
				at: 'limits.threeGates',
				about: /made known\?.*objection, in time.*in fact used/,
				cites: ['VCDR-1(i)', 'EQGFRA-73', 'EQGFRA-74'],
			},
			{ at: 'warnings.personsKeepTheirs', about: /even where the building is not/, cites: ['VCDR-29'] },
			{ at: 'ifItFails.regularise', about: /Put the status right/, cites: ['VCDR-21'] },
		],
		cites: [
			{ at: 'dutyBearers.hostState', ids: ['CUST-ALIENS'] },
			{ at: 'ifItFails.interim', ids: ['EQGFRA-ORDER2016'] },
			{ at: 'contested.object to premises', ids: ['EQGFRA-126', 'VCDR-1(i)'] },
		],
		avoids: [
			{ at: 'anywhere', like: /^VCDR-22/, because: 'the building never became premises of the mission' },
			{ at: 'dutyBearers', like: /^CUST-PREMISES$/, because: 'nor by custom' },
		],
		examples: ['EQGFRA-73', 'EQGFRA-74', 'EQGFRA-ORDER2016', 'EQGFRA-126'],
	},
	{
		situation: 'Benghazi, a temporary compound away from the seat',
		case: 'benghaziCompound',
		answers: cases.benghaziCompound.situations.compound.answers,
		bearers: ['hostState'],
		lead: { party: 'ownTeam', owedBy: 'hostState' },
		rings: { outside: { party: 'nobody', owedBy: 'hostState' }, inside: { party: 'ownTeam' } },
		support: [{ party: 'privateContractors' }, { party: 'hostState' }],
		neverLeadsOrHelps: ['unitedNations', 'irregularForce'],
		warns: [
			{ at: 'warnings.getConsent', about: /written consent/, cites: ['VCDR-12'] },
			{ at: 'warnings.militia', about: /not the police of the host/, cites: ['ARB-2012'] },
			{ at: 'warnings.temporaryIsNotSafe', about: /does not lower the threat/, cites: ['ARB-2012', 'ARB-2012-status'] },
			{ at: 'limits.unarmedCannotHold', about: /Do not count on them against an armed attack/, cites: ['ARB-2012'] },
		],
		cites: [
			{ at: 'dutyBearers.hostState', ids: ['VCDR-29', 'CUST-ALIENS'] },
			{ at: 'limits.consentForOffices', ids: ['VCDR-12', 'VCDR-1(i)'] },
		],
		avoids: [
			{ at: 'anywhere', like: /^VCCR-31/, because: 'it was not a consulate' },
			{ at: 'anywhere', like: /^CSM-/, because: 'a name does not make a special mission' },
			{ at: 'dutyBearers', like: /^VCDR-22/, because: 'its status as premises is the open question' },
		],
		examples: ['ARB-2012', 'ARB-2012-status'],
	},
	{
		situation: 'Mogadishu, a UN political mission with a guard unit',
		case: 'mogadishuGuardUnit',
		answers: cases.mogadishuGuardUnit.situations.guardUnit.answers,
		bearers: ['hostState'],
		lead: { party: 'unitedNations', element: 'guardUnit', owedBy: 'hostState' },
		rings: { outside: { owedBy: 'hostState' }, inside: { party: 'unitedNations', element: 'guardUnit' } },
		support: [{ party: 'regionalForce' }, { party: 'privateContractors' }, { party: 'hostState' }],
		warns: [
			{ at: 'warnings.staticOnly', about: /does not secure movement/, cites: ['UNGU-SOP'] },
			{ at: 'warnings.notADefault', about: /lends troops.*consent.*budget/, cites: ['UNGU-SOP', 'APSC-1'] },
			{ at: 'limits.notForOthers', about: /not available to embassies/, cites: ['FOA-1', 'UNGU-SOP'] },
		],
		cites: [
			{ at: 'dutyBearers.hostState', ids: ['FOA-1', 'UNC-105'] },
			{ at: 'lead', ids: ['UNGU-SOP', 'FOA-2'] },
			{ at: 'hostStillOwes', ids: ['CPIUN-s.3'] },
		],
		avoids: [
			{ at: 'anywhere', like: vcdr, because: 'it is the wrong regime' },
			{ at: 'anywhere', like: /^UNMISS-MANDATE$/, because: 'the mission had no mandate to protect civilians' },
		],
		examples: ['SC-2102', 'UNGU-UNSOM2013'],
	},
	{
		situation: 'Baghdad 2019, the host’s guards let the crowd through',
		case: 'baghdadEmbassy',
		answers: cases.baghdadEmbassy.situations.siege.answers,
		bearers: ['hostState'],
		lead: { party: 'ownTeam', owedBy: 'hostState' },
		rings: { outside: { party: 'nobody', owedBy: 'hostState' }, inside: { party: 'ownTeam' } },
		support: [{ party: 'hostState' }, { party: 'privateContractors' }],
		neverLeadsOrHelps: ['unitedNations'],
		warns: [
			{ at: 'warnings.reinforcement', about: /needs the consent of the host/, cites: ['UNC-2(4)'] },
			{ at: 'warnings.indirectFire', about: /rockets/, cites: ['VCDR-22(2)'] },
		],
		cites: [
			{ at: 'dutyBearers.hostState', ids: ['VCDR-22(2)', 'VCDR-29'] },
			{ at: 'answersFor.hostState', ids: ['TEHRAN-56-68', 'TEHRAN-68', 'ARSIWA-4'] },
		],
		avoids: [
			{ at: 'anywhere', like: /^(HR|GC4)-/, because: 'the occupation had ended in 2004' },
			{ at: 'lead', like: /^UNC-51$/, because: 'guarding rests on consent and inviolability, not on self-defence' },
		],
		examples: ['TEHRAN-68', 'ARSIWA-4'],
	},
	{
		situation: 'San Francisco, a career consulate set on fire',
		case: 'sanFranciscoConsulate',
		answers: cases.sanFranciscoConsulate.situations.arson.answers,
		bearers: ['hostState'],
		lead: { party: 'hostState' },
		rings: { outside: { party: 'hostState' }, inside: { party: 'ownTeam' } },
		support: [{ party: 'ownTeam' }],
		neverLeadsOrHelps: ['unitedNations'],
		warns: [
			{ at: 'limits.fire', about: /may be assumed/, cites: ['VCCR-31(2)'] },
			{ at: 'warnings.bilateral', about: /bilateral consular convention/, cites: ['VCCR-73'] },
			{ at: 'warnings.oneState', about: /federal State cannot plead/, cites: ['ARSIWA-4', 'ARSIWA-32'] },
		],
		cites: [{ at: 'dutyBearers.hostState', ids: ['VCCR-31(3)'] }],
		avoids: [{ at: 'anywhere', like: vcdr, because: 'it is a consulate with consular officers' }],
		examples: ['USC18-112'],
	},
	{
		situation: 'Quito, the host’s own police storm the embassy',
		case: 'quitoEmbassy',
		answers: cases.quitoEmbassy.situations.raid.answers,
		bearers: ['hostState'],
		lead: { party: 'nobody', owedBy: 'hostState' },
		rings: { outside: { party: 'nobody', owedBy: 'hostState' }, inside: { party: 'nobody' } },
		support: [{ party: 'protectingPower' }],
		neverLeadsOrHelps: ['unitedNations', 'privateContractors'],
		warns: [
			{ at: 'warnings.ordersAreNotMerits', about: /no ruling on the merits/, cites: ['MEXECU-2024'] },
			{ at: 'warnings.ordersAreNotMerits', about: /each side has a case pending/, cites: ['ECUMEX-2024'] },
			{ at: 'limits.noException', about: /fugitive.*misuse.*emergency/, cites: ['VCDR-22(1)', 'TEHRAN-80-89'] },
			{ at: 'limits.misuseIsNoDefence', about: /break relations/, cites: ['VCDR-9', 'VCDR-2'] },
		],
		cites: [
			{ at: 'dutyBearers.hostState', ids: ['VCDR-22(1)'] },
			{ at: 'lead', ids: ['VCDR-22(1)', 'VCDR-29'] },
			{ at: 'support.protectingPower', ids: ['VCDR-45(c)'] },
		],
		avoids: [
			{ at: 'dutyBearers', like: /^VCDR-41/, because: 'misuse of premises is no licence to enter' },
			{ at: 'lead', like: /^VCDR-41/, because: 'misuse of premises is no licence to enter' },
			{ at: 'limits.noException', like: /^VCDR-41/, because: 'misuse of premises is no licence to enter' },
			{ at: 'anywhere', like: /^ARSIWA-22$/, because: 'no countermeasure may touch inviolability' },
		],
		examples: ['MEXECU-2024', 'ECUMEX-2024', 'OASRES-2024'],
	},
]
