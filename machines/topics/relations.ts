import { ask, chart } from '#machines/chart.ts'

/** How the two States stand, or what the organisation has agreed with the host. */
export const relations = chart.createStateConfig({
	initial: 'relations',
	states: {
		relations: ask('relations', {
			'relations.working': '#setting',
			'relations.closed': '#setting',
			'relations.brokenStaffed': '#setting',
			'relations.brokenEmpty': '#setting',
			'relations.warStaffed': '#setting',
			'relations.warEmpty': '#setting',
		}),
		consularRelations: ask('consularRelations', {
			'consularRelations.working': '#setting',
			'consularRelations.diplomaticBroken': '#setting',
			'consularRelations.closed': '#setting',
			'consularRelations.brokenStaffed': '#setting',
			'consularRelations.brokenEmpty': '#setting',
			'consularRelations.warStaffed': '#setting',
			'consularRelations.warEmpty': '#setting',
		}),
		homeRelations: ask('homeRelations', {
			'homeRelations.inPlace': '#setting',
			'homeRelations.broken': '#setting',
			'homeRelations.war': '#setting',
		}),
		statusAgreement: ask('statusAgreement', {
			'statusAgreement.inForce': '#setting',
			'statusAgreement.notInForce': '#setting',
		}),
	},
})
