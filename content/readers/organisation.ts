import type { Reader } from './reader.ts'

export const organisation = {
	as: 'organisation',
	groups: [
		{
			heading: 'What you decide inside',
			claims: {
				designatedOfficial: {
					text: 'Have the Designated Official decide, on record: stay, move, reduce or leave. The policy text on that office has not been read; go by your own copy.',
					basis: ['FOA-2', 'UNSMS-DO'],
					only: ['un'],
				},
				supplement: {
					text: 'Reinforce and, where needed, supplement what {host} can do. That is your duty as employer and takes nothing from the duty of the host.',
					basis: ['FOA-1', 'FOA-2'],
					only: ['un'],
				},
				ladder: {
					text: 'Keep to the order for armed security: the host first, then other States or UN units, and a company only by exception. Who approves it has not been read.',
					basis: ['APSC-1', 'APSC-3', 'APSC-approval'],
					only: ['un'],
					when: 'staffed',
				},
				ownRules: {
					text: 'Have whoever answers for security under your own rules decide, on record. What your organs do or leave undone is your own conduct.',
					basis: ['ARIO-6'],
					only: ['regional'],
				},
				notYours: {
					text: 'This is a State’s mission. UN security covers UN people and sites; whatever else you can do for it needs an express mandate or an agreement.',
					basis: ['FOA-1', 'FOA-2', 'UNC-2(7)'],
					only: ['state'],
				},
			},
		},
		{
			heading: 'What you read first',
			claims: {
				agreement: [
					{
						text: 'No agreement is in force. Have one concluded, or get consent in writing point by point: arms, guards, movement, claims.',
						basis: ['@arms', 'CUST-TERRITORY'],
						given: ['noAgreement'],
					},
					{
						text: 'Read the agreement with the host on arms, guards, movement, entry and disputes. None is reproduced here.',
						basis: ['@arms', '@movement', '@entry'],
						only: ['un', 'regional'],
					},
					{
						text: 'Read the agreement with the seat State on missions of members. It is the measure here.',
						basis: ['@duty'],
						given: ['permanentMission'],
					},
				],
				mandate: {
					text: 'Read the mandate for express words on protecting people and sites, on area and on time.',
					basis: ['UNC-25', 'UNC-42'],
					given: ['peaceOperation'],
				},
			},
		},
		{ heading: 'Then, in this order', list: 'ifItFails', first: ['warnInWriting', 'report', 'internalInquiry'] },
		{ heading: 'What stays excluded', list: 'excluded' },
	],
} as const satisfies Reader
