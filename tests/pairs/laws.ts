import { phrases } from '#content/phrases.ts'
import type { ProvisionId } from '#content/provisions.ts'
import { provisions } from '#content/provisions.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { isResult } from '#tests/support/result-schema.ts'
import { titlesInTheLists } from './lists.ts'
import type { PairLaw, Seen } from './seen.ts'
import { nameOf } from './ten.ts'

const titlesToTheCourt: readonly ProvisionId[] = [
	'VCDROP-I',
	'VCCROP-I',
	'CSMOP-I',
	'IPPC-13',
	'ICJS-36(2)',
	'CPIUN-s.30',
	'HOSTAGES-16',
	'STB-20',
	'BOGOTA-XXXI',
	'CSUN-22',
	'CPISA-s.32',
]
const articleOnClauses: ProvisionId = 'ICJS-36(1)'

const isOfTheCourt = (id: ProvisionId) => id === articleOnClauses || titlesToTheCourt.includes(id)

/** The titles that the lists show for these two, of those that the answer cites. */
const titlesOf = ({ pair, general }: Seen) =>
	[...titlesInTheLists(pair)].filter((title) => general.basis.includes(title))

const isAgreementOfOneHost = (id: ProvisionId) => /^(HQA|CHWTO)-/.test(id)

function* saidOf(result: DeterminedResult): Generator<readonly [string, string]> {
	for (const { id, text, needs } of result.ifItFails) {
		yield [`ifItFails.${id}`, text]
		if (needs !== undefined) yield [`ifItFails.${id}`, needs]
	}
	for (const { id, text } of result.limits) yield [`limits.${id}`, text]
	for (const { id, text } of result.warnings) yield [`warnings.${id}`, text]
	for (const { id, text } of result.excluded) yield [`excluded.${id}`, text]
	for (const { text } of result.checks) yield ['checks', text]
}

const firstOf = (found: Iterable<string>): string | undefined => {
	for (const one of found) return one
	return undefined
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

const mayRestOnNothing: readonly string[] = ['because', 'roles', 'contested.views']

/** What must be true of the claims of every answer between two. */
export const lawsOfClaims: readonly PairLaw[] = [
	{
		name: 'no claim rests on a treaty that certainly does not bind both, save by assimilation',
		breach: ({ grounds, givesWay, pair }) =>
			firstOf(
				grounds.flatMap(({ at, basis, force }) =>
					basis
						.filter((id) => givesWay.has(id) && !(force === 'assimilation' && isAgreementOfOneHost(id)))
						.map((id) => `${nameOf(pair)}: ${at} cites ${id}`),
				),
			),
	},
	{
		name: 'what holds by custom cites custom, and what holds by assimilation an agreement of one host',
		breach: ({ grounds }) =>
			firstOf(
				grounds
					.filter(
						({ basis, force }) =>
							(force === 'custom' && !basis.some((id) => id.startsWith('CUST-'))) ||
							(force === 'assimilation' && !basis.some(isAgreementOfOneHost)),
					)
					.map(({ at, force, basis }) => `${at} by ${force} cites ${basis.join(', ')}`),
			),
	},
	{
		name: 'the Court is cited only where the lists show the title',
		breach: (seen) => {
			const titles = titlesOf(seen)
			const hasClause = titles.some((title) => title !== 'ICJS-36(2)')
			return firstOf(
				seen.grounds.flatMap(({ at, basis }) =>
					basis
						.filter((id) =>
							id === articleOnClauses ? !hasClause : titlesToTheCourt.includes(id) && !titles.includes(id),
						)
						.map((id) => `${nameOf(seen.pair)}: ${at} cites ${id}`),
				),
			)
		},
	},
	{
		name: 'the Court is spoken of only where there is a title',
		breach: (seen) => {
			if (titlesOf(seen).length > 0) return undefined
			for (const [at, text] of saidOf(seen.own))
				if (/International Court/.test(text)) return `${nameOf(seen.pair)}: ${at}: ${text}`
			return undefined
		},
	},
	{
		name: 'those who owe the duty are the same as without the pair, and never none',
		breach: ({ general, own }) => {
			const parties = own.dutyBearers.map(({ party }) => party)
			return parties.length > 0 &&
				same(
					parties,
					general.dutyBearers.map(({ party }) => party),
				)
				? undefined
				: parties.join(', ') || 'nobody'
		},
	},
	{
		name: 'delivery, lead and rings are the same as without the pair',
		breach: ({ general, own }) => {
			const facts = ({ determination, regime, overlays, rings, lead, steps }: DeterminedResult) => [
				determination,
				regime,
				overlays,
				rings,
				lead.party,
				lead.element,
				lead.owedBy,
				steps,
			]
			return same(facts(general), facts(own)) ? undefined : own.determination
		},
	},
	{
		name: 'every step of the reasoning is still there',
		breach: ({ general, own }) =>
			same(
				general.because.map(({ from }) => from),
				own.because.map(({ from }) => from),
			) && own.because.every(({ fact }) => fact !== '')
				? undefined
				: own.because.flatMap(({ from }) => from).join(', '),
	},
	{
		name: 'every cell of the matrix is still there, and none gains by the pair',
		breach: ({ general, own }) =>
			firstOf(
				own.roles.flatMap(({ task, party, standing }, index) => {
					const before = general.roles[index]
					const isKept = before?.task === task && before.party === party
					return isKept && (standing === before.standing || standing === 'none') ? [] : [`${task} ${party} ${standing}`]
				}),
			),
	},
	{
		name: 'every claim keeps a basis, but for cells without a role, reasons that fall away and views of a dispute',
		breach: ({ own, grounds }) => {
			const isSaid = own.because.every(({ basis, fact }) => basis.length > 0 || fact === phrases.reasonFallsAway)
			if (!isSaid) return 'because'
			const bare = own.roles.find(({ standing, basis }) => standing !== 'none' && basis.length === 0)
			if (bare !== undefined) return `${bare.task} ${bare.party} ${bare.standing}`
			return grounds.find(({ at, basis }) => basis.length === 0 && !mayRestOnNothing.includes(at))?.at
		},
	},
	{
		name: '“does not bind both” is said only of what certainly does not',
		breach: ({ general, own, givesWay, pair }) => {
			const isCertain = (basis: readonly ProvisionId[] | undefined) => basis?.some((id) => givesWay.has(id)) ?? false
			for (const [index, { fact, from }] of own.because.entries())
				if (fact === phrases.reasonFallsAway && !isCertain(general.because[index]?.basis))
					return `${nameOf(pair)}: because.${from}`
			for (const [index, { conditions, task, party }] of own.roles.entries())
				if (conditions.includes(phrases.cellFallsAway) && !isCertain(general.roles[index]?.basis))
					return `${nameOf(pair)}: ${task} ${party}`
			return undefined
		},
	},
	{
		name: 'nobody is called “not a party” who is not so called without the pair',
		breach: ({ general, own }) => {
			const before = new Set([...saidOf(general)].map(([, text]) => text))
			for (const [at, text] of saidOf(own))
				if (!before.has(text) && /\b(not|neither|nor) (a )?part(y|ies)\b|non-part/i.test(text)) return `${at}: ${text}`
			return undefined
		},
	},
	{
		name: 'the list of sources is that of the claims',
		breach: ({ own, grounds }) => {
			const cited = new Set(grounds.flatMap(({ basis }) => basis))
			return firstOf([
				...own.basis.filter((id) => !cited.has(id)),
				...[...cited].filter((id) => !own.basis.includes(id)),
			])
		},
	},
]

const protocols = ['VCDROP', 'VCCROP', 'CSMOP']

/** What must be true of what the pair adds to the answer. */
export const lawsOfThePair: readonly PairLaw[] = [
	{
		name: 'the answer is in the format',
		breach: ({ own }) => (isResult(own) ? undefined : JSON.stringify(isResult.errors?.at(-1))),
	},
	{
		name: 'the titles to the Court are those of the lists that the answer cites',
		breach: (seen) => {
			const told = (seen.own.court ?? []).map(({ title }) => title)
			return same([...told].sort(), titlesOf(seen).sort()) ? undefined : `${nameOf(seen.pair)}: ${told.join(', ')}`
		},
	},
	{
		name: 'every treaty that is cited, and every protocol, has its row',
		breach: ({ general, own }) => {
			const cited = general.basis.map((id) => provisions[id]).filter(({ kind }) => kind === 'treaty')
			const wanted = new Set<string>([...cited.map(({ instrument }) => instrument), ...protocols])
			const told = (own.treaties ?? []).map(({ instrument }) => instrument)
			return wanted.size === told.length && told.every((id) => wanted.has(id)) ? undefined : told.join(', ')
		},
	},
	{
		name: 'where one side is not known, no treaty is said to bind or not to bind both',
		breach: ({ own }) =>
			own.treaties?.find(
				({ receiving, sending, binds }) => (receiving === 'unknown' || sending === 'unknown') !== (binds === 'unknown'),
			)?.instrument,
	},
	{
		name: 'what falls away cites an article that certainly does not bind both',
		breach: ({ own, givesWay, pair }) =>
			own.fallsAway
				?.filter(({ basis }) => !basis.some((id) => givesWay.has(id)))
				.map(({ text, basis }) => `${nameOf(pair)}: falls away on ${basis.join(', ')}: ${text}`)
				.at(0),
	},
	{
		name: 'a step to the Court is not told among what falls away: for want of a title no treaty is said not to bind',
		breach: ({ own, pair }) =>
			own.fallsAway
				?.filter(({ basis }) => basis.some(isOfTheCourt))
				.map(({ text }) => `${nameOf(pair)}: ${text}`)
				.at(0),
	},
]
