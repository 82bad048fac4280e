import type { Law } from '../every-path.ts'
import { isUn } from './kinds.ts'

const consent = /consent|agree|admit|permit|licen[cs]e|mandate|approval|self-defence/i
const licence = /licen[cs]e/i

const armedTasks = new Set(['accessControl', 'closeProtection', 'movement', 'emergencyResponse'])
const lets = (standing: string) => standing === 'may' || standing === 'supplements'

/** What the consent of the host to arms rests on. */
const consentToArms = /^(VCDR-11\(2\)|VCDR-41\(1\)|VCCR-55\(1\)|CSM-47|CHWTO-23\(2\)|CUST-TERRITORY|UNSTATUS-)/

/** Who may be armed, and by whose leave. */
export const arms: readonly Law[] = [
	{
		name: 'G9: own guards and companies never lead, help or act without a condition',
		breach: ({ result }) => {
			const acting = [...result.support, ...result.roles.filter(({ standing }) => lets(standing)), result.lead]
			const free = acting.find(
				({ party, conditions }) => (party === 'ownTeam' || party === 'privateContractors') && conditions.length === 0,
			)
			return free && `${free.party}: ${'task' in free ? free.task : 'lead'}`
		},
	},
	{
		name: 'G9: a company acts only under a licence of the host State',
		breach: ({ result, claims }) => {
			const acting = claims.filter(
				({ party, at, text }) =>
					party === 'privateContractors' && (at === 'lead' || at === 'support' || / (may|supplements)$/.test(text)),
			)
			const loose = acting.find(({ conditions = [], basis }) => !licence.test(conditions.join(' ')) || !basis.length)
			if (loose !== undefined) return `${loose.at}: ${loose.text}`
			const rests = acting.length === 0 || result.basis.includes('CUST-TERRITORY')
			return rests ? undefined : 'the law of the host is not cited'
		},
	},
	{
		name: 'G9: where a company leads, its lead rests on the law of the host',
		breach: ({ result: { lead } }) =>
			lead.party === 'privateContractors' && !lead.basis.includes('CUST-TERRITORY') ? lead.basis.join(' ') : undefined,
	},
	{
		name: 'G9: own guards act with arms only by consent of the host, with its rule',
		breach: ({ result }) => {
			const cell = result.roles.find(({ task, party }) => task === 'closeProtection' && party === 'ownTeam')
			if (cell === undefined || cell.standing === 'none') return undefined
			return consent.test(cell.conditions.join(' ')) && cell.basis.some((id) => consentToArms.test(id))
				? undefined
				: 'close protection without consent to arms'
		},
	},
	{
		name: 'G9: where the own team leads, the lead rests on the rule on arms and says so',
		breach: ({ result: { lead } }) =>
			lead.party !== 'ownTeam' ||
			(consent.test(lead.conditions.join(' ')) && lead.basis.some((id) => consentToArms.test(id)))
				? undefined
				: lead.basis.join(' '),
	},
	{
		name: 'G9: UN arms always depend on agreement or mandate, to be obtained and read',
		breach: ({ answers, result }) => {
			if (!isUn(answers)) return undefined
			const limit = result.limits.find(({ id }) => id === 'unArms')
			const agreed = answers.statusAgreement === 'notInForce' || limit?.basis.some((id) => id.startsWith('UNSTATUS-'))
			return agreed && limit !== undefined && /read it/.test(limit.text) ? undefined : 'no limit on UN arms'
		},
	},
	{
		name: 'G9: the UN never leads, helps or holds an armed task without a condition',
		breach: ({ result }) => {
			const cells = result.roles.filter(({ task, standing }) => armedTasks.has(task) && lets(standing))
			const free = [...result.support, ...cells, result.lead].find(
				({ party, conditions }) => party === 'unitedNations' && conditions.length === 0,
			)
			return free && ('task' in free ? free.task : 'lead')
		},
	},
]
