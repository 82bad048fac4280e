import type { Claim } from '#content/claim.ts'
import type { DutyBearer } from '#content/parties.ts'
import type { Words } from '#content/questions/question.ts'
import type { Answers } from '#machines/chart.ts'
import { ask, conclude, weigh } from '#machines/chart.ts'

const option = { label: 'A label', explains: 'One line.' }
const question = { prompt: 'What?', short: 'What', why: 'Why.' }

/** What must not compile. Each of these lines is an error; where one is not, the type check fails. */
export const mistakes = {
	// @ts-expect-error an option has no route
	'missing route': () => ask('failure', { 'failure.failed': '#whoLeads' }),

	'unknown option': () =>
		// @ts-expect-error there is no such option
		ask('failure', { 'failure.failed': '#whoLeads', 'failure.notYet': '#whoLeads', 'failure.maybe': '#whoLeads' }),

	// @ts-expect-error there is no such question
	'unknown question': () => ask('weather', {}),

	'words for an option that is not asked': (): Partial<Words> => ({
		// @ts-expect-error there is no such option
		failure: { ...question, options: { notYet: option, failed: option, perhaps: option } },
	}),

	'option without words': (): Partial<Words> => ({
		// @ts-expect-error an option has no words
		failure: { ...question, options: { notYet: option } },
	}),

	'words for a question that is not asked': (): Partial<Words> => ({
		// @ts-expect-error there is no such question
		weather: { ...question, options: {} },
	}),

	'misspelt target of a question': () =>
		// @ts-expect-error there is no such node
		ask('failure', { 'failure.failed': '#whoLeads', 'failure.notYet': '#whoLeds' }),

	'misspelt target of a weighing': () =>
		// @ts-expect-error there is no such node
		weigh('whoLeads', [{ when: 'hostDelivers', to: '#hostLeeds', basis: ['VCDR-22(2)'] }], '#nobodyCanProtect'),

	// @ts-expect-error there is no such node
	'misspelt last way out': () => weigh('whoLeads', [], '#nobodyCanProtekt'),

	'misspelt guard': () =>
		// @ts-expect-error there is no such proposition
		weigh('whoLeads', [{ when: 'hostDelivrs', to: '#hostLeads', basis: ['VCDR-22(2)'] }], '#nobodyCanProtect'),

	'misspelt provision in the chart': () =>
		// @ts-expect-error there is no such provision
		weigh('whoLeads', [{ when: 'hostDelivers', to: '#hostLeads', basis: ['VCDR-22(9)'] }], '#nobodyCanProtect'),

	// @ts-expect-error there is no such delivery
	'misspelt delivery': () => conclude('hostLeeds'),

	// @ts-expect-error there is no such provision
	'misspelt provision in the content': (): Claim => ({ text: 'A claim.', basis: ['VCDR-22(9)'] }),

	// @ts-expect-error a claim rests on something
	'claim without a basis': (): Claim => ({ text: 'A claim.', basis: [] }),

	// @ts-expect-error there is no such slot
	'misspelt slot': (): Claim => ({ text: 'A claim.', basis: ['@dooty'] }),

	// @ts-expect-error there is no such option
	'misspelt answer': (): Answers => ({ failure: 'perhaps' }),

	// @ts-expect-error a company never bears the duty
	'company as bearer': (): DutyBearer => 'privateContractors',
}
