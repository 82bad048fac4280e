import type { Case } from './case.ts'

export const bostonHonoraryConsul = {
	title: 'An honorary consul’s shop is bombed; weeks later he is killed',
	year: '1982',
	place: 'Boston area',
	host: 'United States',
	sender: 'Turkey',
	facts: [
		'Turkey’s honorary consul in New England kept a shop, with the consular office at the back.',
		'In March 1982 the shop was bombed.',
		'A member of Congress asked for protection; the answer of 26 April was that another department was in charge.',
		'On 4 May the consul was murdered.',
	],
	situations: {
		betweenTheAttacks: {
			name: 'After the bomb, before the murder',
			answers: {
				missionKind: 'honoraryPost',
				consent: 'accepted',
				consularRelations: 'working',
				setting: 'government',
				outerRing: 'stretched',
				threat: 'privatePersons',
				ownGuards: 'unarmedOrNone',
				contractors: 'noneOrRefused',
				failure: 'failed',
			},
		},
	},
	found: [
		{
			text: 'Files released later show the request for protection being passed to another department days before the murder.',
			sources: [
				'https://www.muckrock.com/news/archives/2022/may/16/kapikill-files-fbi-turkey-diplomat-murder-1/',
				'https://www.upi.com/Archives/1982/05/04/The-honorary-Turkish-consul-general-to-New-England-was/4806389332800/',
			],
		},
	],
	examples: [
		{
			provision: 'USC18-112',
			shows: 'The host’s own crime of attacking foreign officials; its reach in 1982 was not read.',
		},
	],
	disputed: [
		'Whether he was a national or permanent resident of the host; he had emigrated in 1964.',
		'Whether host law of the time counted an honorary consul as a foreign official.',
	],
	notRead: ['The federal statutes as they stood in 1982'],
} as const satisfies Case

export const sanFranciscoConsulate = {
	title: 'The Indian consulate in San Francisco is vandalised, then set on fire',
	year: '2023',
	place: 'San Francisco',
	host: 'United States',
	sender: 'India',
	facts: [
		'In March 2023 demonstrators damaged the Indian consulate.',
		'In July somebody set a fire at its door; fire crews put it out quickly and nobody was hurt.',
		'The city’s police and federal services were there and able to act.',
	],
	situations: {
		arson: {
			name: 'A career consulate in a calm city',
			answers: {
				missionKind: 'careerConsulate',
				consent: 'accepted',
				consularRelations: 'working',
				setting: 'government',
				outerRing: 'delivering',
				threat: 'privatePersons',
				failure: 'failed',
			},
		},
	},
	found: [
		{
			text: 'The United States condemned both incidents, promised to defend such posts, named violence against them a crime and opened a federal investigation.',
			sources: [
				'https://cbsnews.com/sanfrancisco/news/sf-indian-consulate-fire-2nd-attack-since-march-state-department-condemns',
				'https://indianexpress.com/article/world/us-condemns-attack-on-indian-consulate-in-san-francisco-8509113/lite',
			],
		},
	],
	examples: [{ provision: 'USC18-112', shows: 'The host’s own law makes such an attack a federal crime.' }],
	disputed: ['Whether protection was stepped up enough after the warning of March.'],
	notRead: ['Any bilateral consular convention between the two States'],
} as const satisfies Case
