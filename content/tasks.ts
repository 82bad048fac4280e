/** The rows of the role matrix. */
export const tasks = {
	outerPerimeter: 'Outer perimeter and public order',
	accessControl: 'Access control and hardening',
	closeProtection: 'Close protection of people',
	homes: 'Homes',
	movement: 'Movement and vehicles',
	threatInformation: 'Threat information',
	emergencyResponse: 'Emergency response inside',
	archives: 'Archives and communications',
	departure: 'Departure and evacuation',
	prosecution: 'Investigation and prosecution',
	monitoring: 'Monitoring and reporting',
} as const satisfies Record<string, string>

export type TaskId = keyof typeof tasks

/** What a party's place in a task is. */
export const standings = {
	owes: { name: 'Owes', mark: '●', means: 'bound in law to do it' },
	may: { name: 'May', mark: '◐', means: 'allowed, on the conditions shown' },
	supplements: { name: 'Supplements', mark: '+', means: 'adds to it without owing it' },
	monitors: { name: 'Monitors', mark: '◉', means: 'watches and reports' },
	barred: { name: 'Barred', mark: '✕', means: 'not lawful' },
	none: { name: 'No role', mark: '–', means: 'has no part in it' },
} as const satisfies Record<string, { name: string; mark: string; means: string }>

export type Standing = keyof typeof standings
