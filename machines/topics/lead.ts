import { ask, chart, weigh } from '#machines/chart.ts'

/** Who leads, ring by ring, in the order of evaluation (a) to (i): the first that holds. */
export const lead = chart.createStateConfig({
	initial: 'failure',
	states: {
		failure: ask('failure', { 'failure.notYet': '#whoLeads', 'failure.failed': '#whoLeads' }),
		whoLeads: weigh(
			'whoLeads',
			[
				{ when: 'authoritiesAttack', to: '#nobodyAuthoritiesAttack', basis: ['VCDR-22(1)', 'VCDR-29', 'CPIUN-s.3'] },
				{ when: 'premisesAreEmptyAndUnprotected', to: '#nobodyCanProtect', basis: ['VCDR-45(a)', 'VCCR-27(2)'] },
				{ when: 'premisesAreEmpty', to: '#hostAndCustodian', basis: ['VCDR-45(a)', 'VCCR-27(2)'] },
				{ when: 'occupierDelivers', to: '#occupierLeads', basis: ['HR-43'] },
				{ when: 'deFactoAuthorityDelivers', to: '#deFactoAuthorityLeads', basis: ['ARSIWA-9'] },
				{ when: 'hostDelivers', to: '#hostLeads', basis: ['VCDR-22(2)', 'FOA-1'] },
				{ when: 'hostIsStretched', to: '#hostLeadsOwnGuardsInside', basis: ['VCDR-22(2)', 'FOA-2'] },
				{ when: 'notYetAsked', to: '#notYetAsked', basis: ['TEHRAN-68'] },
				{ when: 'taskedUnForceIsThere', to: '#taskedUnForceLeads', basis: ['UNC-25', 'SC-2010'] },
				{ when: 'taskedForceIsThere', to: '#taskedRegionalForceLeads', basis: ['UNC-25', 'UNC-53'] },
				{ when: 'operationHasArmedUnits', to: '#unForceProtectsItself', basis: ['CSUN-21'] },
				{ when: 'guardUnitIsThere', to: '#guardUnitLeads', basis: ['UNGU-SOP'] },
				{ when: 'unOfficersHoldTheSite', to: '#unSecurityLeads', basis: ['FOA-2'] },
				{ when: 'organisationMayHold', to: '#organisationSecurityLeads', basis: ['UNSTATUS-REGIONAL'] },
				{ when: 'ownTeamMayHoldAndHostIsUnwilling', to: '#ownTeamHolds', basis: ['TEHRAN-56-68', 'VCDR-41(1)'] },
				{ when: 'ownTeamMayHold', to: '#ownTeamLeads', basis: ['VCDR-7', 'VCDR-41(1)'] },
				{ when: 'contractorsAreArmedAndLicensed', to: '#contractorsLead', basis: ['CUST-TERRITORY', 'APSC-3'] },
			],
			'#nobodyCanProtect',
		),
	},
})
