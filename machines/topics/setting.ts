import { ask, chart, weigh } from '#machines/chart.ts'

/** Who controls the place, and what the authorities do there. */
export const setting = chart.createStateConfig({
	initial: 'setting',
	states: {
		setting: ask('setting', {
			'setting.government': '#whoCanBeAsked',
			'setting.governmentInConflict': '#whoCanBeAsked',
			'setting.occupied': '#whoCanBeAsked',
			'setting.deFacto': '#whoCanBeAsked',
			'setting.nobodyGoverns': '#whoCanBeAsked',
		}),
		whoCanBeAsked: weigh(
			'whoCanBeAsked',
			[
				{ when: 'premisesAreEmptyAndNobodyGoverns', to: '#threat', basis: ['ARSIWA-9'] },
				{ when: 'premisesAreEmpty', to: '#emptyPremises', basis: ['VCDR-45(a)', 'VCCR-27(2)'] },
				{ when: 'nobodyGoverns', to: '#threat', basis: ['ARSIWA-9'] },
				{ when: 'somebodyElseControls', to: '#controllerConduct', basis: ['HR-43', 'ARSIWA-9'] },
			],
			'#outerRing',
		),
		emptyPremises: ask('emptyPremises', {
			'emptyPremises.protecting': '#threat',
			'emptyPremises.notProtecting': '#threat',
			'emptyPremises.seizing': '#failure',
		}),
		outerRing: ask('outerRing', {
			'outerRing.delivering': '#threat',
			'outerRing.stretched': '#threat',
			'outerRing.unable': '#threat',
			'outerRing.unwilling': '#threat',
			'outerRing.notAsked': '#threat',
			'outerRing.attacking': '#failure',
		}),
		controllerConduct: ask('controllerConduct', {
			'controllerConduct.delivering': '#threat',
			'controllerConduct.unable': '#threat',
			'controllerConduct.unwilling': '#threat',
			'controllerConduct.notAsked': '#threat',
			'controllerConduct.attacking': '#failure',
		}),
		threat: ask('threat', {
			'threat.privatePersons': '#isTheOutsideHeld',
			'threat.thirdState': '#isTheOutsideHeld',
		}),
		isTheOutsideHeld: weigh(
			'isTheOutsideHeld',
			[
				{ when: 'premisesAreEmpty', to: '#failure', basis: ['VCDR-45(a)', 'VCCR-27(2)'] },
				{ when: 'outsideIsHeldOrNotYetAsked', to: '#failure', basis: ['VCDR-22(2)', 'FOA-1'] },
				{ when: 'unMissionAndHostIsStretched', to: '#failure', basis: ['FOA-2'] },
				{ when: 'hostIsStretched', to: '#ownGuards', basis: ['VCDR-41(1)'] },
			],
			'#whoseMissionIsIt',
		),
	},
})
