import { ask, chart, weigh } from '#machines/chart.ts'

/** What the mission is, and whether its place was accepted. */
export const mission = chart.createStateConfig({
	initial: 'missionKind',
	states: {
		missionKind: ask('missionKind', {
			'missionKind.embassy': '#consent',
			'missionKind.consularSection': '#buildingConsent',
			'missionKind.residenceHeadOfMission': '#buildingConsent',
			'missionKind.home': '#homeOf',
			'missionKind.careerConsulate': '#consent',
			'missionKind.honoraryPost': '#consent',
			'missionKind.specialMission': '#consent',
			'missionKind.permanentMission': '#setting',
			'missionKind.unPoliticalMission': '#statusAgreement',
			'missionKind.unPeaceOperation': '#statusAgreement',
			'missionKind.unAgency': '#statusAgreement',
			'missionKind.regionalMission': '#statusAgreement',
			'missionKind.officeWithoutStatus': '#setting',
			'missionKind.highOfficial': '#setting',
		}),
		homeOf: ask('homeOf', {
			'homeOf.diplomat': '#homeRelations',
			'homeOf.administrative': '#homeRelations',
			'homeOf.consularOfficer': '#homeRelations',
			'homeOf.localStaff': '#setting',
		}),
		consent: ask('consent', {
			'consent.accepted': '#isTheMissionConsular',
			'consent.objectedTo': '#setting',
			'consent.outsideSeat': '#setting',
			'consent.neverNotified': '#setting',
			'consent.withdrawn': '#occupancy',
		}),
		buildingConsent: ask('buildingConsent', {
			'buildingConsent.accepted': '#relations',
			'buildingConsent.objectedTo': '#setting',
			'buildingConsent.neverNotified': '#setting',
			'buildingConsent.withdrawn': '#occupancy',
		}),
		occupancy: ask('occupancy', { 'occupancy.staffed': '#setting', 'occupancy.empty': '#setting' }),
		isTheMissionConsular: weigh(
			'isTheMissionConsular',
			[{ when: 'postIsConsular', to: '#consularRelations', basis: ['VCCR-2(3)'] }],
			'#relations',
		),
	},
})
