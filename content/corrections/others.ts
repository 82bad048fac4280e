import type { Correction } from './correction.ts'

export const unitedNationsAndFirms = {
	unSecuresItsOwn: {
		topic: 'unitedNations',
		mistake: 'The UN is essential for securing diplomatic missions in conflict.',
		correction:
			'It has no such task. Its security system looks after people of the UN system, their eligible families, and UN sites.',
		basis: ['FOA-1', 'FOA-2', 'APSC-1'],
		grade: 'A',
	},
	nothingIsAutomatic: {
		topic: 'unitedNations',
		mistake: 'Under Chapter VII the Council sends peacekeepers, and the UN fills the gap.',
		correction:
			'Peacekeeping is not named there; it rests on the host’s consent and on a mandate. No gap is filled of itself.',
		basis: ['UNC-2(7)', 'UNC-39', 'UNC-42'],
		grade: 'B',
	},
	groundsOfTheUn: {
		topic: 'unitedNations',
		mistake: 'What the UN does for missions is grounded in the two Vienna Conventions.',
		correction:
			'Those bind States, and the UN is party to neither. Its own grounds are the Charter, the conventions of 1946, 1947 and 1994, status agreements and mandates.',
		basis: ['UNC-104', 'UNC-105', 'CPIUN-s.3', 'CSUN-7(2)'],
		grade: 'A',
	},
	dutyStaysWithTheHost: {
		topic: 'unitedNations',
		mistake: 'Where the host cannot comply, UN intervention becomes essential.',
		correction:
			'The host stays bound. What the law provides is leaving, closing and custody, and for UN personnel co-operation between parties to the convention of 1994.',
		basis: ['VCDR-44', 'VCDR-45(a)', 'ARSIWA-27(a)', 'CSUN-7(3)'],
		grade: 'A',
	},
	civiliansNotFacilities: {
		topic: 'unitedNations',
		mistake: 'A mandate to protect civilians implicitly covers diplomats and their facilities.',
		correction:
			'It may reach people in danger, as civilians, as far as means and area allow. Buildings and guard duty are not in it.',
		basis: ['UNMISS-MANDATE', 'AP1-50'],
		grade: 'A',
	},
	compoundsNotGuarded: {
		topic: 'unitedNations',
		mistake: 'In South Sudan or Mali, peacekeepers guard diplomatic compounds.',
		correction:
			'No mandate that was read says so, and the record of Juba in 2016 points the other way. The operation in Mali ended in 2023, as the host demanded.',
		basis: ['UNMISS-MANDATE', 'JUBA-2016', 'SC-2690'],
		grade: 'A',
	},
	undssServesTheUn: {
		topic: 'unitedNations',
		mistake: 'UNDSS assesses risks for diplomats and trains them.',
		correction:
			'It serves organisations of the UN system, their people and eligible family. What embassies hear from it is a courtesy.',
		basis: ['FOA-1', 'UNSMS-MS'],
		grade: 'A',
	},
	undssAndTheHost: {
		topic: 'unitedNations',
		mistake: 'UNDSS applies security rules together with Member States, for their missions.',
		correction: 'Its counterpart is the host government, and the subject is the security of the UN.',
		basis: ['UNSMS-MS'],
		grade: 'A',
	},
	evacuationIsTheSendersTask: {
		topic: 'unitedNations',
		mistake: 'The UN takes diplomatic staff out in a crisis.',
		correction:
			'Its plans are for its own people and eligible family; others may find a seat if there is one. The host must make leaving possible, and the sending State runs the operation.',
		basis: ['VCDR-44', 'VCCR-26', 'FOA-2'],
		grade: 'A',
	},
	mediationMovesNothing: {
		topic: 'unitedNations',
		mistake: 'Mediation by the UN protects missions indirectly.',
		correction: 'That can be argued in politics. It has no bearing on who owes protection.',
		basis: ['UNC-2(7)'],
		grade: 'B',
	},
	limitsAreLegal: {
		topic: 'unitedNations',
		mistake: 'Sensitivities of the host limit what the UN can do.',
		correction: 'The limits are legal: consent, domestic jurisdiction, mandate. Consent once given can be withdrawn.',
		basis: ['UNC-2(7)', 'SC-2690', 'SC-2753'],
		grade: 'B',
	},
	licenceDecides: {
		topic: 'privateFirms',
		mistake: 'Contractors strengthen the protection of a mission.',
		correction:
			'Whether they may work at all, and with which arms, is for the host to license. It may refuse, or keep them inside the compound.',
		basis: ['VCDR-41(1)', 'BGD-2016', 'AFG-2010', 'GBR-ARMS1984'],
		grade: 'C',
	},
	provocation: {
		topic: 'privateFirms',
		mistake: 'Contractors are less provocative than soldiers.',
		correction:
			'That can be argued either way: one shooting by contract guards shows how far it can go wrong (court records not read), and a code for such firms now limits when they may use force.',
		basis: ['NISOUR-2007', 'ICOC-30'],
		grade: 'B',
		contestable: true,
	},
	statesControlFirms: {
		topic: 'privateFirms',
		mistake: 'Private firms work out of the government’s reach.',
		correction:
			'The State that hires, the State where they work and the State they come from all have duties; what they do can count as a State’s act; the mission’s security officers direct them, and an association audits those that joined it.',
		basis: ['ARSIWA-5', 'ARSIWA-8', 'MD-preface', 'PSCSTD-ICOCA', 'CHE-BPS30'],
		grade: 'A',
	},
	useOfForceRules: {
		topic: 'privateFirms',
		mistake: 'Contractors follow rules of engagement.',
		correction: 'Those are for soldiers. Guards and firms work under rules for the use of force.',
		basis: ['ICOC-29', 'ICOC-30'],
		grade: 'C',
	},
	noStatusByContract: {
		topic: 'privateFirms',
		mistake: 'The status of contractors goes without saying.',
		correction:
			'A contract gives none. Only somebody appointed and notified as staff has a status; otherwise local courts judge, and special arrangements come to an end.',
		basis: ['VCDR-1(b)', 'VCDR-10', 'VCDR-37(2)', 'VCDR-41(1)', 'IRQ-CPA17'],
		grade: 'C',
	},
	lastResortForTheUn: {
		topic: 'privateFirms',
		mistake: 'The UN hires armed firms like anybody else.',
		correction: 'For UN bodies an armed firm is the last resort, when everybody else is unable to do it.',
		basis: ['APSC-1', 'APSC-3'],
		grade: 'C',
	},
	nameTheRightTreaty: {
		topic: 'commonQuestions',
		mistake: 'Who is primarily responsible? The host, under the convention on diplomats.',
		correction:
			'Right for an embassy. A consulate, an honorary post and a special mission each have another treaty to name.',
		basis: ['VCDR-22(2)', 'VCCR-31(3)', 'VCCR-59', 'CSM-25(2)'],
		grade: 'C',
	},
	unMissionsOnly: {
		topic: 'commonQuestions',
		mistake: 'How does the UN support political missions? Through UNDSS and peacekeepers.',
		correction:
			'For the UN’s own political missions that is right, with a guard unit where one is authorised. For embassies it is not.',
		basis: ['FOA-2', 'UNGU-SOP'],
		grade: 'A',
	},
	ownTeamsByConsent: {
		topic: 'commonQuestions',
		mistake: 'Do missions use their own teams? Many do, in touch with the host.',
		correction: 'Add what makes it lawful: consent, arms law, and the host’s say over numbers and categories.',
		basis: ['VCDR-11(1)', 'VCDR-11(2)', 'VCDR-41(1)'],
		grade: 'C',
	},
	whatFollowsFailure: {
		topic: 'commonQuestions',
		mistake: 'What happens on failure? Condemnation, sanctions, withdrawal.',
		correction:
			'Also: an end to the wrong, reparation, a court where there is a title, custody and a protecting Power. Nothing may be done against inviolability.',
		basis: ['ARSIWA-30', 'ARSIWA-31', 'VCDR-45(b)', 'VCDR-45(c)', 'ARSIWA-50(2)(b)'],
		grade: 'C',
	},
	whichConventions: {
		topic: 'commonQuestions',
		mistake: 'Which conventions protect missions? The two Vienna Conventions.',
		correction:
			'It depends on the kind: special missions, headquarters agreements, the conventions on the UN and regional texts have their own; where a treaty does not bind, custom does.',
		basis: ['CSM-25(2)', 'HQA-s.15', 'CPIUN-s.3', 'CSUN-7(2)', 'CUST-PREMISES'],
		grade: 'B',
	},
	casesLeftOut: {
		topic: 'commonQuestions',
		mistake: 'The answer is the same in every situation.',
		correction:
			'Broken relations, war, occupation, an authority nobody recognises, a strike from a third State, an objection to the building, an honorary post, the category of staff: each can change it.',
		basis: ['VCDR-45(a)', 'VCCR-27(1)(a)', 'HR-43', 'ARSIWA-9', 'EQGFRA-74', 'VCCR-59', 'VCDR-37(3)', 'VCDR-45(c)'],
		grade: 'C',
	},
} as const satisfies Record<string, Correction>
