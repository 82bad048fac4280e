/** Every word of the frame, the pages and the paper that is not law. */
export const labels = {
	language: 'en-GB',
	product: 'Special Duty',
	tagline: 'Who protects a mission abroad, and on what legal basis',
	skip: 'Skip to the main content',
	leave: 'Leave quickly',
	leaveNote: 'The history keeps the link',
	pageTitle: (page: string) => `${page} – Special Duty`,
	list: (parts: readonly string[]) => new Intl.ListFormat('en-GB').format(parts),

	footer: {
		privacy:
			'Nothing is sent, and no answer is stored unless you ask. Your answers stand in this page’s address, after the #.',
		licence: 'Licence: MIT',
		accessibility: 'Accessibility',
		privacyPage: 'Privacy',
		proof: 'What is proved',
		map: 'The map of the questions',
		version: (version: string) => `Content version ${version}`,
	},

	actions: {
		start: 'Start',
		goOn: 'Go on where you were',
		continue: 'Continue',
		back: 'Back',
		startAgain: 'Start again',
		open: 'Open a code or a saved file',
		undo: 'Undo',
		change: 'Change',
		print: 'Print',
		copy: 'Copy link',
		reload: 'Load the page again',
	},

	question: {
		why: 'Why this is asked: ',
		unknown: {
			label: 'Not known',
			explains: 'The answer then says what holds in every case, what varies, and which fact to find out first.',
		},
		errorTitle: (page: string) => `Error: ${page}`,
		errorSummary: 'There is a problem',
		error: 'Choose one answer',
		errorPrefix: 'Error: ',
		loading: { title: 'The questions', text: 'Opening the page…' },
	},

	answers: {
		inWords: (question: string, option: string) => `${question}: ${option}`,
		soFar: 'Your answers so far',
		given: 'Your answers',
		change: (question: string) => `Change: ${question}`,
		here: 'on this page',
	},

	loading: { title: 'The answer', text: 'Putting the answer together…' },
	loadFailed: {
		title: 'The answer could not be loaded',
		text: 'Your answers are safe: they are in the address of this page. Check the connection and load the page again.',
	},

	states: {
		name: 'Name the two States',
		hide: 'Close',
		named: (receiving: string, sending: string) => `Named: receives ${receiving}, sends ${sending}.`,
		why: 'Optional. It tells which treaties bind both, and loads only when you ask for it.',
		loading: 'Fetching the names of States…',
		failed: 'The names of States could not be loaded. Check the connection and load the page again.',
	},

	reference: {
		name: 'Reference',
		search: 'Search the reference',
		cases: 'Real cases',
		mistakes: 'Common mistakes',
		glossary: 'Glossary',
		loading: { title: 'Reference', text: 'Opening the page…' },
		loadFailed: 'This page could not be loaded',
	},

	words: {
		question: 'Words used here',
		answer: 'Words used in this answer',
		loading: 'Looking the words up…',
		failed: 'The glossary could not be loaded. Check the connection and load the page again.',
		none: 'No word here is in the glossary.',
		more: 'More in the glossary',
	},
} as const
