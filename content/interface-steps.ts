/** Labels of the next steps, of the readers and of the papers to fill in. */
export const stepLabels = {
	reader: {
		legend: 'For whom do you read this?',
		hint: 'It changes the order and the address of the next steps, never the law.',
		none: 'No one in particular',
		noneLine: 'The steps as they stand in the answer.',
	},
	steps: {
		heading: 'Next steps for this reader',
		by: 'Who',
		needs: 'Needs',
		loading: 'Putting the steps in order…',
		failed: 'The steps for this reader could not be loaded. Check the connection and load the page again.',
	},
	excluded: {
		heading: 'What stays excluded',
		text: 'A failure of protection makes none of this lawful.',
	},
	outlines: {
		heading: 'Papers to copy and fill in',
		text: 'In the project’s own words, with blanks. Nothing you write here is sent or stored.',
		loading: 'Fetching the papers…',
		failed: 'The papers could not be loaded. Check the connection and load the page again.',
		copy: 'Copy',
		copyName: (title: string) => `Copy: ${title}`,
		copied: 'Copied',
		notCopied: 'The browser did not allow copying. Select the text and copy it by hand.',
	},
	views: {
		takenBy: 'Taken by',
		nobody: 'No court or organ known to have taken it',
	},
} as const
