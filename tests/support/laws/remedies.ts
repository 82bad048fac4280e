import { remembered } from '../claims.ts'
import type { Law } from '../every-path.ts'

/** What can give a court its power over both sides. */
const titles: ReadonlySet<string> = new Set([
	'ICJS-36(1)',
	'ICJS-36(2)',
	'VCDROP-I',
	'VCCROP-I',
	'CSMOP-I',
	'IPPC-13',
	'HOSTAGES-16',
	'STB-20',
	'BOGOTA-XXXI',
	'CPIUN-s.30',
	'CPISA-s.32',
	'CSUN-22',
])
const noCountermeasure: ReadonlySet<string> = new Set(['ARSIWA-50(2)(b)', 'ARIO-53(2)(b)'])

const namesTheCourt = remembered((text) => /International Court|\bICJ\b/.test(text))
const goesToCourt = remembered((text) => /\bcourts?\b|\btitles?\b/i.test(text))
const isOnCountermeasures = remembered((text) => /countermeasure/i.test(text))

/** What follows if protection fails. */
export const remedies: readonly Law[] = [
	{
		name: 'G7: the International Court is named only with a title and with what is needed for it',
		breach: ({ claims }) =>
			claims.find(
				({ text, basis, needs }) => namesTheCourt(text) && !(needs !== undefined && basis.some((id) => titles.has(id))),
			)?.at,
	},
	{
		name: 'G7: every step that leads to a court says what it needs',
		breach: ({ result }) => result.ifItFails.find(({ text, needs }) => goesToCourt(text) && needs === undefined)?.text,
	},
	{
		name: 'G8: countermeasures are never mentioned without the rule that spares inviolability',
		breach: ({ claims }) =>
			claims.find(
				({ at, text, basis }) =>
					(isOnCountermeasures(text) || isOnCountermeasures(at)) && !basis.some((id) => noCountermeasure.has(id)),
			)?.at,
	},
	{
		name: 'there is always a next step if protection fails',
		breach: ({ result }) => (result.ifItFails.length > 0 ? undefined : 'no next step'),
	},
]
