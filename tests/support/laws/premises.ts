import type { RegimeId } from '#content/regimes.ts'
import { remembered } from '../claims.ts'
import type { Law } from '../every-path.ts'
import { hasEnded, isConsular } from './kinds.ts'

const premisesRule = /^VCDR-(22|30|45|1\(i\))/
/** VCDR-45(c) minds interests between the two States, once relations are over, whatever mission was there. */
const interestsRule = 'VCDR-45(c)'
const relationsMayBeOver = ['relationsBroken', 'warBetweenTheTwo'] as const

const diplomaticPlaces: readonly RegimeId[] = [
	'embassy',
	'consularSection',
	'residenceHeadOfMission',
	'homeOfDiplomat',
	'homeOfAdministrativeStaff',
]

/** A sentence may speak of inviolability if it denies it, or means papers, persons, or the rule on countermeasures. */
const aboutSomethingElse =
	/not inviolable|not touch|no rule makes|archives|papers|documents|inviolability of such officers|countermeasures may never|speaks of respecting inviolability|inviolability includes the duty to protect/i
const claimsInviolability = remembered((text) =>
	text.split(/(?<=[.?])\s/).some((sentence) => /inviolab/i.test(sentence) && !aboutSomethingElse.test(sentence)),
)

type Fire = { readonly basis: readonly string[]; readonly says: RegExp }
const likeAnEmbassy: Fire = { basis: ['VCDR-22(1)'], says: /no consent is presumed/ }
const likeNextDoor: Fire = { basis: ['CUST-TERRITORY'], says: /ordinary law/ }
const un: Fire = { basis: ['CPIUN-s.3'], says: /no exception/ }

const fireRules: Readonly<Record<RegimeId, Fire>> = {
	embassy: likeAnEmbassy,
	consularSection: likeAnEmbassy,
	residenceHeadOfMission: likeAnEmbassy,
	homeOfDiplomat: { basis: ['VCDR-30(1)'], says: /no consent is presumed/ },
	homeOfAdministrativeStaff: { basis: ['VCDR-37(2)', 'VCDR-30(1)'], says: /no consent is presumed/ },
	homeOfConsularOfficer: likeNextDoor,
	homeOfLocalStaff: likeNextDoor,
	careerConsulate: { basis: ['VCCR-31(2)'], says: /may be assumed/ },
	honoraryPost: { basis: ['VCCR-59'], says: /ordinary law/ },
	specialMission: { basis: ['CSM-25(1)'], says: /only if express consent could not be had/ },
	noPremisesRegime: likeNextDoor,
	permanentMission: { basis: ['CHWTO-17'], says: /read the agreement/ },
	unPoliticalMission: un,
	unPeaceOperation: un,
	unAgency: un,
	regionalMission: { basis: ['CUST-TERRITORY'], says: /read the agreement|unless the organisation’s treaty/ },
	officeWithoutStatus: likeNextDoor,
	highOfficial: { basis: ['AW-47-55'], says: /ordinary law/ },
}

const afterTheEnd: { readonly [R in RegimeId]?: Readonly<Record<'closed' | 'broken' | 'war', string>> } = {
	embassy: { closed: 'VCDR-45(a)', broken: 'VCDR-45(a)', war: 'VCDR-45(a)' },
	consularSection: { closed: 'VCDR-45(a)', broken: 'VCDR-45(a)', war: 'VCDR-45(a)' },
	residenceHeadOfMission: { closed: 'VCDR-45(a)', broken: 'VCDR-45(a)', war: 'VCDR-45(a)' },
	careerConsulate: { closed: 'VCCR-27(2)', broken: 'VCCR-27(1)(a)', war: 'VCCR-27(1)(a)' },
	honoraryPost: { closed: 'VCCR-27(2)', broken: 'VCCR-27(1)(a)', war: 'VCCR-27(1)(a)' },
	specialMission: { closed: 'CSM-46(1)', broken: 'CSM-46(1)', war: 'CSM-46(1)' },
}

/** The rules that another takes over once relations are broken or the post is closed. */
const whileItLasts: ReadonlySet<string> = new Set(['VCDR-22(2)', 'VCCR-31(3)'])

/** Which rules protect which place, and when they stop. */
export const premises: readonly Law[] = [
	{
		name: 'G4: no VCDR premises rule (22, 30, 45, 1(i)) in an answer about a consular post or consular home',
		breach: ({ answers, claims }) =>
			isConsular(answers) ? claims.find(({ basis }) => basis.some((id) => premisesRule.test(id)))?.at : undefined,
	},
	{
		name: 'a VCDR premises rule stands only where a diplomatic mission or a diplomat’s home is concerned',
		breach: ({ result, claims }) =>
			diplomaticPlaces.includes(result.regime) || result.regime === 'noPremisesRegime'
				? undefined
				: claims.find(({ basis }) =>
						basis.some(
							(id) =>
								premisesRule.test(id) &&
								!(id === interestsRule && relationsMayBeOver.some((overlay) => result.overlays.includes(overlay))),
						),
					)?.at,
	},
	{
		name: 'G4: an honorary post or a consular home is never called inviolable',
		breach: ({ result, claims }) => {
			if (result.regime !== 'honoraryPost' && result.regime !== 'homeOfConsularOfficer') return undefined
			if (claimsInviolability(result.headline)) return `headline: ${result.headline}`
			const point = result.contested.find(({ point }) => claimsInviolability(point))
			if (point !== undefined) return `contested: ${point.point}`
			const claim = claims.find(({ text, conditions = [] }) => [text, ...conditions].some(claimsInviolability))
			return claim && `${claim.at}: ${claim.text}`
		},
	},
	{
		name: 'G5: each regime has its own rule on fire, and says so once',
		breach: ({ answers, result }) => {
			const [fire, ...more] = result.limits.filter(({ id }) => id === 'fire')
			if (fire === undefined || more.length > 0) return 'not exactly one rule on fire'
			const { basis, says } = fireRules[result.regime]
			const end = hasEnded(answers)
			const rule = end && afterTheEnd[result.regime]?.[end]
			if (rule !== undefined && fire.basis.some((id) => id === rule)) return undefined
			if (!basis.every((id) => fire.basis.some((cited) => cited === id))) return `rests on ${fire.basis.join(' ')}`
			return says.test(fire.text) ? undefined : fire.text
		},
	},
	{
		name: 'G6: rupture, closure and war never end protection: another article carries the duty on',
		breach: ({ answers, result }) => {
			const end = hasEnded(answers)
			const rule = end && afterTheEnd[result.regime]?.[end]
			const host = result.dutyBearers.find(({ party }) => party === 'hostState')
			if (end !== undefined && rule === undefined) return `no rule for ${result.regime} after its end`
			if (rule !== undefined && !host?.basis.some((id) => id === rule)) return `${rule} is missing`
			const stays = end === 'war' ? undefined : host?.basis.find((id) => whileItLasts.has(id))
			return end !== undefined && stays !== undefined ? `${stays} is still there` : undefined
		},
	},
	{
		name: 'G6: after a rupture or in war people at home keep their status until they could leave',
		breach: ({ answers, result }) => {
			if (answers.homeRelations === undefined || answers.homeRelations === 'inPlace') return undefined
			if (answers.homeOf === 'localStaff') return undefined
			const rule = answers.homeOf === 'consularOfficer' ? 'VCCR-53(3)' : 'VCDR-39(2)'
			return result.hostStillOwes.some(({ basis }) => basis.includes(rule)) ? undefined : `${rule} is missing`
		},
	},
	{
		name: 'G6: a protecting Power is never a guard',
		breach: ({ result }) =>
			result.roles.find(({ party }) => party === 'protectingPower')?.task ??
			result.support.find(
				({ party, conditions }) => party === 'protectingPower' && !/does not guard/.test(conditions.join(' ')),
			)?.task,
	},
]
