/** What could not be read of a link, a code or a file. */
export const problemLabels = {
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
} as const
