import type { Mistake } from './mistake.ts'

const opinion = { by: 'tests/opinion/opinion.test.ts', says: 'has the same regime' } as const

/** Mistakes in what is asked, weighed and added. */
export const ofTheChart: readonly Mistake[] = [
	{
		kind: 'flipped guard',
		what: 'A force without arms is taken for one with armed units',
		file: 'machines/facts.ts',
		find: "isOneOf('peaceForce', 'armedUnits')",
		put: "isOneOf('peaceForce', 'unarmed')",
		caught: { by: 'tests/machines/facts.test.ts', says: 'operationHasArmedUnits' },
	},
	{
		kind: 'flipped guard',
		what: 'The other missions, not those of the UN, are not asked about guards while the host is stretched',
		file: 'machines/facts.ts',
		find: '=> isUnMission(answers) && hostIsStretched(answers)',
		put: '=> !isUnMission(answers) && hostIsStretched(answers)',
		caught: { by: 'tests/machines/facts.test.ts', says: 'unMissionAndHostIsStretched' },
	},
	{
		kind: 'flipped guard',
		what: 'Two ways out of a weighing are tried in the wrong order',
		file: 'machines/topics/lead.ts',
		find: "\t\t\t\t{ when: 'ownTeamMayHoldAndHostIsUnwilling', to: '#ownTeamHolds',",
		put: "\t\t\t\t{ when: 'ownTeamMayHold', to: '#ownTeamLeads', basis: ['VCDR-7', 'VCDR-41(1)'] },\n\t\t\t\t{ when: 'ownTeamMayHoldAndHostIsUnwilling', to: '#ownTeamHolds',",
		caught: { by: 'tests/machines/every-path.test.ts', says: 'leave no way out in the shadow of another' },
	},
	{
		kind: 'swapped route',
		what: 'Where nothing else holds, the host is said to lead',
		file: 'machines/topics/lead.ts',
		find: "\t\t\t'#nobodyCanProtect',\n\t\t),",
		put: "\t\t\t'#hostLeads',\n\t\t),",
		caught: opinion,
	},
	{
		kind: 'swapped route',
		what: 'An option leads to the next question of another',
		file: 'machines/topics/mission.ts',
		find: "\t\t\t'missionKind.highOfficial': '#setting',",
		put: "\t\t\t'missionKind.highOfficial': '#consent',",
		caught: { by: 'tests/machines/drawing.test.ts', says: 'is the chart of today' },
	},
	{
		kind: 'missing route',
		what: 'An option leads nowhere',
		file: 'machines/topics/mission.ts',
		find: "\t\t\t'missionKind.unAgency': '#statusAgreement',\n",
		put: '',
		caught: { by: 'tsc', says: `"missionKind.unAgency"' is missing` },
	},
	{
		kind: 'missing route',
		what: 'An option has words, and is not asked',
		file: 'content/questions/ids.ts',
		find: "setting: ['government', 'governmentInConflict', 'occupied', 'deFacto', 'nobodyGoverns'],",
		put: "setting: ['government', 'governmentInConflict', 'occupied', 'deFacto'],",
		caught: { by: 'tsc', says: "'nobodyGoverns' does not exist in type" },
	},
	{
		kind: 'lost overlay',
		what: 'A strike by a third State adds nothing',
		file: 'machines/regime.ts',
		find: '\tthirdStateStrike: thirdStateStrikes,',
		put: '\tthirdStateStrike: () => false,',
		caught: opinion,
	},
	{
		kind: 'lost overlay',
		what: 'War between the two States leaves the rules for peace in place',
		file: 'content/regimes/rules.ts',
		find: "\t\tduty: ['VCDR-22(2)', 'VCDR-45(a)'],\n",
		put: '',
		caught: { by: 'tests/articles/articles.test.ts', says: 'warBetweenTheTwo: the rule on duty of embassy' },
	},
]
