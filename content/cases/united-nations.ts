import type { Case } from './case.ts'

export const canalHotel = {
	title: 'The UN headquarters at the Canal Hotel is bombed in occupied Baghdad',
	year: '2003',
	place: 'Baghdad',
	host: 'Iraq, occupied by a coalition led by the United States and the United Kingdom',
	sender: 'United Nations',
	facts: [
		'After the invasion no Iraqi government functioned; the occupying States ran the country.',
		'The UN mission in the Canal Hotel kept the occupiers’ troops at a distance, so as not to look like part of them.',
		'UN guards and local guards checked people at the gate.',
		'On 19 August 2003 a truck bomb was driven up to the building; the Secretary-General’s representative and many others died.',
		'The same day each side said that guarding the building had been the other’s task.',
	],
	situations: {
		hotel: {
			name: 'A UN mission under occupation that keeps the occupier at a distance',
			answers: {
				missionKind: 'unPoliticalMission',
				statusAgreement: 'notInForce',
				setting: 'occupied',
				controllerConduct: 'unwilling',
				threat: 'privatePersons',
				forcesForUn: 'none',
				unSecurity: 'officers',
				contractors: 'unarmed',
				failure: 'failed',
			},
		},
	},
	found: [
		{
			text: 'An independent panel found that the UN’s security system did not work, that its own rules were ignored, and that protection by the coalition had been turned away.',
			sources: [
				'https://press.un.org/en/2003/ahtisaaribrf.doc.htm',
				'http://staugustine.com/stories/102303/wor_1888300.shtml',
			],
		},
		{
			text: 'A second panel looked at who inside the UN had to answer for it.',
			sources: ['https://studylib.net/doc/10744397/report-of-the-security-in-iraq-accountability-panel--siap-'],
		},
		{
			text: 'On the day itself the UN pointed to the coalition for security, and American officials said that guarding the building was not their task.',
			sources: ['https://www.washingtontimes.com/news/2003/aug/19/20030819-113754-2567r/'],
		},
	],
	examples: [
		{ provision: 'SC-1483', shows: 'The Council recalled what occupying Powers must do.' },
		{
			provision: 'AHTISAARI-2003',
			shows: 'An inquiry’s findings on the UN’s part and on the offer that was declined.',
		},
		{ provision: 'SC-1502', shows: 'What the Council said after the attack.' },
	],
	disputed: ['How far a general duty of public order means guarding one UN building.'],
	notRead: ['The paragraphs of the resolution on the occupation', 'The full report of the accountability panel'],
} as const satisfies Case

export const mogadishuGuardUnit = {
	title: 'A UN guard unit for the mission in Mogadishu',
	year: '2013–2014',
	place: 'Mogadishu',
	host: 'Somalia',
	sender: 'United Nations',
	facts: [
		'In June 2013 attackers stormed the UN compound in Mogadishu; contract staff were among the dead.',
		'The government was willing and had little to protect with.',
		'An African Union force held the area under its own mandate.',
		'The Council agreed to a guard unit, for UN staff and sites only.',
		'In May 2014 some four hundred Ugandan soldiers took up this static task.',
	],
	situations: {
		guardUnit: {
			name: 'A political mission with a guard unit in a country at war',
			answers: {
				missionKind: 'unPoliticalMission',
				statusAgreement: 'inForce',
				setting: 'governmentInConflict',
				outerRing: 'unable',
				threat: 'privatePersons',
				forcesForUn: 'areaForce',
				unSecurity: 'guardUnit',
				contractors: 'unarmed',
				failure: 'failed',
			},
		},
	},
	found: [
		{
			text: 'The mission described the unit as static and defensive, there for UN people and installations, under the UN’s decision-maker for security in the country.',
			sources: ['https://unsom.unmissions.org/un-guard-unit-begins-work-mogadishu-2'],
		},
		{
			text: 'The UN thanked the government and the African Union force for protecting it.',
			sources: [
				'https://www.defenceweb.co.za/joint/diplomacy-a-peace/first-dedicated-un-staff-protection-force-deployed-in-somalia/',
			],
		},
	],
	examples: [
		{ provision: 'SC-2102', shows: 'A political mission: good offices and advice, no mandate to protect civilians.' },
		{ provision: 'UNGU-UNSOM2013', shows: 'Where the guard unit came from: an exchange of letters.' },
		{ provision: 'UNGU-SOP', shows: 'What a guard unit is for, and for whom.' },
	],
	disputed: ['The legal position of the unit’s soldiers under Somali law.'],
	notRead: ['The letters exchanged in December 2013', 'The status agreement with Somalia'],
} as const satisfies Case
