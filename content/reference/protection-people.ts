import type { ReferenceSection } from './page.ts'

/** Who guards, in which ring, with which status. */
export const protectionPeople = [
	{
		id: 'rings',
		heading: 'Outer ring and inner ring',
		claims: [
			{
				text: 'The outer ring is the street, the neighbourhood and public order. It belongs to the host, whose duty it is.',
				basis: ['VCDR-22(2)', 'CUST-TERRITORY'],
			},
			{
				text: 'The inner ring is the site: gate, doors, safe rooms. The mission controls it, because the host may not enter without consent.',
				basis: ['VCDR-22(1)', 'VCDR-7'],
			},
			{
				text: 'Host police may work inside when the head of mission invites them.',
				basis: ['VCDR-22(1)'],
			},
			{
				text: 'Companies form no ring of their own. They act for whoever hired them, mission or host, as host law allows.',
				basis: ['CUST-TERRITORY', 'VCDR-41(1)'],
			},
			{
				text: 'A UN or regional force plays a part only by mandate or with consent.',
				basis: ['UNC-2(7)', 'UNC-42', 'UNC-53'],
			},
		],
	},
	{
		id: 'hostPolice',
		heading: 'Host police and forces',
		claims: [
			{
				text: 'They are organs of the State. What they do and what they leave undone is the State’s own conduct, even against orders.',
				basis: ['ARSIWA-4', 'ARSIWA-7'],
			},
			{
				text: 'The host decides how it protects. A mission may ask for posts, patrols or barriers; no treaty gives it a claim to one of them.',
				basis: ['VCDR-22(2)'],
			},
			{
				text: 'Practice differs. In the United States a branch of the Secret Service guards missions in the capital area; China has spoken of armed police where needed.',
				basis: ['USC18-3056A', 'CHINA-2022'],
			},
			{
				text: 'A militia that stands in for the police is a risk. An inquiry of 2012 found that such a stand-in had performed badly.',
				basis: ['ARB-2012'],
			},
		],
	},
	{
		id: 'officialGuards',
		heading: 'The mission’s own official guards',
		claims: [
			{
				text: 'A sending State may appoint guards as members of its staff. That freedom is the way in for security officers, gendarmes and police sent by the State.',
				basis: ['VCDR-7'],
			},
			{
				text: 'It has limits. The host may hold a mission to a reasonable size and, without discrimination, refuse a whole category such as uniformed guards.',
				basis: ['VCDR-11(1)', 'VCDR-11(2)'],
			},
			{
				text: 'At consular posts the host may limit the size of staff. The consular Convention has no rule on refusing a category.',
				basis: ['VCCR-20'],
			},
			{
				text: 'The host may declare any guard unwelcome, without reasons. The sending State must then recall that person or end the functions.',
				basis: ['VCDR-9', 'VCCR-23'],
			},
			{
				text: 'A special mission must give names and numbers beforehand. The host may decline a size it finds unreasonable, and any person without reasons.',
				basis: ['CSM-8'],
			},
			{
				text: 'States use different people: naval-service custodians (United States), Federal Police (Germany), gendarmes and police (France), military police (United Kingdom).',
				basis: ['USC10-8183', 'DEU-BPOLG9', 'FRA-GSD', 'UK-CPU'],
			},
			{
				text: 'National rules like these give no powers in another country.',
				basis: ['CUST-TERRITORY', 'USC22-4802'],
			},
			{
				text: 'Whatever official guards do in that capacity is their own State’s conduct.',
				basis: ['ARSIWA-4', 'ARSIWA-7'],
			},
		],
	},
	{
		id: 'guardStatus',
		heading: 'What status a guard has',
		claims: [
			{
				text: 'A guard notified as administrative or technical staff is inviolable, and so is that guard’s home. Nationals and permanent residents of the host are excepted.',
				basis: ['VCDR-37(2)', 'VCDR-30(1)'],
			},
			{
				text: 'A guard notified as service staff has immunity for official acts, and is not inviolable.',
				basis: ['VCDR-37(3)'],
			},
			{
				text: 'A guard who has the host’s nationality or lives there permanently has what the host grants, and no more.',
				basis: ['VCDR-38(2)'],
			},
			{
				text: 'A contract gives no category. Whoever was neither appointed nor notified as staff has no diplomatic status to rely on.',
				basis: ['VCDR-1(b)', 'VCDR-10'],
			},
			{
				text: 'Status begins on entry to take up the post. For someone already in the country it begins when the appointment is notified.',
				basis: ['VCDR-39(1)'],
			},
		],
	},
	{
		id: 'hostSupplied',
		heading: 'Guards supplied by the host',
		claims: [
			{
				text: 'Some hosts offer a unit of their own for a fee. Such a unit remains an organ of the host, or a body with public powers; payment does not change that.',
				basis: ['ARSIWA-4', 'ARSIWA-5'],
			},
			{
				text: 'According to the press, Bangladesh in 2016 refused missions armed private guards, and offered a State force for pay.',
				basis: ['BGD-2016'],
			},
			{
				text: 'Paying for extra police buys out nothing: the host owes its duty as before. Its people enter the site only by invitation.',
				basis: ['VCDR-22(1)', 'VCDR-22(2)'],
			},
		],
	},
	{
		id: 'closeProtection',
		heading: 'Close protection',
		claims: [
			{
				text: 'The host owes preventive steps for the person of a diplomat or a consular officer, wherever in the country that person goes.',
				basis: ['VCDR-29', 'VCCR-40'],
			},
			{
				text: 'A mission may escort its own people. The escort obeys host law, needs consent to its weapons, and has no police powers.',
				basis: ['VCDR-41(1)', 'VCDR-11(2)'],
			},
			{
				text: 'For a visiting leader or foreign minister the host’s protective service leads. The visitor’s own detail works by agreement.',
				basis: ['CUST-HIGHOFFICE', 'IPPC-4(a)', 'CSM-8'],
			},
		],
	},
] as const satisfies readonly ReferenceSection[]
