import type { Reader } from './reader.ts'

export const host = {
	as: 'hostState',
	groups: [
		{
			heading: 'What you owe now',
			claims: {
				stop: {
					text: 'Your own forces are the danger. Have the legal ground checked now, end whatever goes beyond it, and return what was taken without right.',
					basis: ['@duty', 'ARSIWA-30', 'ARSIWA-34'],
					given: ['authoritiesAttack'],
					not: ['occupied', 'deFactoControls'],
				},
				protect: [
					{
						text: 'You stay bound, though another State holds the place. Do what is left to you, and put on record what is out of your reach.',
						basis: ['@duty', '@knowledge'],
						given: ['occupied'],
					},
					{
						text: 'You stay bound, whoever controls the place. Do what your means allow, and put on record what is out of your reach.',
						basis: ['@duty', 'ARSIWA-9'],
						given: ['deFactoControls'],
					},
					{
						text: 'You stay bound, though your authority does not reach the place. Protect as it returns, and put on record what is out of your reach.',
						basis: ['@duty', '@knowledge'],
						given: ['nobodyGoverns'],
					},
					{
						text: 'Protect {post} by steps that answer what you know of the danger and what your means allow.',
						basis: ['@duty', '@knowledge'],
					},
				],
				stayOut: [
					{
						text: 'Keep your own people out of the premises, save as the rule on entry allows.',
						basis: ['@entry'],
						where: 'inviolable',
						not: ['aPerson'],
					},
				],
				anyOrgan: {
					text: 'Have whichever office is nearest act. Police, army, town or ministry: what each does or leaves undone is your conduct, and internal law is no excuse.',
					basis: ['ARSIWA-4', 'ARSIWA-32'],
				},
			},
			owed: ['departure', 'justice'],
		},
		{
			heading: 'Treat States alike',
			claims: {
				alike: [
					{
						text: 'Treat the missions of all States alike. You may answer a restrictive application of a rule in kind, and agree on better treatment.',
						basis: ['VCDR-47'],
						where: 'membership',
					},
					{
						text: 'Treat the posts of all States alike. You may answer a restrictive application of a rule in kind, and agree on better treatment.',
						basis: ['VCCR-72'],
						given: ['consularPost'],
					},
					{
						text: 'Treat the consular officers of all States alike. You may answer a restrictive application of a rule in kind, and agree on better treatment.',
						basis: ['VCCR-72'],
						where: 'custom',
						given: ['aHome', 'peopleKeepStatus'],
					},
				],
				notInKind: {
					text: 'Do not withhold protection from attack in answer to anything. That no answer in kind reaches so far is an inference from these rules.',
					basis: ['TEHRAN-80-89', '@noCountermeasure'],
					where: 'inviolable',
					only: ['state'],
					not: ['specialMission', 'permanentMission', 'aPerson'],
				},
			},
		},
		{
			heading: 'What you may refuse',
			claims: {
				oneMeasure: {
					text: 'A fixed post or any one measure: no treaty gives a right to it, and you choose the means.',
					basis: ['@duty'],
					only: ['state'],
				},
				arms: [
					{
						text: 'Arms beyond what the agreement or the mandate lays down.',
						basis: ['@arms'],
						only: ['un'],
						when: 'staffed',
					},
					{
						text: 'Arms beyond what the agreement lays down or you allow.',
						basis: ['@arms'],
						only: ['regional'],
						when: 'staffed',
					},
					{ text: 'Arms for its guards, or some kinds and numbers of them.', basis: ['@arms'], when: 'staffed' },
				],
				licence: {
					text: 'A licence to a private company, or one without terms on arms and force.',
					basis: ['CUST-TERRITORY'],
					when: 'staffed',
				},
				foreignForces: {
					text: 'Foreign forces, unless the Security Council has decided on them.',
					basis: ['UNC-2(4)', 'UNC-25', 'ARSIWA-20'],
				},
				people: [
					{
						text: 'People: you may ask for a waiver of immunity where justice would be impeded. Force is no answer to misuse.',
						basis: ['@misuse'],
						only: ['un'],
					},
					{
						text: 'People: you may declare members unwelcome at any time and without reasons. That ends no protection of the place and opens no door.',
						basis: ['@misuse'],
						only: ['state'],
						when: 'staffed',
					},
				],
				policing: [
					{
						text: 'Police work by others on your streets, unless a mandate or an agreement gives it to them.',
						basis: ['UNC-2(7)', 'CUST-TERRITORY'],
						only: ['un'],
					},
					{
						text: 'Police work by others on your streets, by the mission’s guards or by a company.',
						basis: ['CUST-TERRITORY'],
					},
				],
			},
		},
		{
			heading: 'What a written notice does',
			claims: {
				fixes: {
					text: 'It proves what you knew. From then on the question is what you did with it, and with what means.',
					basis: ['@knowledge'],
				},
				silence: {
					text: 'Without a notice you still answer for what you ought to have known.',
					basis: ['@knowledge', '@breach'],
				},
				answer: {
					text: 'Answer in writing: what was done, what cannot be done and why, whom to call. No rule cited here prescribes that; it is your record of what you knew and did.',
					basis: ['@knowledge', '@duty'],
				},
			},
		},
		{ heading: 'What the other side may do if protection fails', list: 'ifItFails' },
		{ heading: 'What stays excluded', list: 'excluded' },
	],
} as const satisfies Reader
