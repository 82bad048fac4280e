/** What has changed since a file was made, line by line. */
export const changedLabels = {
	falseHeading: 'This file does not say what this content gives',
	gone: 'These answers of the file no longer exist, or are no longer asked:',
	changed: (count: number, fields: string) =>
		`Under the present content ${count === 1 ? 'this line' : `these ${count} lines`} changed, in: ${fields}.`,
	unchanged: (fields: string) => `Nothing has changed in: ${fields}.`,
	otherStates: 'The file names other States than this answer, so its lines are not set side by side.',
	tampered: (count: number, fields: string) =>
		`The file says that it was made under this very content. Yet ${count === 1 ? 'one line differs' : `${count} lines differ`}, in: ${fields}. It may have been changed by hand. What is shown here is what the content gives.`,
	show: 'Side by side',
	sides: { left: 'Recorded in the file', right: 'Under the present content' },
	inSides: { left: 'the file', right: 'the present content' },
	paperFalse: 'The file that this was opened from does not say what this content gives.',
} as const
