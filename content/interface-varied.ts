/** The words of an answer where some facts are not known. */
export const variedLabels = {
	either: (parts: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(parts),
	status: (count: number) =>
		count === 1
			? 'One fact is not known. Below: what holds either way, what varies, and what to find out.'
			: `${count} facts are not known. Below: what holds in every case, what varies, and what to find out first.`,

	headline: {
		owed: (parties: string) => `In every case the protection is owed by: ${parties}.`,
		owedInSome: (party: string) => `In some cases it is owed by this party as well: ${party}.`,
		leads: (party: string) => `In every case the lead is: ${party}.`,
		open: (parties: string) => `Who leads is open: ${parties}.`,
	},

	picture: {
		owes: 'Owes the protection in every case',
		owesInSome: 'Owes it as well in some cases',
		leads: 'Can lead, as the facts turn out',
		leadsAlways: 'Leads in every case',
		owedBy: (parties: string) => `owed by ${parties}`,
	},

	findOut: {
		heading: 'Find out first',
		text: 'The facts that are not known. The one that decides most comes first.',
		outcomes: (count: number) =>
			count === 1
				? 'It changes neither whose law applies, nor who owes, nor who leads. It can change terms and warnings.'
				: `Its answers lead to ${count} different outcomes.`,
		lead: 'Who leads hangs on it.',
		notLead: 'Who leads does not hang on it.',
		answer: 'Answer this',
		answerFor: (question: string) => `Answer this: ${question}`,
	},

	lead: {
		heading: 'Who leads, case by case',
		text: 'Follow the facts that are not known. What ends alike stands together.',
		when: (question: string, options: string) => `${question}: ${options}`,
		option: (label: string) => `“${label}”`,
	},

	certain: 'Only what holds in every case.',
	warnings: (inEvery: number, inSome: number) =>
		`${inEvery === 0 ? 'No warning holds' : 'These hold'} in every case. ${inSome} more may hold as the facts turn out: see the warnings that vary.`,

	varies: {
		heading: (name: string) => `Varies: ${name}`,
		count: (count: number) =>
			count === 1 ? 'One point does not hold in every case.' : `${count} points do not hold in every case.`,
		when: (facts: string) => `If ${facts}`,
		offPaper: 'Too much varies to print this part. Answer more questions, or read it on the screen.',
		whenAny: 'In any of these cases:',
		many: (questions: string) => `In many cases, which turn on: ${questions}`,
		conditions: 'Depends on',
	},

	/** What each part is called where it varies. Parts that only repeat others are left out. */
	fields: {
		regime: 'whose law',
		confidence: 'how sure this is',
		'rings.outside': 'who leads outside',
		'rings.inside': 'who leads inside',
		dutyBearers: 'who owes the duty, in what words',
		lead: 'who leads, and on what terms',
		warnings: 'warnings',
		overlays: 'what is added to the law',
		roles: 'who does what',
		support: 'who helps',
		careOwedBy: 'who owes its people care',
		answersFor: 'who answers for a failure',
		hostStillOwes: 'what the host still owes',
		limits: 'limits',
		ifItFails: 'steps if protection fails',
		excluded: 'what no failure makes lawful',
		contested: 'contested points',
		checks: 'what to check',
		basis: 'sources',
	},

	states: 'The two States are not read while facts are not known. They stay in the link.',
	noStates: 'Two States can be named once every fact is known.',
	noCard: 'The field card is for an answer in which every fact is known.',
} as const
