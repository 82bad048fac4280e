/** The page on what is proved. Each check stands under the name by which `npm run proof` prints it. */
export const proof = {
	summary: {
		heading: 'The figures',
		paths: 'Ways through the questions',
		determinations: 'Outcomes that they end in',
		disagreements: 'Differences from the second opinion',
		date: 'Day of the run',
		content: 'Content that was proved',
		same: (content: string) => `${content}, which is the content shown here`,
		other: (content: string, present: string) =>
			`${content}. The content shown here is ${present}: it has changed since, and the figures are not about it.`,
	},

	method: {
		heading: 'How it was done',
		points: [
			'A program walks every way through the questions, from the first to an outcome, and takes each answer that is offered.',
			'At each end it puts the whole answer together, as this site does, and holds it against statements that must be true of every answer.',
			'A second opinion is asked the same. It is a plain table of rules, written apart from the chart from the same sources, and shares no code with it.',
			'Anybody who has the project can repeat it: the command is npm run proof.',
		],
	},

	proved: {
		heading: 'What was proved',
		caption: 'Each check, how many single things it looked at, and what came of it',
		check: 'Check',
		count: 'Looked at',
		result: 'Result',
		holds: 'Holds',
		fails: 'Does not hold',
		meanings: 'What each check means',
	},

	checks: {
		'No dead end': 'Every answer, wherever it is given, leads to another question or to an outcome.',
		'Every state reached': 'Every question, every weighing and every outcome of the chart is met on some way.',
		'Every option taken': 'Every option of every question can be chosen on some way.',
		'No two options alike':
			'No two options of a question always lead to the same outcomes, so none is offered in vain.',
		'No weighing shadowed':
			'Every way out of a weighing is taken, the last one too: no rule stands hidden behind another.',
		'Every guard seen both ways': 'Where it is weighed, each condition holds on some ways and fails on others.',
		'Weighings lead where the chart leads':
			'Each answer was weighed a second time beside the chart, and led to the same place.',
		'Every regime reached': 'Every body of law that can govern a mission governs on some way.',
		'Every delivery reached': 'Every outcome, as to who in fact leads, is the end of some way.',
		'Every overlay reached': 'Everything that a further fact can add is added on some way.',
		'Regime and delivery meet where lawful':
			'A list says of each regime and each outcome whether the two can lawfully meet, with the reason where not. They meet there and nowhere else.',
		'Regimes, deliveries and overlays reviewed':
			'The second opinion names each of them on the same ways as the chart, on not one more and not one fewer.',
		'Every citation known': 'Every claim of every answer cites provisions from the list of this site.',
		'No claim on unread texts alone':
			'Wherever a claim cites a text that nobody has read for this project, it also cites one that was read.',
		'Every answer: who owes the duty':
			'The host State always owes the duty, an occupying Power besides it, and a company never does.',
		'Every answer: who leads': 'The lead, ring by ring, follows the order of the rules, and each lead has conditions.',
		'Every answer: places and their rules':
			'Each place is told by its own rules: on entry, on fire, and on what outlasts closure, rupture and war.',
		'Every answer: arms and licences':
			'Own guards, companies and the UN have arms only on conditions: consent, a licence or a mandate.',
		'Every answer: if protection fails':
			'There is a next step, no court without a title, and no countermeasure against what is inviolable.',
		'Every answer: what it rests on':
			'The list of sources is whole, and no text is used for a mission that it does not cover.',
		'Every answer: how it is put': 'The answer has its public shape, with no text empty, unfinished or said twice.',
		'Second opinion: regime': 'Both name the same body of law.',
		'Second opinion: determination': 'Both come to the same outcome.',
		'Second opinion: overlays': 'Both add the same things for further facts.',
		'Second opinion: bearers': 'Both name the same bearers of the duty.',
		'Second opinion: lead': 'Both name the same lead, and the same party that owes it.',
		'Second opinion: rings': 'Both place the same party outside, and the same inside.',
		'Second opinion: support': 'Both name the same parties as help.',
	},

	notProved: {
		heading: 'What was not proved',
		unread: (unread: string, all: string) =>
			`Of the ${all} provisions that some answer cites, ${unread} have not been read for this project. They are marked wherever they are shown.`,
		points: [
			'That the law is told rightly. No lawyer has reviewed it, and no machine can tell whether a sentence says more than its article.',
			'That two opinions which agree are right. The second was written from the same sources as the chart, and shares their mistakes.',
			'That the agreement was reached apart. Where the two differed at first, each point was settled by the law, and one of them was mended.',
			'The wording. The second opinion compares who owes, who leads and who helps; it does not compare sentences, conditions or sources.',
			'That answers are true. What a person answers is taken as given, and nothing is known of the place.',
			'Cases that the questions do not cover. What they leave out is said on the start page.',
			'Answers between two named States, and answers in which a fact is not known. They are tested by commands of their own, outside this run.',
			'The pages themselves. Whether they show the answer rightly is what the other tests of the project look at.',
		],
	},
} as const

export type CheckName = keyof typeof proof.checks

export type Check = { readonly name: CheckName; readonly count: number; readonly ok: boolean }

/** What `npm run proof` found. Provisions are those that some answer cites. */
export type ProofFigures = {
	readonly date: string
	readonly content: string
	readonly paths: number
	readonly determinations: number
	readonly disagreements: number
	readonly provisions: { readonly read: number; readonly unread: number }
	readonly checks: readonly Check[]
}
