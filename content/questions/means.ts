import type { Words } from './question.ts'

export const means = {
	forces: {
		prompt: 'Which UN or other outside force is there, and what does its mandate say?',
		short: 'UN and other forces',
		why: 'A UN presence in the country does not protect embassies. Only express words in a mandate do.',
		options: {
			none: {
				label: 'None with such a task',
				explains: 'No force; or a UN country team or political mission, even one with its own guard unit.',
			},
			protectionOfCivilians: {
				label: 'A UN operation that protects civilians',
				explains: 'Its mandate covers civilians under threat in its area. Premises are not mentioned.',
			},
			areaForce: {
				label: 'A regional or coalition force that holds the area',
				explains: 'It has its own mandate, with no task to protect such missions.',
			},
			taskedUnForce: {
				label: 'A UN force expressly told to protect such missions or people',
				explains: 'The words of the mandate name diplomatic or international personnel or premises.',
			},
			taskedRegionalForce: {
				label: 'Another force expressly told to do so',
				explains:
					'A regional or coalition force, authorised by the Security Council, or invited by the host in such words.',
			},
		},
	},
	forcesForUn: {
		prompt: 'Which other force is there, and what does its mandate say?',
		short: 'Other forces',
		why: 'A separate force leads only where its mandate tells it to protect UN people and sites.',
		options: {
			none: { label: 'None', explains: 'No other force near the mission.' },
			areaForce: {
				label: 'A regional or coalition force that holds the area',
				explains: 'It has its own mandate, with no express task to protect this mission.',
			},
			taskedUnForce: {
				label: 'Another UN operation told to protect UN people and sites',
				explains: 'Its mandate says so, and it is in the same area.',
			},
			taskedRegionalForce: {
				label: 'A regional or coalition force told to do so',
				explains: 'Its mandate expressly covers UN or international personnel.',
			},
		},
	},
	peaceForce: {
		prompt: 'Does the operation have armed units of its own here?',
		short: 'Own armed units',
		why: 'A UN force with arms protects itself. An unarmed observer mission cannot.',
		options: {
			armedUnits: {
				label: 'Yes',
				explains: 'Formed military or police units that the mandate and the agreement allow to be armed.',
			},
			unarmed: { label: 'No', explains: 'Observers without arms, staff officers or civilians only.' },
		},
	},
	unSecurity: {
		prompt: 'What security of its own does the UN have on the site?',
		short: 'UN security on site',
		why: 'The UN holds its own inside. What it may do depends on arms that an agreement or mandate allows.',
		options: {
			guardUnit: {
				label: 'A UN guard unit',
				explains: 'Formed troops or police for UN people and sites only, within the terms set for them.',
			},
			officers: { label: 'UN security officers', explains: 'Armed as far as the agreement with the host allows.' },
			notEnough: {
				label: 'None that could hold the site',
				explains: 'No officers, no unit that a Member State would lend, or arms that nobody has authorised.',
			},
		},
	},
	ownGuards: {
		prompt: 'Does the mission have official guards, and has the host admitted their arms?',
		short: 'Own official guards',
		why: 'Staff guards may hold the inside. Arms need the consent of the host.',
		options: {
			armedAdmitted: {
				label: 'Yes, with arms that the host has agreed to or knowingly lets be',
				explains: 'Official guards of the sending State or the organisation, armed for the threat.',
			},
			armsNotSettled: {
				label: 'Yes, but nobody has agreed to their arms',
				explains: 'The host was not asked, or nobody is able to agree.',
			},
			unarmedOrNone: {
				label: 'Unarmed guards, or none',
				explains: 'Also when the host was asked about arms and refused.',
			},
		},
	},
	contractors: {
		prompt: 'Are private security contractors hired, and what does their licence cover?',
		short: 'Contractors and licence',
		why: 'A company acts only within its host licence. It never takes over the duty.',
		options: {
			noneOrRefused: {
				label: 'None, or not licensed',
				explains: 'Also when the host refused a licence, or they carry arms without one.',
			},
			unarmed: { label: 'Licensed, unarmed', explains: 'Gate checks, watch and alarm, without weapons.' },
			armedInside: {
				label: 'Licensed, armed inside only',
				explains: 'Arms are allowed within the compound and not beyond it.',
			},
			armedOnTheMove: {
				label: 'Licensed, armed inside and on the road',
				explains: 'The licence also covers escorts outside.',
			},
			hostSupplied: {
				label: 'Guards that the host supplies against payment',
				explains: 'A State unit that the mission pays for. They are the host’s people, not a company.',
			},
		},
	},
	failure: {
		prompt: 'Has protection already failed?',
		short: 'Failure so far',
		why: 'After a failure the answer adds who must answer for it, and the steps that follow.',
		options: {
			notYet: { label: 'No', explains: 'Nobody has been harmed, and nothing has been entered or damaged.' },
			failed: { label: 'Yes', explains: 'People were hurt or held, or the place was entered, hit or damaged.' },
		},
	},
} as const satisfies Partial<Words>
