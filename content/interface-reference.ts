/** Every word of the reference’s pages that is not law. It is fetched with those pages and not before. */
export const referenceLabels = {
	pages: {
		reference: {
			title: 'Reference',
			summary: 'Every page, and a search over all of them.',
		},
		treaties: {
			title: 'The treaties and other texts',
			summary: 'One page for each instrument: what it gives, to whom, its limits, its status and its provisions.',
		},
		mistakes: {
			title: 'Common mistakes',
			summary: 'What is often said about the protection of missions, and what a specialist would say instead.',
		},
		glossary: {
			title: 'Glossary',
			summary: 'The words of the field as they are used here, with the traps in them.',
		},
		cases: {
			title: 'Real cases',
			summary: 'Ten things that happened. Predict who leads, then compare with what courts and inquiries found.',
		},
		accessibility: {
			title: 'Accessibility',
			summary: 'What this site aims at for people with disabilities, how it was tested, and what is not known.',
		},
		privacy: {
			title: 'Privacy',
			summary: 'What a link reveals, where it remains, and what is done with your answers.',
		},
		proof: {
			title: 'What is proved',
			summary: 'What a machine has shown of every way through the questions, and what it cannot show.',
		},
	},

	nav: {
		name: 'Ways out of this page',
		answers: 'Back to your answers',
		questions: 'Back to the question',
		start: 'To the start page',
		index: 'All reference pages and search',
		onThisPage: 'On this page',
		related: 'Read on',
	},

	unknown: {
		heading: 'Please note',
		text: (page: string) => `No page has the name “${page}”. Here is the list of all pages.`,
	},

	index: {
		read: 'To read',
		lookUp: 'To look up',
	},

	search: {
		label: 'Search the reference',
		hint: 'An article, a word, a place, a mistake. For instance: honorary consul, 22(2), arms.',
		button: 'Search',
		results: 'Results',
		count: (count: number, query: string) => `${count === 1 ? '1 result' : `${count} results`} for “${query}”`,
		shown: (count: number) => `The first ${count} are shown. Another word narrows them down.`,
		none: (query: string) => `Nothing found for “${query}”. Try fewer or other words, or look through the pages below.`,
		kinds: {
			page: 'Page',
			instrument: 'Instrument',
			provision: 'Provision',
			mistake: 'Common mistake',
			term: 'Glossary',
			case: 'Case',
		},
	},

	treaty: {
		gives: 'What it gives',
		toWhom: 'To whom',
		limits: 'Its limits',
		status: 'Status',
		keyProvisions: 'Most relied on',
		provisions: 'Its provisions',
		provisionsText: 'Those that an answer here can cite. The gist is in our own words: read the text itself.',
		limit: 'Limits',
		textChecked: 'Text checked against its source',
		textNotChecked: 'Text not checked',
		facts: {
			title: 'Full title',
			adopted: 'Adopted or given',
			inForce: 'In force since',
			parties: 'Parties',
			reach: 'Reach',
			text: 'Text',
			note: 'Note',
		},
		noAddress: 'No public address known',
		others: 'Others on this shelf',
		takesPart: {
			heading: 'Who takes part',
			link: 'Who takes part, as a list',
			loading: 'Opening the list…',
			failed: 'The list could not be loaded. Check the connection and load the page again.',
		},
	},

	mistakes: {
		said: 'Often said',
		better: 'More exactly',
		grade: 'How far off',
		contestable: 'This correction can itself be argued with.',
	},

	glossary: {
		letters: 'Letters',
		also: 'Also',
		trap: 'Careful',
	},

	cases: {
		where: (place: string, year: string) => `${place}, ${year}`,
		facts: 'What happened',
		host: 'Host',
		sender: 'Whose mission',
		disputed: 'Disputed',
		disputedMark: '◩',
		disputedFact: 'disputed',
		disputedText: 'These points are not settled.',
		readings: 'Where the facts come from',
		readingsText: 'Beside the provisions named above. Taken as far as said here; nothing else in them was used.',
		read: 'Passage read',
		notYetRead: 'Passage not read',
		notReadInline: '(not read)',
		predict: 'Who leads, and why? Predict',
		predictText:
			'Take the lead on the ground: who acts first, in fact. Your choice stays on this page and is not kept.',
		moment: 'The moment',
		why: 'Why? Name the rule that you rest it on.',
		reveal: 'Reveal',
		compare: 'Compare',
		yours: 'You predicted',
		noPrediction: 'nothing yet',
		ours: 'This program says',
		same: 'The same.',
		different: 'Not the same. Read why below.',
		lead: 'Who leads',
		rings: 'Ring by ring',
		owes: 'Who owes the duty',
		helps: 'Who helps',
		nobodyHelps: 'Nobody further',
		found: 'What was found',
		foundText: 'By a court, an inquiry or those concerned, in our own words.',
		sources: 'Sources',
		examples: 'Texts of this case',
		notRead: 'Not read',
		notReadText: 'Named only; nothing above rests on them.',
		open: 'Open in the wizard with these answers',
		teach: 'To teach with',
		printSheet: 'Print a blank sheet',
		printKey: 'Print the key',
		another: 'Another case',
	},

	paper: {
		texts: 'Texts cited on this page',
		page: 'This page',
		version: 'Content version',
	},
} as const
