/** The words of what can be done with an answer. Each tool loads when it is opened. */
export const deskLabels = {
	name: 'Paper, file, copies',
	tools: {
		paper: 'Title, notes and paper',
		save: 'Save or keep',
		copy: 'Copy',
		compare: 'Compare',
	},
	loading: 'Opening…',
	failed:
		'This part could not be loaded. Check the connection and load the page again. What you wrote on the sheet and did not save is lost then.',
} as const
