import { type TaskId, tasks } from '#content/tasks.ts'
import { remembered, textsOf } from '../claims.ts'
import type { Law } from '../every-path.ts'
import { isResult } from '../result-schema.ts'
import { isDeFacto, isOccupied, isTaskedRegionalForce, isUn } from './kinds.ts'

const isWhole = remembered((text) => text.trim() === text && text !== '' && !/[{}]|undefined|\s\s/.test(text))
const isThreeSentencesAtMost = remembered((text) => /^(\p{Lu}[^.;?!]*\.(?: (?=\p{Lu})|$)){1,3}$/u.test(text))
const stateColumns = ['hostState', 'ownTeam', 'privateContractors', 'unitedNations']
const unColumns = ['hostState', 'unitedNations', 'privateContractors', 'friendlyState']
const allTasks = Object.keys(tasks) as TaskId[]

/** The shape and the wording of an answer. */
export const form: readonly Law[] = [
	{
		name: 'the answer is a special-duty/result@1',
		breach: ({ result }) => {
			if (isResult(result)) return undefined
			const [error] = isResult.errors ?? []
			return `${error?.instancePath} ${error?.message} ${JSON.stringify(error?.params)}`
		},
	},
	{
		name: 'no text is empty or holds a word that was not filled in',
		breach: ({ result, claims }) => {
			for (const [at, text] of textsOf(result, claims)) if (!isWhole(text)) return `${at}: ${text}`
			return undefined
		},
	},
	{
		name: 'the headline is at most three sentences, each from a capital to a full stop',
		breach: ({ result: { headline } }) => (isThreeSentencesAtMost(headline) ? undefined : headline),
	},
	{
		name: 'every answer on the path has its reason, in the order asked',
		breach: ({ answers, result }) =>
			result.because.map(({ from }) => from.join()).join() === Object.keys(answers).join()
				? undefined
				: 'reasons differ',
	},
	{
		name: 'a contested answer shows both views',
		breach: ({ result }) =>
			result.confidence === 'contested' && result.contested.length === 0 ? 'nothing is shown as contested' : undefined,
	},
	{
		name: 'an answer that depends on something says what to check',
		breach: ({ result }) =>
			result.confidence === 'depends' && result.checks.length === 0 ? 'nothing to check' : undefined,
	},
	{
		name: 'the matrix has every task once for each party, and the four parties of the class',
		breach: ({ answers, result }) => {
			const parties = [...new Set(result.roles.map(({ party }) => party))]
			const cells = new Set(result.roles.map(({ task, party }) => `${task} ${party}`))
			if (cells.size !== result.roles.length) return 'a cell stands twice'
			if (cells.size !== parties.length * allTasks.length) return 'a cell is missing'
			const four = isUn(answers) ? unColumns : stateColumns
			const added = [
				...(isOccupied(answers) ? ['occupyingPower'] : []),
				...(isDeFacto(answers) ? ['deFactoAuthority'] : []),
				...(isTaskedRegionalForce(answers) || (answers.forces ?? answers.forcesForUn) === 'areaForce'
					? ['regionalForce']
					: []),
			]
			const expected = [...four, ...added]
			return parties.sort().join() === expected.sort().join() ? undefined : `columns ${parties.join(' ')}`
		},
	},
	{
		name: 'the same claim, step, help or question does not stand twice',
		breach: ({ result }) => {
			const lists = {
				limits: result.limits.map(({ text }) => text),
				warnings: result.warnings.map(({ text }) => text),
				ifItFails: result.ifItFails.map(({ id }) => id),
				support: result.support.map(({ party, element, task }) => `${party} ${element} ${task}`),
				hostStillOwes: result.hostStillOwes.map(({ text }) => text),
				checks: result.checks.map(({ text }) => text),
			}
			for (const [name, items] of Object.entries(lists))
				if (new Set(items).size !== items.length)
					return `${name}: ${items.find((item, index) => items.indexOf(item) !== index)}`
			return undefined
		},
	},
]
