import { readFileSync } from 'node:fs'
import type { ProvisionId } from '#content/provisions.ts'
import type { Pair } from '#machines/pair/pair.ts'
import { nameOf } from './ten.ts'

/** The status of every State of a list, read from the list itself and not from what is shipped. */
function listIn(file: string): ReadonlyMap<string, string> {
	const lines = readFileSync(new URL(`../../content/participation/lists/${file}.csv`, import.meta.url), 'utf8').split(
		'\n',
	)
	const rows = lines.slice(1).flatMap((line) => {
		const [, code, status] = /^([A-Z]{3}),(?:"[^"]*"|[^,]*),([^,]*),/.exec(line) ?? []
		return code === undefined || status === undefined ? [] : [[code, status] as const]
	})
	if (rows.length < 20) throw new Error(`${file} cannot be read`)
	return new Map(rows)
}

const lists = {
	vcdr: listIn('vcdr_1961'),
	vcdrProtocol: listIn('vcdr_op_disputes_1961'),
	vccr: listIn('vccr_1963'),
	vccrProtocol: listIn('vccr_op_disputes_1963'),
	csm: listIn('special_missions_1969'),
	csmProtocol: listIn('special_missions_op_1969'),
	ippc: listIn('ippc_1973'),
	cpiun: listIn('cpiun_1946'),
	clause: listIn('icj_optional_clause'),
}

type List = keyof typeof lists

const isIn = (list: List, code: string) => ['party', 'declaration in force'].includes(lists[list].get(code) ?? '')
const areIn = ({ receiving, sending }: Pair, ...named: readonly List[]) =>
	named.every((list) => isIn(list, receiving) && isIn(list, sending))

const known = new Map<string, ReadonlySet<ProvisionId>>()

/** The titles to the Court that the lists show. An organisation has none but the clause of the convention on the UN. */
export function titlesInTheLists(pair: Pair): ReadonlySet<ProvisionId> {
	const name = nameOf(pair)
	const titles = known.get(name) ?? readFor(pair)
	known.set(name, titles)
	return titles
}

function readFor(pair: Pair): ReadonlySet<ProvisionId> {
	const found = {
		'VCDROP-I': areIn(pair, 'vcdr', 'vcdrProtocol'),
		'VCCROP-I': areIn(pair, 'vccr', 'vccrProtocol'),
		'CSMOP-I': areIn(pair, 'csm', 'csmProtocol'),
		'IPPC-13': areIn(pair, 'ippc'),
		'ICJS-36(2)': areIn(pair, 'clause'),
		'CPIUN-s.30': isIn('cpiun', pair.receiving) && (pair.sending === 'UN' || isIn('cpiun', pair.sending)),
	} as const satisfies { readonly [P in ProvisionId]?: boolean }
	return new Set((Object.keys(found) as (keyof typeof found)[]).filter((title) => found[title]))
}
