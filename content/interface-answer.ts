import type { Force } from './claim.ts'
import type { Binding, SourceKind } from './provisions/provision.ts'

/** The words around an answer. They are not needed to ask a question. */
export const answerLabels = {
	result: {
		title: 'The answer',
		titleFor: (kind: string) => `The answer: ${kind}`,
		emergency: 'If something is happening now, follow your emergency plan first.',
		onThisPage: 'On this page',
		folds: { openAll: 'Open every part', closeAll: 'Close the long parts' },
		picture: {
			heading: 'At a glance',
			owes: 'Owes the protection',
			leads: 'Leads on the ground',
			supports: 'Helps',
			outside: 'Outer ring: outside',
			inside: 'Inner ring: inside',
			lead: 'Lead',
			owedBy: (party: string) => `owed by ${party}, not delivered`,
			owesMeaning: 'bound in law',
			leadsMeaning: 'acts first, in fact',
			supportsMeaning: 'on the terms set out below',
			nobodySupports: 'Nobody further',
		},
		duty: { heading: 'Who owes the duty' },
		lead: {
			heading: 'Who leads, and on what terms',
			conditions: 'Depends on',
			owedBy: (party: string) => `This lead is owed by ${party}, which does not deliver it.`,
		},
		warnings: { heading: 'Warnings' },
		furtherWarnings: 'Further warnings',
		matrix: {
			heading: 'Who does what',
			caption: 'Each task, and where each party stands in it',
			task: 'Task',
			legend: 'What the marks mean',
		},
		support: { heading: 'Who helps, and on what terms', conditions: 'Depends on' },
		care: {
			heading: 'Who owes its people care',
			text: 'An employer’s duty to its own people. It is apart from the duty to protect the mission.',
		},
		answersFor: {
			heading: 'Who answers for a failure',
			text: 'Whose wrong it is in law if this goes wrong. It is apart from who leads.',
		},
		because: { heading: 'Why, answer by answer', text: 'What each answer changes in law.' },
		hostStillOwes: { heading: 'What the host still owes', text: 'Whoever leads, this stays owed.' },
		limits: { heading: 'Limits' },
		ifItFails: {
			heading: 'If protection fails, in this order',
			needs: 'Needs',
		},
		confidence: {
			heading: 'How sure this is',
			settled: { mark: '■', name: 'Settled', means: 'The core of this answer is not disputed.' },
			contested: {
				mark: '◩',
				name: 'Contested',
				means: 'A point that carries this answer is disputed. Both views are given.',
			},
			depends: {
				mark: '◇',
				name: 'Depends',
				means: 'This answer turns on facts or texts to be checked first. See what to check.',
			},
			points: 'Contested points',
			view: (number: number) => `View ${number}`,
		},
		checks: { heading: 'Check before you rely on it', asOf: (date: string) => `as of ${date}` },
		link: {
			copied: 'Link copied. Whoever opens it sees your answers.',
			notCopied: 'The browser did not allow copying. Copy the address from the address bar.',
		},
		flips: {
			heading: 'What would change this',
			text: 'One answer is changed at a time. The others stay, as far as they are still asked for.',
			loading: 'Working it out…',
			failed: 'This part could not be loaded. Check the connection and load the page again.',
		},
		sources: {
			heading: 'Sources',
			text: 'Every provision cited above, under the instrument it belongs to. The gist is in our own words: read the text itself.',
			loading: 'Fetching the sources…',
			failed: 'The sources could not be loaded. Check the connection and load the page again.',
			unchecked: '(unchecked)',
			textNotChecked: 'Text not checked',
			backToText: 'Back to where you were reading',
			limits: 'Limits',
			binds: 'Binds',
			inForce: (date: string) => `In force since ${date}`,
			status: (text: string) => `Status: ${text}`,
			parties: (count: string, asOf?: string) =>
				asOf === undefined ? `${count} parties` : `${count} parties (${asOf})`,
		},
		proof: {
			term: 'Proof',
			ofThis: (content: string, paths: string, disagreements: string) =>
				`Content ${content}: on all ${paths} ways through the questions, who owes, who leads and who helps was compared with a second set of rules, written apart from the first. Differences: ${disagreements}.`,
			ofAnother: (content: string, paths: string, disagreements: string) =>
				`This content has not been proved as a whole. Content ${content} was: on all ${paths} ways through its questions, who owes, who leads and who helps was compared with a second set of rules, written apart from the first. Differences: ${disagreements}.`,
			more: 'What that does not prove is said on this site’s page “What is proved”.',
		},
		paper: {
			loading:
				'This print is not whole: what stands on paper alone had not been loaded yet. Close the print, wait a moment and print again.',
			failed:
				'What stands on paper alone, such as the replay code, could not be loaded. Check the connection and load the page again.',
		},
		about: {
			heading: 'About this answer',
			clockBehind: (lawAsOf: string) =>
				`The clock of this device is behind: it shows a day before ${lawAsOf}, the date of the law told here. Set it before you print or save, or the date will be wrong.`,
			notAdvice:
				'This is information, not legal advice. No lawyer has reviewed it. If you find an error of law, report it in the project’s issue tracker with the link to this answer and the provision concerned.',
			made: 'Made on',
			printed: 'Printed on',
			version: 'Content version',
			lawAsOf: 'Law as of',
			link: 'Link to this answer',
			handling:
				'This sheet shows where protection is thin. Handle it with care, and do not send it or its link over open channels.',
			linkNote: 'Whoever has it can read the answers. It also stands in this browser’s history.',
			notChecked: 'Not checked',
			textsNotChecked: (citations: string) => `The texts of: ${citations}.`,
			allTextsChecked: 'Every text cited was checked against its source.',
			factsNotChecked: 'Your answers were taken as given. Nothing was looked up about the States or the place.',
		},
	},

	kinds: {
		treaty: 'Treaty',
		custom: 'Custom',
		judgment: 'Judgment',
		resolution: 'Resolution',
		policy: 'Policy',
		softLaw: 'Soft law',
		domestic: 'National law',
		ilc: 'International Law Commission',
	} satisfies Record<SourceKind, string>,

	/** Stands before the citation of a claim whose treaty does not bind both States. */
	forces: { custom: 'By custom', assimilation: 'As an example of such agreements' } satisfies Record<Force, string>,

	bindings: {
		parties: 'Binding on its parties',
		all: 'Binding on all States',
		internal: 'Binding within one State or body',
		none: 'Not binding',
	} satisfies Record<Binding, string>,
} as const
