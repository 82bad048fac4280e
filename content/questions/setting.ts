import type { Words } from './question.ts'

export const setting = {
	setting: {
		prompt: 'Who controls the place, and is there armed conflict?',
		short: 'Setting and control',
		why: 'It decides whom to ask for protection, and who answers for order besides the host State.',
		options: {
			government: {
				label: 'The recognised government, no fighting here',
				explains: 'Calm, protest, riots, crime or terrorism. A force that the government invited may help it.',
			},
			governmentInConflict: {
				label: 'The recognised government, with armed conflict in the country',
				explains: 'It holds this place while it fights rebels or another State. A force that it invited may help it.',
			},
			occupied: {
				label: 'A foreign army that occupies the place',
				explains:
					'A hostile army has authority there in fact. If it is the sending State’s own army, this tool does not fit.',
			},
			deFacto: {
				label: 'A de facto authority',
				explains: 'It governs in fact, but is not the recognised government.',
			},
			nobodyGoverns: {
				label: 'No effective government',
				explains: 'Nobody governs there, or an armed group holds the place without governing.',
			},
		},
	},
	outerRing: {
		prompt: 'What is the host doing outside the walls?',
		short: 'Host’s conduct',
		why: 'The host always owes this ring. What it does decides who leads in fact, and whether it is in breach.',
		options: {
			delivering: { label: 'It protects', explains: 'Police or troops are there and act when they are needed.' },
			stretched: {
				label: 'It tries, and is stretched',
				explains: 'Willing and there, but with too little for the threat.',
			},
			unable: {
				label: 'It was asked, and is not able',
				explains: 'Willing, but without the means to hold the outside.',
			},
			unwilling: {
				label: 'It was asked, and is not willing',
				explains: 'It has the means, and stands by or sides with the attackers.',
			},
			notAsked: { label: 'It has not been asked or warned yet', explains: 'Nobody has put the threat to it so far.' },
			attacking: {
				label: 'Its own forces are the danger',
				explains:
					'They attack, or enter or detain people without a right to do so, or the State has made such acts its own.',
			},
		},
	},
	controllerConduct: {
		prompt: 'What is whoever controls the place doing outside the walls?',
		short: 'Conduct of those in control',
		why: 'The State whose territory it is stays bound. Those in control are the ones who can act, so it is they who are asked.',
		options: {
			delivering: { label: 'It protects', explains: 'Its forces are there and act, even if they are stretched.' },
			unable: {
				label: 'It was asked, and is not able',
				explains: 'Willing, but without the means to hold the outside.',
			},
			unwilling: {
				label: 'It could act, but does not',
				explains: 'It refuses, stands by, sides with the attackers, or is kept away by the mission.',
			},
			notAsked: { label: 'It has not been asked or warned yet', explains: 'Nobody has put the threat to it so far.' },
			attacking: {
				label: 'Its own forces are the danger',
				explains: 'They attack, or enter or detain people without a right to do so.',
			},
		},
	},
	emptyPremises: {
		prompt: 'What are the authorities there doing with the empty premises?',
		short: 'Conduct at the empty premises',
		why: 'Empty premises must still be respected and protected. Taking them over is a breach of another kind.',
		options: {
			protecting: {
				label: 'They keep out and protect it',
				explains: 'Police or troops watch it and act when they are needed.',
			},
			notProtecting: {
				label: 'They keep out, but do not protect it',
				explains: 'They cannot or will not keep others away from it.',
			},
			seizing: { label: 'They enter, search, use or take it', explains: 'Their own forces or officials are inside.' },
		},
	},
	threat: {
		prompt: 'Where does the danger come from?',
		short: 'Source of the threat',
		why: 'A strike by another State brings in other law, and another State that must answer.',
		options: {
			privatePersons: {
				label: 'Private people or groups',
				explains: 'A crowd, criminals, terrorists, insurgents, or somebody inside.',
			},
			thirdState: {
				label: 'The forces of another State',
				explains: 'A strike or an attack across the border by a State that is neither host nor sender.',
			},
		},
	},
} as const satisfies Partial<Words>
