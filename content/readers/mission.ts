import type { Reader } from './reader.ts'

export const mission = {
	as: 'owner',
	groups: [
		{
			heading: 'What you ask for in writing',
			claims: {
				protection: [
					{
						text: 'Ask the State, through whoever represents it abroad, and ask whoever controls the place. Say what is threatened and what you need.',
						basis: ['@duty', '@knowledge'],
						given: ['deFactoControls'],
					},
					{
						text: 'Ask the occupying Power for order and safety, and tell the displaced government that you did.',
						basis: ['HR-43', '@duty'],
						given: ['occupied'],
					},
					{
						text: 'Ask whoever can still speak for the State, and keep proof that you asked.',
						basis: ['@duty', '@knowledge'],
						given: ['nobodyGoverns'],
					},
					{
						text: 'Ask for protection outside: say what is threatened, when and where. Propose numbers and times; the means are for {host} to choose.',
						basis: ['@duty', '@knowledge'],
					},
				],
				information: [
					{
						text: 'Ask what is known of the threat. A party to the 1994 or the 1973 Convention is to share what it learns, where that convention covers the mission.',
						basis: ['@information'],
						only: ['un'],
					},
					{
						text: 'Ask what is known of the threat. A party to the 1973 Convention is to share what it learns.',
						basis: ['@information'],
					},
				],
				arms: [
					{
						text: 'Ask for what the agreement or the mandate leaves open on arms, in writing.',
						basis: ['@arms'],
						only: ['un', 'regional'],
						when: 'staffed',
					},
					{
						text: 'Ask for consent to any arms: numbers, kinds, places. Silence is not something to build on.',
						basis: ['@arms'],
						when: 'staffed',
					},
				],
				leave: {
					text: 'Ask early how your people could leave: routes, escort, papers.',
					basis: ['@departure'],
					when: 'staffed',
				},
				record: {
					text: 'Ask for an answer in writing, and keep your copy with proof of delivery. A claim is won or lost on it.',
					basis: ['@knowledge', 'ARSIWA-43'],
				},
			},
		},
		{ heading: 'If protection fails, in this order', list: 'ifItFails' },
		{ heading: 'What stays excluded', list: 'excluded' },
	],
} as const satisfies Reader
