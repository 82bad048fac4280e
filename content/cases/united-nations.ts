import type { Case, Reading } from './case.ts'

const canalHotelReadings = {
	appointment: {
		name: 'UN News, September 2003',
		what: 'Report on the panel, with the death toll and the authority that ran the country',
		address: 'https://news.un.org/en/story/2003/09/80062',
		checked: true,
	},
	tradedCharges: {
		name: 'The Washington Times, 19 August 2003',
		what: 'Press report of the day, with both sides',
		address: 'https://www.washingtontimes.com/news/2003/aug/19/20030819-113754-2567r/',
		checked: true,
	},
	ownWords: {
		name: 'Press report of 20 August 2003',
		what: 'What a spokesman of the UN in Iraq said of the choice, read in a reposted copy',
		checked: true,
	},
	panelOpening: {
		name: 'Report of the Independent Panel, executive summary',
		what: 'Inquiry of 20 October 2003; its opening, read in a copy',
		address: 'https://docslib.org/doc/11009309/report-of-the-independent-panel-on-the-safety-and-security-of-un',
		checked: true,
	},
} as const satisfies Record<string, Reading>

export const canalHotel = {
	title: 'The UN headquarters at the Canal Hotel is bombed in occupied Baghdad',
	year: '2003',
	place: 'Baghdad',
	host: 'Iraq, occupied by a coalition led by the United States and the United Kingdom',
	sender: 'United Nations',
	facts: [
		{
			text: 'After the invasion the occupying States ran the country through an authority led by the United States.',
			sources: [canalHotelReadings.appointment, 'SC-1483'],
		},
		{
			text: 'The UN mission in the Canal Hotel kept the occupiers’ troops at a distance; it did not want them to be seen outside.',
			sources: ['AHTISAARI-2003', canalHotelReadings.ownWords],
			disputed: true,
		},
		{
			text: 'Guards of the UN and of a hired company checked people who came in.',
			sources: [canalHotelReadings.tradedCharges],
		},
		{
			text: 'On 19 August 2003 a truck bomb exploded at the building; the Secretary-General’s representative and 21 others died.',
			sources: [canalHotelReadings.panelOpening, canalHotelReadings.appointment],
		},
		{
			text: 'At once each side said that guarding the building had been the other’s task.',
			sources: [canalHotelReadings.tradedCharges],
		},
	],
	readings: canalHotelReadings,
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
	disputed: [
		'How far a general duty of public order means guarding one UN building.',
		'Whose choice it was that no troops stood there: on the day the UN and American officials said opposite things.',
	],
	notRead: ['The paragraphs of the resolution on the occupation', 'The full report of the accountability panel'],
} as const satisfies Case

const mogadishuGuardUnitReadings = {
	deployment: {
		name: 'defenceWeb, May 2014',
		what: 'Press report on the unit and on the attack before it',
		address:
			'https://www.defenceweb.co.za/joint/diplomacy-a-peace/first-dedicated-un-staff-protection-force-deployed-in-somalia/',
		checked: true,
	},
	attack: {
		name: 'South China Morning Post, 20 June 2013',
		what: 'Press report on the attack and on who retook the compound',
		address: 'https://www.scmp.com/news/world/article/1264673/al-shabab-suicide-squad-kills-9-un-compound-mogadishu',
		checked: true,
	},
	warning: {
		name: 'Foreign Policy, 6 October 2013',
		what: 'Report on the warnings and on the state of the government; its opening',
		address: 'https://foreignpolicy.com/2013/10/06/we-knew-they-were-coming/',
		checked: true,
	},
	training: {
		name: 'Headlines Africa, May 2014',
		what: 'Press report on how the unit differs from the African Union’s force',
		address:
			'https://headlinesafrica.com/ugandan-peacekeeping-soliders-complete-training-ahead-of-deployment-to-somalia_f0262a9d1.html',
		checked: true,
	},
	inauguration: {
		name: 'UNSOM, 19 May 2014',
		what: 'Release of the mission on the unit’s first days',
		address: 'https://unsom.unmissions.org/un-guard-unit-begins-work-mogadishu-2',
		checked: true,
	},
} as const satisfies Record<string, Reading>

export const mogadishuGuardUnit = {
	title: 'A UN guard unit for the mission in Mogadishu',
	year: '2013–2014',
	place: 'Mogadishu',
	host: 'Somalia',
	sender: 'United Nations',
	facts: [
		{
			text: 'In June 2013 attackers stormed the UN compound in Mogadishu; contract staff were among the dead.',
			sources: [mogadishuGuardUnitReadings.deployment, mogadishuGuardUnitReadings.attack],
		},
		{
			text: 'The government condemned the attack, but was new and relied on support from abroad.',
			sources: [mogadishuGuardUnitReadings.attack, mogadishuGuardUnitReadings.warning],
		},
		{
			text: 'A force of the African Union, under a mandate of its own, had protected the UN there.',
			sources: [mogadishuGuardUnitReadings.training, mogadishuGuardUnitReadings.inauguration],
		},
		{
			text: 'The Council agreed to a guard unit, for UN staff and sites only.',
			sources: [mogadishuGuardUnitReadings.inauguration, 'UNGU-UNSOM2013'],
		},
		{
			text: 'On 15 May 2014 410 Ugandan soldiers took up this static task.',
			sources: [mogadishuGuardUnitReadings.inauguration],
		},
	],
	readings: mogadishuGuardUnitReadings,
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
