import type { Words } from './question.ts'

/** The question that comes with the page itself; the others are fetched beside it. */
export const first = {
	missionKind: {
		prompt: 'What kind of mission or post is it?',
		short: 'Kind of mission',
		why: 'Each kind has its own law. The rules for an embassy do not fit a consulate, an honorary consul or a UN office.',
		options: {
			embassy: {
				label: 'Embassy',
				explains: 'A permanent diplomatic mission of one State to another: the chancery and its other buildings.',
			},
			consularSection: {
				label: 'Consular section inside an embassy',
				explains: 'Part of the embassy, so embassy rules apply to the building.',
			},
			residenceHeadOfMission: {
				label: 'Residence of the head of mission',
				explains: 'The ambassador’s home. It counts as mission premises.',
			},
			home: {
				label: 'Home of somebody else on the staff',
				explains:
					'A diplomat, other embassy or consular staff, local staff. For UN staff choose the UN mission or office.',
			},
			careerConsulate: {
				label: 'Career consulate',
				explains: 'A consular post headed by a career officer of the sending State.',
			},
			honoraryPost: {
				label: 'Honorary consulate',
				explains: 'A consular post headed by an honorary consul, often in a shop or an office.',
			},
			specialMission: {
				label: 'Special mission',
				explains: 'A delegation sent for one task or visit, accepted as such by the receiving State.',
			},
			permanentMission: {
				label: 'Permanent mission to an organisation',
				explains: 'A State’s mission or delegation to the UN, the WTO or another such body.',
			},
			unPoliticalMission: {
				label: 'UN political mission',
				explains: 'A UN special political mission in the field, led by an envoy or representative.',
			},
			unPeaceOperation: {
				label: 'UN peace operation',
				explains: 'A UN force or observer mission with military or police parts.',
			},
			unAgency: {
				label: 'UN agency or country office',
				explains: 'An office of a UN fund, programme or agency, or of the country team.',
			},
			regionalMission: {
				label: 'Mission of a regional organisation',
				explains: 'A delegation or mission of the European Union, the African Union or a body like them.',
			},
			officeWithoutStatus: {
				label: 'Office without diplomatic status',
				explains: 'A liaison, trade or other office that was never given the status of a mission.',
			},
			highOfficial: {
				label: 'Visiting head of State or government, or foreign minister',
				explains: 'The person on the visit, and those who travel along.',
			},
		},
	},
} as const satisfies Partial<Words>
