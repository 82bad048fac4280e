/** The words of copies of an answer. */
export const copyLabels = {
	heading: 'Copy the answer',
	holds:
		'Text and Markdown hold the whole answer, its sources and all that you wrote: title, reference, mission, marking and note. The papers to fill in have their own button. The citation holds the title, the version, the date and the link.',
	handling: 'The link shows your answers to whoever has it.',
	copy: { text: 'Copy as plain text', markdown: 'Copy as Markdown', citation: 'Copy citation' },
	copied: {
		text: 'Copied as plain text.',
		markdown: 'Copied as Markdown.',
		citation: 'Citation copied.',
	},
	refused: 'The browser did not allow copying. The text stands below: select it and copy it by hand.',
	byHand: 'Text to copy by hand',

	given: {
		marking: 'Handling',
		title: 'Title',
		reference: 'Reference',
		mission: 'Mission',
		note: 'Note',
	},
	term: (term: string, text: string) => `${term}: ${text}`,
	citation: (product: string, title: string, version: string, lawAsOf: string, made: string, link: string) =>
		`${product}: “${title}”. Content version ${version}, law as of ${lawAsOf}. Made on ${made}. ${link}`,
} as const
