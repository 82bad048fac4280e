export const engineIds = ['axe', 'equalAccess', 'alfa'] as const

export type Engine = (typeof engineIds)[number]

export type Exception = { readonly engine: Engine; readonly rule: string; readonly reason: string }

export const mostExceptions = 5

/** What an engine finds and this site does otherwise, with the reason. */
export const exceptions: readonly Exception[] = [
	{
		engine: 'alfa',
		rule: 'sia-r87',
		reason:
			'Best practice: the first thing to reach is a link to the main content. Here it is a button that goes there: a link would put its fragment where the address keeps the answers.',
	},
]
