/** What is said where a link, code or file was made under other content. */
export const staleLabels = {
	heading: 'Made under other content',
	recordedHeading: 'This file was made under older content',
	link: (older: string, present: string) =>
		`This link or code was made under older content (${older}). What is shown is the present answer, under ${present}.`,
	file: (older: string, present: string) =>
		`The file was made under content ${older}. What is shown is the present answer, under ${present}.`,
	comparing: 'Comparing with what was recorded…',
	failed: 'The lines could not be compared. Check the connection, load the page again and open the file once more.',
	paper: (older: string, present: string) =>
		`Made under content ${older}. This is the answer under content ${present}.`,
} as const
