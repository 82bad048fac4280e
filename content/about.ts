/** The start page. */
export const about = {
	title: 'Who must protect this mission abroad?',
	lead: 'Answer a few questions about an embassy, a consulate, a UN office or another mission. You get who owes its protection in law, who leads on the ground, who helps and on what terms, with the article behind every claim. Then print it.',
	time: 'About three minutes. At most ten questions.',
	audience: {
		heading: 'For whom',
		text: 'Protocol officers, regional security officers, UN security advisers, students of diplomatic law, journalists.',
	},
	responsible: {
		heading: 'Four meanings of “responsible”',
		text: 'They are often run together. Here they stay apart.',
		meanings: [
			{ term: 'Who owes the duty', text: 'The State that the law binds to protect. A company never does.' },
			{ term: 'Who delivers', text: 'Those who in fact hold the street and the door today.' },
			{ term: 'Who owes its people care', text: 'The employer, towards its own staff.' },
			{ term: 'Who answers for a failure', text: 'The State or organisation to which the wrong is put down.' },
		],
	},
	reading: {
		heading: 'Read instead',
		text: 'The reference stands on its own: what hosts owe, what the UN does, what hired guards may do, the treaties one by one, and cases that happened.',
	},
	outside: {
		heading: 'What it does not answer',
		points: [
			'NGOs, the ICRC, visiting forces, interests sections and shared premises are outside it.',
			'It is information, not legal advice. No lawyer has reviewed it.',
			'It names no real post, and knows nothing about the place beyond your answers.',
		],
	},
	privacy: {
		heading: 'Your answers stay with you',
		text: 'They are kept in the address of the page, after the #, which no server ever receives. Nothing is sent, and no answer is stored unless you ask for it. The address does stand in this browser’s history, and whoever has the link can read the answers.',
	},
} as const
