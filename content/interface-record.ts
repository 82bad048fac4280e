/** Where an opened file or code is at fault: one sentence each. */
const fileFaults = {
	several: () => 'Open one file at a time. Nothing was opened.',
	tooLarge: () => 'This file is larger than 300 kB. A saved assessment is far smaller, so it was not read.',
	unreadable: () => 'The browser could not read this file. Check that it is still there, then choose it again.',
	noText: () => 'This file is empty.',
	notJson: () => 'This is not a saved assessment. A saved assessment is a JSON file, and this file is not JSON.',
	tooDeep: () => 'This file is nested far deeper than a saved assessment, so it was not read.',
	otherFormat: () => 'This JSON file is not a saved assessment of this site. Its format is another one.',
	newerFormat: (at: string) => `This file has a newer format, “${at}”. Open it with the newest copy of this site.`,
	field: (at: string) => `The file was not opened, because “${at}” in it is missing or is not what it should be.`,
	longNote: (at: string) => `The file was not opened, because “${at}” in it is longer than this site allows.`,
	notLoaded: () => 'The part that reads files could not be loaded. Check the connection and load the page again.',
} as const

const codeFaults = {
	empty: () => 'Type the replay code.',
	tooShort: () => 'This code is too short. Type all of its groups.',
	tooLong: () => 'This code is too long. Type one code only.',
	mistyped: () => 'This code has a mistake in it. Compare each letter and digit with the paper.',
	newer: () => 'This code was made by a newer version of this site. Open it with the newest copy.',
	character: (character: string) => `“${character}” is never part of a code. Compare it with the paper.`,
} as const

/** The words of saving, opening and keeping. */
export const recordLabels = {
	open: {
		title: 'Open an assessment',
		lead: 'From the code on a printed sheet, from a saved file, or from this browser.',
		replaces:
			'An assessment with notes is open now. What you open takes its place. Back brings it again, until this page is closed: save it first.',
	},
	code: {
		heading: 'Type a code',
		label: 'Replay code',
		hint: 'It stands on the printed sheet, in groups of four. Capitals, spaces and dashes do not matter.',
		open: 'Open the code',
		faults: codeFaults,
	},
	file: {
		heading: 'Open a file',
		label: 'Saved file',
		hint: 'Choose a file, or drop one anywhere on this page. It is read here and sent nowhere.',
		reading: 'Reading the file…',
		faults: fileFaults,
	},
	save: {
		text: 'The file holds the answer, your answers, the two States and your notes. Whoever has it can read them.',
		save: 'Save file',
		saved: (name: string) => `Handed to the browser as ${name}.`,
		notSaved: 'The file could not be made. Nothing was lost on this page. Try again.',
		open: 'Open an assessment',
		fileName: (date: string, about: string) => `special-duty-${date}-${about}.json`,
	},
	keep: {
		label: 'Keep on this device',
		hint: 'Off unless you turn it on. It stays in this browser, and whoever uses this browser can open it. Browsers can clear what they keep: save a file too.',
		on: 'Kept in this browser. Later changes are kept too.',
		off: 'Removed from this browser. The answer stays on this page.',
		isKept: 'Kept in this browser, with every change.',
		gone: 'This assessment was deleted from this browser in another tab. Changes are no longer kept.',
		copied: 'This assessment was also changed in another tab. Your version is now kept beside it.',
	},
	storage: {
		refused: 'This browser does not let this page keep anything. Nothing was lost here. Save a file instead.',
		full: 'This browser has no room left to keep this. Nothing was lost here. Save a file, or delete what is kept.',
		notLoaded: 'The part that keeps assessments could not be loaded. Check the connection and load the page again.',
	},
	kept: {
		heading: 'Kept on this device',
		loading: 'Looking up what is kept…',
		none: 'Nothing is kept in this browser.',
		elsewhere: 'This browser does not let this page keep anything, so nothing is kept here.',
		unreadable: 'An entry that cannot be read',
		savedAt: (moment: string) => `Kept on ${moment}`,
		open: 'Open',
		rename: 'Rename',
		delete: 'Delete',
		wipe: 'Delete all that is kept',
		cancel: 'Cancel',
		/** What a button is called for those who hear it alone. */
		actOn: (act: string, name: string) => `${act}: ${name}`,
		newName: 'New name',
		takeName: 'Use this name',
		nameMissing: 'Type a name.',
		askDelete: (name: string) => `Delete “${name}” from this browser? It cannot be brought back.`,
		askWipe: (count: number) =>
			count === 1
				? 'Delete the one assessment that is kept? It cannot be brought back.'
				: `Delete all ${count} assessments that are kept? They cannot be brought back.`,
		confirmDelete: 'Delete it',
		confirmWipe: 'Delete them all',
		renamed: (name: string) => `Renamed to “${name}”.`,
		deleted: (name: string) => `Deleted: ${name}.`,
		wiped: 'All was deleted. Nothing is kept in this browser.',
		gone: 'This entry was deleted in another tab.',
	},
	notes: {
		title: 'Title',
		reference: 'Reference number',
		mission: 'Mission name',
		marking: 'Handling marking',
		note: 'Free note',
	},
} as const
