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
		copied: 'Link copied. Whoever opens it sees your answers.',
		notCopied: 'The browser did not allow copying. Copy the address from the address bar.',
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
	},

	answers: {
		soFar: 'Your answers so far',
		given: 'Your answers',
		change: (question: string) => `Change: ${question}`,
		here: 'on this page',
	},

	notice: {
		heading: 'Please note',
		setAside: 'These answers no longer apply and were set aside:',
		startedAgain: 'You started again. These answers were cleared:',
		statesCleared: 'You started again. The two States were cleared.',
		undoHint: 'brings these answers back.',
		unreadable: 'Not everything could be read. The rest was kept.',
		answer: (question: string, option: string) => `${question}: ${option}`,
		more: (count: number) => `and ${count} more`,
		tooLong: 'The link is too long. Only its first part was read.',
		moved: 'The page that the link asked for does not follow from these answers.',
		malformed: (part: string) => `Not readable: “${part}”`,
		unknownQuestion: (part: string) => `No question has this name: “${part}”`,
		notAPair: (part: string) =>
			`“${part}” does not name one of two States, so no States were taken over. It takes both, each by its code`,
		unknownReader: (part: string) => `Nobody reads as “${part}”`,
		unknownOption: (question: string, part: string) => `${question}: “${part}” is not one of the answers`,
		repeated: (question: string) => `${question}: different answers were given, so none was kept`,
		offPath: (question: string, option: string) =>
			`${question}: “${option}” was left out, as the other answers do not lead to this question`,
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
		failed: 'The names of States could not be loaded. Check the connection and open this again.',
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
		failed: 'The glossary could not be loaded. Check the connection and open this again.',
		none: 'No word here is in the glossary.',
		more: 'More in the glossary',
	},
} as const
