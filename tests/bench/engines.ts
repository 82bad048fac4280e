import { others } from './build.ts'

export const engineIds = ['ours', ...others] as const
export type EngineId = (typeof engineIds)[number]

/** Where in a page its parts are: CSS selectors. */
export type Marks = {
	readonly question: string
	readonly options: string
	readonly next: string
	/** The buttons that lead from an answer to the first question, one after the other. */
	readonly again: readonly string[]
	readonly end: string
}

type Engine = { readonly name: string; readonly at: string; readonly marks: Marks }

export const engines: Readonly<Record<EngineId, Engine>> = {
	ours: {
		name: 'ours',
		at: '#at=missionKind',
		marks: {
			question: 'legend h1',
			options: '.options input',
			next: 'form .main-action',
			again: ['.actions .quiet', '.with-aside:has(.start-more) .main-action'],
			end: 'main',
		},
	},
	surveyjs: {
		name: 'SurveyJS',
		at: '',
		marks: {
			question: '.sd-question__title',
			options: 'input[type=radio]',
			next: '.sd-navigation__next-btn, .sd-navigation__complete-btn',
			again: [],
			end: '.sd-completedpage',
		},
	},
	formio: {
		name: 'form.io',
		at: '',
		marks: {
			question: '.formio-component-radio .col-form-label',
			options: '.formio-component-radio input[type=radio]',
			next: '.btn-wizard-nav-next',
			again: [],
			end: '.formio-component-content',
		},
	},
	rjsf: {
		name: 'rjsf',
		at: '',
		marks: {
			question: '.rjsf-field legend, .rjsf-field label',
			options: 'input[type=radio]',
			next: 'button[type=submit]',
			again: [],
			end: 'h3',
		},
	},
}
