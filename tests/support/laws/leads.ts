import type { Answers } from '#machines/chart.ts'
import type { Law } from '../every-path.ts'
import { isDeFacto, isEmpty, isOccupied, isTaskedRegionalForce, isTaskedUnForce, isUn } from './kinds.ts'

const controller = (answers: Answers) =>
	isOccupied(answers) ? 'occupyingPower' : isDeFacto(answers) ? 'deFactoAuthority' : 'hostState'

/** The order of evaluation, (a) to (i), read once more from the answers: the first that matches. */
function leadInOrder(answers: Answers): string {
	const conduct = answers.outerRing ?? answers.controllerConduct ?? answers.emptyPremises
	if (conduct === 'attacking' || conduct === 'seizing') return 'nobody'
	if (isEmpty(answers)) return conduct === 'protecting' ? controller(answers) : 'nobody'
	if (conduct === 'delivering' || conduct === 'stretched' || conduct === 'notAsked') return controller(answers)
	if (isTaskedUnForce(answers)) return 'unitedNations'
	if (isTaskedRegionalForce(answers)) return 'regionalForce'
	if (answers.peaceForce === 'armedUnits') return 'unitedNations'
	if (answers.unSecurity === 'guardUnit' || answers.unSecurity === 'officers') return 'unitedNations'
	if (answers.ownGuards === 'armedAdmitted') return 'ownTeam'
	if (answers.ownGuards === 'armsNotSettled' && answers.setting === 'nobodyGoverns') return 'ownTeam'
	if (answers.contractors === 'armedOnTheMove') return 'privateContractors'
	if (answers.contractors === 'armedInside' && answers.missionKind !== 'highOfficial') return 'privateContractors'
	return 'nobody'
}

/** Who leads in fact, ring by ring. */
export const leads: readonly Law[] = [
	{
		name: 'the lead follows the order of evaluation, first match wins',
		breach: ({ answers, result }) => {
			const expected = leadInOrder(answers)
			return result.lead.party === expected ? undefined : `${result.lead.party} leads, not ${expected}`
		},
	},
	{
		name: 'the chart ends where the answer says, with every step read',
		breach: ({ answers, path, result }) => {
			const steps = Object.fromEntries(result.steps.map(({ question, option }) => [question, option]))
			if (result.determination !== path.determination) return `ends at ${result.determination}`
			return result.unread.length === 0 && JSON.stringify(steps) === JSON.stringify(answers)
				? undefined
				: 'steps differ'
		},
	},
	{
		name: 'the lead is the outside lead where it delivers, otherwise the inside lead',
		breach: ({ result: { lead, rings } }) => {
			const expected = rings.outside.party === 'nobody' ? rings.inside : rings.outside
			return lead.party === expected.party && lead.element === expected.element
				? undefined
				: `${lead.party} leads, rings say ${expected.party}`
		},
	},
	{
		name: 'whoever owes the lead is named exactly where somebody else, or nobody, has it in fact',
		breach: ({ answers, result: { lead, rings } }) => {
			const owing = isOccupied(answers) ? 'occupyingPower' : 'hostState'
			const delivered = lead.party === controller(answers)
			if (lead.owedBy !== (delivered ? undefined : owing)) return `${lead.party} leads, owed by ${lead.owedBy}`
			const outside = rings.outside.party === controller(answers)
			return rings.outside.owedBy === (outside ? undefined : owing)
				? undefined
				: `outside owed by ${rings.outside.owedBy}`
		},
	},
	{
		name: 'G2: the UN never leads a State’s mission unless a mandate says so',
		breach: ({ answers, result: { lead, rings } }) =>
			[lead, rings.outside, rings.inside].some(({ party }) => party === 'unitedNations') &&
			!isUn(answers) &&
			!isTaskedUnForce(answers)
				? 'the UN leads'
				: undefined,
	},
	{
		name: 'G2: protection of civilians is at most support to persons, on conditions',
		breach: ({ answers, result }) => {
			if (isUn(answers) || isTaskedUnForce(answers)) return undefined
			const help = result.support.filter(({ party }) => party === 'unitedNations')
			if (answers.forces !== 'protectionOfCivilians')
				return help.length === 0 ? undefined : 'the UN supports without a mandate'
			return help.length === 1 && help.every(({ conditions }) => /persons only/i.test(conditions.join(' ')))
				? undefined
				: 'the support is not kept to persons'
		},
	},
	{
		name: 'G2: in the matrix of another’s mission the UN owes nothing, and holds nothing unless a mandate says so',
		breach: ({ answers, result }) =>
			isUn(answers) || isTaskedUnForce(answers)
				? undefined
				: result.roles.find(
						({ party, standing }) => party === 'unitedNations' && (standing === 'owes' || standing === 'may'),
					)?.task,
	},
	{
		name: 'own guards, companies, the UN and other forces never lead without conditions',
		breach: ({ result: { lead } }) => (lead.conditions.length > 0 ? undefined : `${lead.party} leads unconditionally`),
	},
	{
		name: 'a supporter is not the one who leads',
		breach: ({ result: { lead, support } }) =>
			support.find(({ party, element }) => party === lead.party && element === lead.element)?.task,
	},
]
