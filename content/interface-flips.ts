const either = (parts: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(parts)
const inRow = (parts: readonly string[]) => parts.join('; ')

/** The words for what each other answer would change. They load after the answer. */
export const flipsLabels = {
	inGeneral: 'This part holds in general. What binds the two States is not looked at here.',

	hangsOn: (questions: readonly string[]) => `Who leads hangs on: ${inRow(questions)}.`,
	mayHangOn: (questions: readonly string[]) => `Who leads may hang on: ${inRow(questions)}.`,
	hangsNotOn: (questions: readonly string[]) => `Who leads does not hang on: ${inRow(questions)}.`,

	/** How many other answers do what; they stand behind the answer given. */
	tallied: (parts: readonly string[]) => `Other answers: ${inRow(parts)}.`,
	tally: {
		always: (count: number) => `${count} would change who leads`,
		sometimes: (count: number) => `${count} could change who leads`,
		rest: (count: number) => `${count} would or could change other things`,
		nothing: (count: number) => `${count} would change none of these`,
	},

	groups: {
		lead: 'Who leads changes, or could change',
		rest: 'The lead stays, other things change or could',
		nothing: 'Who leads, the duty, its basis and the warnings stay',
	},

	thenLeads: (parties: readonly string[]) => `Then leads: ${either(parties)}.`,
	couldLead: (parties: readonly string[]) => `Could lead instead: ${either(parties)}.`,
	owedBy: (party: string, owing: string) => `${party} (owed by ${owing})`,

	changes: (what: readonly string[]) => `Changes: ${inRow(what)}.`,
	couldChange: (what: readonly string[]) => `Could change: ${inRow(what)}.`,
	what: { duty: 'the duty', basis: 'what the duty first rests on' },

	warnings: (what: readonly string[]) => `Warnings: ${inRow(what)}.`,
	warned: {
		added: { every: (count: number) => `${count} new`, some: () => 'some could come' },
		dropped: { every: (count: number) => `${count} gone`, some: () => 'some could go' },
	},

	asks: (questions: readonly string[]) => `Also asks, as needed: ${inRow(questions)}.`,
	compare: 'Compare',
	goOn: 'Answer the rest',
	linkName: (link: string, answer: string) => `${link}: ${answer}`,

	onPaper: (options: readonly string[], leads: string) => `${either(options.map((option) => `“${option}”`))}. ${leads}`,
} as const
