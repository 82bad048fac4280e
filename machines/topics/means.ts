import { ask, chart, weigh } from '#machines/chart.ts'

/** Who else could hold the place, and what lets them. */
export const means = chart.createStateConfig({
	initial: 'whoseMissionIsIt',
	states: {
		whoseMissionIsIt: weigh(
			'whoseMissionIsIt',
			[{ when: 'missionIsUn', to: '#forcesForUn', basis: ['FOA-2', 'APSC-1'] }],
			'#forces',
		),
		forces: ask('forces', {
			'forces.none': '#doesAForceLead',
			'forces.protectionOfCivilians': '#doesAForceLead',
			'forces.areaForce': '#doesAForceLead',
			'forces.taskedUnForce': '#doesAForceLead',
			'forces.taskedRegionalForce': '#doesAForceLead',
		}),
		forcesForUn: ask('forcesForUn', {
			'forcesForUn.none': '#doesAForceLead',
			'forcesForUn.areaForce': '#doesAForceLead',
			'forcesForUn.taskedUnForce': '#doesAForceLead',
			'forcesForUn.taskedRegionalForce': '#doesAForceLead',
		}),
		doesAForceLead: weigh(
			'doesAForceLead',
			[
				{ when: 'taskedForceIsThere', to: '#failure', basis: ['SC-2010', 'UNC-25'] },
				{ when: 'missionIsPeaceOperation', to: '#peaceForce', basis: ['CSUN-21'] },
				{ when: 'missionIsUn', to: '#unSecurity', basis: ['FOA-2'] },
			],
			'#ownGuards',
		),
		peaceForce: ask('peaceForce', {
			'peaceForce.armedUnits': '#canTheOperationHold',
			'peaceForce.unarmed': '#canTheOperationHold',
		}),
		canTheOperationHold: weigh(
			'canTheOperationHold',
			[{ when: 'operationHasArmedUnits', to: '#failure', basis: ['CSUN-21'] }],
			'#unSecurity',
		),
		unSecurity: ask('unSecurity', {
			'unSecurity.guardUnit': '#contractors',
			'unSecurity.officers': '#contractors',
			'unSecurity.notEnough': '#contractors',
		}),
		ownGuards: ask('ownGuards', {
			'ownGuards.armedAdmitted': '#contractors',
			'ownGuards.armsNotSettled': '#contractors',
			'ownGuards.unarmedOrNone': '#contractors',
		}),
		contractors: ask('contractors', {
			'contractors.noneOrRefused': '#failure',
			'contractors.unarmed': '#failure',
			'contractors.armedInside': '#failure',
			'contractors.armedOnTheMove': '#failure',
			'contractors.hostSupplied': '#failure',
		}),
	},
})
