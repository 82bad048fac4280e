/** What stands under every question before the words of interface-narrowing.ts are fetched. */
export const whyLabels = {
	name: 'Why this question? What it still decides',
	loading: 'Working it out…',
	failed: 'This could not be loaded. The question works without it.',
} as const
