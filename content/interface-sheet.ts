/** The words of the printed sheet, of the field card, and of what a person writes on them. */
export const sheetLabels = {
	heading: 'Title, notes and paper',
	stays: 'What you write here is printed and saved to file. It never goes into a link or a code.',
	fields: {
		title: { label: 'Title', hint: 'It stands on every page, and names the file when you print to PDF.' },
		reference: { label: 'Reference number' },
		mission: { label: 'Name of the mission' },
		marking: { label: 'Handling marking', hint: 'In your own words. It is printed at head and foot of every page.' },
		note: { label: 'Note' },
	},
	left: (count: number) => `${count} characters left`,

	code: {
		heading: 'Replay code',
		text: 'Typed in on this site, it opens this answer again.',
		printCode: 'Print the replay code',
		printQr: 'Print a QR code of the link',
		reveals: 'Both show your answers to whoever holds the paper.',
		qr: 'QR code of the link to this answer',
		qrOfCode: 'QR code of the replay code',
		qrFailed: 'The QR code could not be made. The rest is printed without it.',
	},
	print: { sheet: 'Print the sheet', card: 'Print a field card' },

	paper: {
		pageNumber: { before: 'Page', between: 'of' },
		content: (product: string, version: string, lawAsOf: string) =>
			`${product} · content version ${version} · law as of ${lawAsOf}`,
		printed: (moment: string) => `Printed ${moment}`,
		code: (code: string) => `Replay code ${code}`,
		note: 'Note',
		reopen: 'To open this answer again',
		reopenText: 'Type the code on the site’s page “Open an assessment”, or follow the link under “About this answer”.',
		signOff: 'Sign-off',
		signs: ['Prepared by', 'Reviewed by', 'Date'],
	},

	/** What was proved of the content that an answer was made from. */
	card: {
		heading: 'Field card',
		owes: 'Owes the protection',
		leads: 'Leads on the ground',
		outside: 'Outside',
		inside: 'Inside',
		warnings: 'Warnings',
		noWarnings: 'None beyond the common ones: see the full sheet.',
		call: 'Who to call',
		calls: [
			'Local police or emergency number',
			'Protocol desk of the host',
			'Own security officer',
			'UN security or a peace force, where there is one',
			'Own capital or headquarters',
		],
		information:
			'Information, not legal advice. No lawyer has reviewed it. Conditions and sources: see the full sheet.',
	},
} as const
