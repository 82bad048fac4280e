import type { GlossaryEntry } from './page.ts'

/** States, posts and presences. */
export const termsOfMissions = {
	receivingState: {
		term: 'receiving State',
		also: ['receiving States'],
		meaning: 'The State in which an embassy, consulate or special mission works.',
		basis: ['VCDR-22(1)', 'VCCR-31(3)', 'CSM-2'],
	},
	sendingState: {
		term: 'sending State',
		also: ['sending States', 'sender'],
		meaning: 'The State whose mission it is.',
		basis: ['VCDR-7'],
	},
	hostState: {
		term: 'host State',
		also: ['host States', 'host country'],
		meaning:
			'The State where an organisation or a UN operation sits. In general talk, “host” also covers the receiving State.',
		basis: ['UNC-105', 'FOA-1'],
	},
	embassy: {
		term: 'embassy',
		also: ['embassies', 'diplomatic mission', 'diplomatic missions'],
		meaning: 'The permanent mission of one State to another, set up by mutual consent.',
		basis: ['VCDR-2'],
	},
	consularPost: {
		term: 'consular post',
		also: ['consular posts', 'consulate', 'consulates', 'career consulate'],
		meaning:
			'An office for consular work that the receiving State has agreed to. Posts under career and under honorary officers follow different rules.',
		basis: ['VCCR-4(1)', 'VCCR-1(2)'],
		trap: 'Not a small embassy: its inviolability is narrower.',
	},
	consularSection: {
		term: 'consular section',
		meaning: 'The part of an embassy that does consular work. It stays under the rules for embassies.',
		basis: ['VCDR-3(2)', 'VCCR-70'],
		trap: 'Not a consular post.',
	},
	honoraryConsul: {
		term: 'honorary consul',
		also: ['honorary consuls', 'honorary officer', 'honorary post', 'honorary consulate'],
		meaning: 'A consular officer who is not a career official. The host takes the steps necessary to protect the post.',
		basis: ['VCCR-58(1)', 'VCCR-59', 'VCCR-68'],
		trap: 'The office is not inviolable.',
	},
	specialMission: {
		term: 'special mission',
		also: ['special missions'],
		meaning: 'A temporary delegation that represents a State, sent for a set task with the other State’s consent.',
		basis: ['CSM-1(a)', 'CSM-2'],
		trap: 'Not every building or visit that bears the name.',
	},
	specialPoliticalMission: {
		term: 'special political mission',
		also: ['special political missions', 'political mission', 'political missions'],
		meaning: 'A UN presence in the field, for instance to offer good offices and advice.',
		basis: ['SC-2102'],
		trap: 'Not an embassy.',
	},
	permanentMission: {
		term: 'permanent mission to an organisation',
		also: ['permanent missions', 'permanent mission'],
		meaning:
			'A State’s standing representation at an international organisation. The agreement with the host decides what protects it.',
		basis: ['HQA-s.15', 'CHWTO-17'],
	},
	peaceOperation: {
		term: 'peace operation',
		also: ['peace operations', 'peacekeepers', 'peacekeeping'],
		meaning: 'A UN operation with soldiers, police or civilians, resting on consent and a mandate.',
		basis: ['UNC-2(7)', 'CSUN-1(c)'],
		trap: 'It has only the tasks its mandate gives.',
	},
	headOfMission: {
		term: 'head of mission',
		also: ['heads of mission'],
		meaning: 'The person in charge of an embassy. Only this person’s consent lets the host’s agents in.',
		basis: ['VCDR-22(1)'],
	},
	officeWithoutStatus: {
		term: 'office without status',
		also: ['offices without status'],
		meaning:
			'A liaison, trade or interests office that has no agreed diplomatic or consular standing. Ordinary law protects it.',
		basis: ['CUST-ALIENS'],
	},
	exequatur: {
		term: 'exequatur',
		meaning:
			'The receiving State’s authorisation for a head of consular post to take up duties. It may be refused without reasons.',
		basis: ['VCCR-12'],
	},
	personaNonGrata: {
		term: 'persona non grata',
		also: ['declared unwelcome', 'not acceptable'],
		meaning:
			'A diplomat or consular officer whom the host declares unwelcome without giving reasons; other staff are called “not acceptable”. The sending State recalls the person or ends the functions.',
		basis: ['VCDR-9', 'VCCR-23'],
		trap: 'Not a punishment and not an arrest.',
	},
	notification: {
		term: 'notification',
		also: ['notifications', 'notified'],
		meaning:
			'Telling the host’s foreign ministry of staff, arrivals and departures. A guard who was never notified has no status to rely on.',
		basis: ['VCDR-10'],
	},
	headquartersAgreement: {
		term: 'headquarters agreement',
		also: ['headquarters agreements', 'host agreement', 'host agreements', 'seat agreement'],
		meaning: 'The treaty between an organisation and the State where it sits, on premises, people and security.',
		basis: ['HQA-s.9', 'HQA-s.15', 'HQA-s.16'],
	},
	statusAgreement: {
		term: 'status agreement',
		also: ['status agreements'],
		meaning:
			'The agreement between the UN and a host on one operation: movement, arms, security, jurisdiction. Each has to be obtained and read.',
		basis: ['CSUN-4', 'UNSTATUS-SOFA'],
	},
	undss: {
		term: 'UNDSS',
		also: ['UN Department of Safety and Security'],
		meaning: 'The UN’s security department, which serves UN bodies, their people and their eligible family.',
		basis: ['GA-59/276', 'FOA-1', 'UNSMS-MS'],
		trap: 'No service for embassies.',
	},
	designatedOfficial: {
		term: 'Designated Official',
		meaning: 'The UN official who decides on UN security in a country. The policy on this office has not been read.',
		basis: ['FOA-2', 'UNSMS-DO'],
	},
} as const satisfies Readonly<Record<string, GlossaryEntry>>
