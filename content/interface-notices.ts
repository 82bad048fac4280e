/** What stands above a page, where something was not read or was set aside. */
export const noticeLabels = {
	heading: 'Please note',
	setAside: 'These answers no longer apply and were set aside:',
	startedAgain: 'You started again. These answers were cleared:',
	statesCleared: 'You started again. The two States were cleared.',
	undoHint: 'brings these answers back.',
	unreadable: 'Not everything could be read. The rest was kept.',
	more: (count: number) => `and ${count} more`,
} as const
