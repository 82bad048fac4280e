import { type ProvisionId, provisions } from '#content/provisions.ts'
import { citedBelow, remembered } from '../claims.ts'
import type { Law } from '../every-path.ts'
import { isRegional, isUn } from './kinds.ts'

const isChecked = (id: string) => provisions[id as ProvisionId].checked
const speaksOf1975 = remembered((text) => /1975/.test(text))
const saysNotInForce = remembered((text) => /not in force|thirty-fifth party/.test(text))
const guardPosts = new Set(['dutyBearers', 'roles.outerPerimeter', 'roles.accessControl', 'roles.closeProtection'])

/** What an answer rests on. */
export const sources: readonly Law[] = [
	{
		name: 'the basis is every provision cited anywhere, once, in the order first cited',
		breach: ({ result: { basis, ...rest } }) => {
			const cited = [...citedBelow(rest)]
			return cited.length === basis.length && cited.every((id, index) => id === basis[index])
				? undefined
				: `${cited.length} cited, ${basis.length} listed`
		},
	},
	{
		name: 'an unchecked provision never carries a claim alone',
		breach: ({ claims }) => {
			const alone = claims.find(({ basis }) => basis.length > 0 && !basis.some(isChecked))
			return alone && `${alone.at} rests on ${alone.basis.join(' ')}`
		},
	},
	{
		name: 'G10: the 1975 Convention is never listed as in force',
		breach: ({ result, claims }) =>
			claims.find(
				({ text, basis }) =>
					(speaksOf1975(text) || basis.some((id) => id.startsWith('VCRS-'))) && !saysNotInForce(text),
			)?.at ?? result.checks.find(({ text }) => speaksOf1975(text) && !saysNotInForce(text))?.text,
	},
	{
		name: 'G11: no VCDR article stands in an answer about the UN',
		breach: ({ answers, claims }) =>
			isUn(answers) ? claims.find(({ basis }) => basis.some((id) => id.startsWith('VCDR-')))?.at : undefined,
	},
	{
		name: 'G11: the VCDR is never the basis of what the UN does',
		breach: ({ claims }) =>
			claims.find(({ party, basis }) => party === 'unitedNations' && basis.some((id) => id.startsWith('VCDR-')))?.at,
	},
	{
		name: 'G11a: answers about the UN and regional organisations rest on their own instruments, never on VCDR 22, 29, 30 or 45',
		breach: ({ answers, claims }) =>
			isUn(answers) || isRegional(answers)
				? claims.find(({ basis }) => basis.some((id) => /^VCDR-(22|29|30|45)/.test(id)))?.at
				: undefined,
	},
	{
		name: 'G12: the convention on crimes against protected persons is never the source of guard posts',
		breach: ({ result, claims }) => {
			if (result.regime === 'highOfficial') return undefined
			const post = claims.find(({ at, basis }) => guardPosts.has(at) && basis.some((id) => id.startsWith('IPPC-')))
			return post && `${post.at}: ${post.text}`
		},
	},
]
