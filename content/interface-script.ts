/** What stands in the page until its script runs. */
export const scriptLabels = {
	off: 'Special Duty works the answer out in your browser and needs JavaScript for it. Nothing is sent anywhere.',
	late: 'The program that works the answer out has not arrived. If it is only slow, the page goes on by itself. If not, load the page again: something on the way to you may block scripts. Your answers are safe: they are in the address of this page.',
} as const
