import type { Case, Reading } from './case.ts'

const bostonHonoraryConsulReadings = {
	pressOfTheDay: {
		name: 'UPI, 4 May 1982',
		what: 'Press report of the day, on the murder and the earlier bomb',
		address:
			'https://www.upi.com/Archives/1982/05/04/The-honorary-Turkish-consul-general-to-New-England-was/4806389332800/',
		checked: true,
	},
	portrait: {
		name: 'UPI, 5 May 1982',
		what: 'Press portrait of the consul and his shop',
		address: 'https://www.upi.com/Archives/1982/05/05/Slain-diplomat-A-kind-and-gentle-man/5275389419200/',
		checked: true,
	},
	theLetter: {
		name: 'tvoa.com.au, on the federal files',
		what: 'Summary of the letter of 26 April 1982 and of who wrote it',
		address: 'https://www.tvoa.com.au/post/fbi-denied-congressman-s-request-for-turkish-diplomat-s-protection',
		checked: true,
	},
	files: {
		name: 'MuckRock, the files, chapter 1',
		what: 'Report on the files released later; its opening',
		address: 'https://www.muckrock.com/news/archives/2022/may/16/kapikill-files-fbi-turkey-diplomat-murder-1/',
		checked: true,
	},
} as const satisfies Record<string, Reading>

export const bostonHonoraryConsul = {
	title: 'An honorary consul’s shop is bombed; weeks later he is killed',
	year: '1982',
	place: 'Boston area',
	host: 'United States',
	sender: 'Turkey',
	facts: [
		{
			text: 'Turkey’s honorary consul in New England kept a shop, with the consular office at the back.',
			sources: [bostonHonoraryConsulReadings.portrait, bostonHonoraryConsulReadings.files],
		},
		{
			text: 'He had emigrated to the United States in 1964; whether he had become its national or a permanent resident was not found.',
			sources: [bostonHonoraryConsulReadings.portrait],
			disputed: true,
		},
		{
			text: 'On 22 March 1982 the shop was bombed.',
			sources: [bostonHonoraryConsulReadings.pressOfTheDay, bostonHonoraryConsulReadings.files],
		},
		{
			text: 'A member of Congress asked for protection; the answer of 26 April was that another department was in charge.',
			sources: [bostonHonoraryConsulReadings.theLetter],
		},
		{
			text: 'On 4 May the consul was murdered; the police had given him no guard.',
			sources: [bostonHonoraryConsulReadings.pressOfTheDay, bostonHonoraryConsulReadings.files],
		},
	],
	readings: bostonHonoraryConsulReadings,
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

const sanFranciscoConsulateReadings = {
	march: {
		name: 'PTI in The Tribune, 21 March 2023',
		what: 'Press report on the attack of March and on who investigated it',
		address:
			'https://www.tribuneindia.com/news/diaspora/us-condemns-unacceptable-attack-on-indian-consulate-in-san-francisco-says-committed-to-security-of-diplomatic-facilities-490029',
		checked: true,
	},
	july: {
		name: 'CBS News, July 2023',
		what: 'Press report on the fire, from the city’s fire officials',
		address:
			'https://cbsnews.com/sanfrancisco/news/sf-indian-consulate-fire-2nd-attack-since-march-state-department-condemns',
		checked: true,
	},
	noInjuries: {
		name: 'NextShark in Yahoo News, 5 July 2023',
		what: 'Press report on the fire and on what was said of it',
		address: 'https://news.yahoo.com/state-department-says-fire-attack-181253095.html',
		checked: true,
	},
} as const satisfies Record<string, Reading>

export const sanFranciscoConsulate = {
	title: 'The Indian consulate in San Francisco is vandalised, then set on fire',
	year: '2023',
	place: 'San Francisco',
	host: 'United States',
	sender: 'India',
	facts: [
		{
			text: 'In March 2023 demonstrators broke through police barriers and damaged the Indian consulate.',
			sources: [sanFranciscoConsulateReadings.march],
		},
		{
			text: 'Federal services worked with the local authorities on the investigation.',
			sources: [sanFranciscoConsulateReadings.march],
		},
		{
			text: 'In July somebody set a fire at its door; fire crews put it out quickly and no injury was reported.',
			sources: [sanFranciscoConsulateReadings.july, sanFranciscoConsulateReadings.noInjuries],
		},
	],
	readings: sanFranciscoConsulateReadings,
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
