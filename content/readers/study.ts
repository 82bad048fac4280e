import type { Reader } from './reader.ts'

export const study = {
	groups: [
		{
			heading: 'What to compare',
			claims: {
				dutyAndLead: {
					text: 'Compare who owes with who leads. The lead changes with the facts; the duty does not leave the State.',
					basis: ['@duty'],
				},
				outAndOff: {
					text: 'Compare two rules: one keeps the authorities out, the other has them keep others off. A breach of one is not yet a breach of the other.',
					basis: ['@entry', '@duty'],
					where: 'inviolable',
					not: ['aPerson'],
				},
				knownAndDone: {
					text: 'Compare what was known with what was done. An attack that succeeds does not by itself prove a breach.',
					basis: ['@knowledge', '@breach'],
					not: ['authoritiesAttack'],
				},
				treatyAndCustom: {
					text: 'Compare the words of the treaty with the custom beside it. Custom carries the core and few particulars.',
					basis: ['@duty', '@custom'],
					where: 'custom',
					not: ['aPerson'],
				},
				policyAndLaw: {
					text: 'Compare policy with law. What the UN writes for itself binds the UN, and restates the duty of the host without making it.',
					basis: ['FOA-1', 'UNC-105'],
					only: ['un'],
				},
				agreementAndFloor: {
					text: 'Compare what the agreement gives with the ordinary duty below it. An agreement binds those who made it.',
					basis: ['@duty', 'VCLT-34'],
					only: ['regional'],
				},
			},
		},
		{ heading: 'What is disputed', list: 'contested' },
		{
			heading: 'What to read',
			claims: {
				tehran: {
					text: 'Tehran, 1980: what the State knew, what means it had, what it did. The attack itself was at first not shown to be its act.',
					basis: ['TEHRAN-56-68', 'TEHRAN-68'],
					only: ['state'],
				},
				building: {
					text: 'Equatorial Guinea and France, 2020: when a building becomes premises. Read the minority as well.',
					basis: ['EQGFRA-39-75', 'EQGFRA-74', 'EQGFRA-126'],
					where: 'use',
				},
				benghazi: {
					text: 'Benghazi, 2012: a national inquiry on a post that was never formally notified. It binds nobody.',
					basis: ['ARB-2012', 'ARB-2012-status'],
					given: ['neverMadeKnown'],
				},
				kuwait: {
					text: 'Kuwait, 1990: how the Security Council measured an occupying Power against both Vienna Conventions.',
					basis: ['SC-667', 'SC-664'],
					only: ['state'],
					given: ['occupied'],
				},
				baghdad: {
					text: 'Baghdad, 2003: an inquiry into the UN’s own part. It finds facts, not law.',
					basis: ['AHTISAARI-2003', 'FOA-2'],
					only: ['un'],
				},
				juba: {
					text: 'Juba, 2016: an inquiry into how an operation answered violence. Only the opening of its summary was read.',
					basis: ['JUBA-2016'],
					given: ['peaceOperation'],
				},
			},
		},
		{ heading: 'If protection fails, in this order', list: 'ifItFails' },
		{ heading: 'What stays excluded', list: 'excluded' },
	],
} as const satisfies Reader
