import type { InstrumentGuides } from './guide.ts'

export const unSecurity = {
	FOA: {
		group: 'unSecurity',
		gives:
			'States the UN’s own policy: the host government comes first, and the UN as employer adds to that where its needs go further than the host can reasonably meet.',
		toWhom: 'UN staff, their recognised dependants and UN property. It binds inside the UN system.',
		limits: [
			{
				text: 'It is an internal text. It repeats the host’s duty; it does not create it.',
				basis: ['FOA-1', 'UNC-105'],
			},
			{
				text: 'Its extra care is for the UN’s own people. Embassies are not among them.',
				basis: ['FOA-2'],
			},
		],
		status: 'Adopted on 4 February 2011 and reviewed on 1 May 2017; an internal policy without parties.',
		keyProvisions: ['FOA-1', 'FOA-2'],
	},
	APSC: {
		group: 'unSecurity',
		gives:
			'Puts armed security for the UN in order: the host, then other Member States or the UN’s own units, and a private company only if all of these fail.',
		toWhom: 'UN bodies that need armed guards. It binds inside the UN system.',
		limits: [
			{
				text: 'It does not govern an embassy’s guards.',
				basis: ['APSC-1'],
			},
			{
				text: 'A company is the last resort and, by the criteria put to the Assembly, only for guarding fixed sites and for escorts.',
				basis: ['APSC-3', 'SGA67539-9'],
			},
			{
				text: 'The UN’s choice of a company gives that company no licence. The host’s law on arms and guards applies.',
				basis: ['CUST-TERRITORY'],
			},
		],
		status:
			'Adopted on 8 November 2012 and still listed in the manual, though its current revision has to be checked; an internal policy without parties.',
		keyProvisions: ['APSC-1', 'APSC-3', 'SGA67539-9'],
	},
	UNSMS: {
		group: 'unSecurity',
		gives:
			'The handbook of the UN’s own security. Its Department of Safety and Security deals with the host government, whose task that security first of all remains.',
		toWhom: 'The UN system, its people and eligible family. It binds inside the UN system.',
		limits: [
			{
				text: 'An embassy may be briefed as a courtesy. It has no claim to service.',
				basis: ['UNSMS-MS', 'FOA-2'],
			},
			{
				text: 'Most chapters have not been read here. The two policies that were have pages of their own.',
				basis: ['FOA-1', 'APSC-1', 'UNSMS-III', 'UNSMS-DO'],
			},
		],
		status: 'Made up of policies of various dates, known here as of 2017; an internal manual without parties.',
		keyProvisions: ['UNSMS-MS'],
	},
	UNGU: {
		group: 'unSecurity',
		gives: 'Lets the UN post formed units to guard its own people and sites once the better options are used up.',
		toWhom: 'UN personnel, premises and property. It binds inside the UN system.',
		limits: [
			{
				text: 'The units stay at UN sites and work for the UN alone. An embassy cannot call on them.',
				basis: ['UNGU-SOP'],
			},
			{
				text: 'A guard unit leaves the host’s duty where it was.',
				basis: ['FOA-1', 'UNGU-SOP'],
			},
		],
		status: 'Procedure of 2015, known here as of 2019; an internal text without parties.',
		keyProvisions: ['UNGU-SOP'],
	},
	SLT: {
		group: 'unSecurity',
		gives: 'Helps UN bodies and aid organisations tell each other about dangers.',
		toWhom: 'UN bodies and humanitarian organisations that take part. It binds nobody.',
		limits: [
			{
				text: 'Embassies do not take part.',
				basis: ['SLT-1'],
			},
			{
				text: 'Sharing news moves no duty: each partner still answers for its own people.',
				basis: ['SLT-1'],
			},
		],
		status: 'Adopted in 2006 and revised in 2015; a framework for co-operation without parties in law.',
		keyProvisions: ['SLT-1'],
	},
} as const satisfies InstrumentGuides
