import countries from 'i18n-iso-countries'
import { aliases, leftOut, members, names, others, type State } from '#content/state-names.ts'
import { Refusal } from '#src/commands/cases.ts'
import { folded } from './folded.ts'

/** Kosovo has no alpha-3 code of ISO, so that the package knows it by two letters only. */
const alpha2Of = (code: string) => (code === 'XKX' ? 'XK' : countries.alpha3ToAlpha2(code))

/** The English names of the package under UN names, with everything else a person may type. */
export function buildStates(): Readonly<Record<string, State>> {
	const codes = [...members.join(' ').split(' '), ...Object.keys(others)].sort()
	const states = Object.fromEntries(codes.map((code) => [code, stateOf(code)]))
	refuseTwins(states)
	return states
}

export function stateOf(code: string): State {
	const alpha2 = alpha2Of(code)
	const found = (countries.getName(alpha2 ?? code, 'en', { select: 'all' }) ?? []).map(typographic)
	const name = names[code] ?? found[0]
	if (alpha2 === undefined || name === undefined)
		throw new Refusal(`states: ${code} is no code of the package of names`)
	const taken = new Set([folded(name), folded(code), folded(alpha2)])
	const also = [...(aliases[code] ?? []), ...found.filter((other) => !leftOut[code]?.includes(other))].filter(
		(other) => {
			const isNew = !taken.has(folded(other))
			taken.add(folded(other))
			return isNew
		},
	)
	const apart = Object.entries(others).find(([other]) => other === code)?.[1]
	return {
		name,
		alpha2,
		kind: apart?.kind ?? 'member',
		...(also.length > 0 && { also }),
		...(apart && { note: apart.note }),
	}
}

const typographic = (name: string) => name.replaceAll("'", '’')

/** Whatever a person types in full means one State at most. */
export function refuseTwins(states: Readonly<Record<string, State>>) {
	const owners = new Map<string, string>()
	for (const [code, { name, alpha2, also = [] }] of Object.entries(states))
		for (const word of [code, alpha2, name, ...also]) {
			const owner = owners.get(folded(word))
			if (owner !== undefined && owner !== code) throw new Refusal(`states: ${word} means both ${owner} and ${code}`)
			owners.set(folded(word), code)
		}
}
