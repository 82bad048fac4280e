/** Parts of sentences that depend on who controls the place and who holds which ring. */
export const phrases = {
	controller: {
		host: '{host}',
		occupier: 'the occupying Power',
		deFacto: 'the de facto authority',
	},
	/** Stands after the host State was named. */
	owing: { host: 'it', occupier: 'the occupying Power', deFacto: 'the de facto authority' },
	withholding: {
		host: 'it is able to act but withholds protection, and so is in breach',
		occupier: 'the occupying Power is able to act but withholds the order and safety that it owes',
		deFacto:
			'the de facto authority is able to act but withholds protection, and that is argued to be the State’s own breach',
	},
	attackers: {
		host: 'its own forces',
		occupier: 'the forces of the occupying Power',
		deFacto: 'the forces of the de facto authority',
	},
	side: { state: '{team}', un: 'UN security', regional: 'the organisation’s own security' },
	tasked: { unitedNations: 'the UN force', regionalForce: 'the force that was tasked' },
	occupierDuty: {
		text: 'The occupying Power must take all measures in its power to restore and ensure public order and safety, besides the State, which stays bound.',
		basis: ['HR-42', 'HR-43'],
	},
	/** Between two States that no special treaty binds both, where custom does not carry its rule either. */
	generalDuty: {
		text: 'No treaty in the lists binds both States here, and the custom listed carries no such rule. {Host} still owes the ordinary duty towards foreigners and their property: reasonable steps to prevent crimes against them and to punish those committed.',
		basis: ['CUST-ALIENS'],
	},
	reasonFallsAway: 'What this answer changes in law stands in a treaty that does not bind both States.',
	cellFallsAway: 'A treaty would say more, but none in the lists binds both',
} as const
