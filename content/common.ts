import type { Additions } from './claim.ts'

/** What belongs to every answer, whichever the regime. Slots keep each sentence on the right article. */
export const common = {
	confidence: 'settled',
	owes: [
		{
			topic: 'justice',
			text: 'To take practical steps against attacks being prepared on its soil and to share what it learns, where it is a party to the 1973 Convention. Every other party owes the same.',
			basis: ['@information', 'IPPC-4(a)'],
			only: ['state', 'regional'],
			where: 'information',
		},
		{
			topic: 'justice',
			text: 'To make violent attacks on protected people, and on their offices, homes and transport, a crime, and to extradite or prosecute suspects, where it is a party to the 1973 Convention. That is a duty to bring the case, not a duty to post guards.',
			basis: ['@crime'],
			only: ['state', 'regional'],
		},
		{
			topic: 'justice',
			text: 'To prevent crimes against UN personnel, share information, and extradite or prosecute suspects, where it is a party to the 1994 Convention and that convention covers the mission.',
			basis: ['@information', '@crime'],
			only: ['un'],
		},
	],
	limits: {
		conductNotResult: {
			text: 'The duty to protect is one of conduct. It grows with the known danger and is measured by the means at hand. An attack that succeeds does not by itself prove a breach.',
			basis: ['@duty', '@knowledge'],
			not: ['authoritiesAttack'],
		},
		noFixedPost: {
			text: 'No treaty gives the mission a right to a fixed police post or to any one measure. {Host} chooses the means.',
			basis: ['@duty'],
			only: ['state'],
		},
		noPoliceOutside: [
			{
				text: 'No police powers go with {team} beyond the walls. Guarding the street is for the public forces of the place.',
				basis: ['@hostLaw', 'CUST-TERRITORY'],
				only: ['state', 'regional'],
				when: 'staffed',
				not: ['aPerson'],
			},
			{
				text: 'No police powers go with {team}. Closing roads and searching people is for the public forces of the place.',
				basis: ['@hostLaw', 'CUST-TERRITORY'],
				given: ['aPerson'],
			},
		],
		notForeignSoil: [
			{
				text: 'The place is not foreign soil. The law of {host} applies inside, but while a diplomat lives there it is not enforced inside without consent.',
				basis: ['VCDR-30(1)', 'CUST-TERRITORY'],
				given: ['disputedResidence'],
			},
			{
				text: 'The place is not foreign soil. The law of {host} applies inside; what is barred is enforcing it there where the rules on entry say so.',
				basis: ['@hostLaw', 'CUST-TERRITORY'],
				where: 'inviolable',
				not: ['aPerson'],
			},
			{
				text: 'The place is not foreign soil. The law of {host} applies inside, and its police act there as they do elsewhere.',
				basis: ['@hostLaw', 'CUST-TERRITORY'],
				unless: 'inviolable',
			},
		],
		contractorsOweNothing: [
			{
				text: 'A private company never takes over the duty. Its people have no immunity by virtue of the contract, and their licence comes from {host}.',
				basis: ['CUST-TERRITORY', '@membership'],
				only: ['state'],
			},
			{
				text: 'A private company never takes over the duty, and its licence comes from {host}.',
				basis: ['CUST-TERRITORY'],
				only: ['un', 'regional'],
			},
		],
		unDoesNotGuardEmbassies: {
			text: 'UN security covers UN people and UN sites. It does not guard the missions of States, unless a mandate says so in express words.',
			basis: ['FOA-1', 'FOA-2', 'UNC-2(7)'],
			only: ['state'],
		},
		misuseIsNoDefence: [
			{
				text: 'Alleged misuse of the place or of status does not end protection and opens no door. The lawful answers are to declare people unwelcome or to break relations.',
				basis: ['@misuse'],
				only: ['state'],
				where: 'inviolable',
				not: ['specialMission'],
			},
			{
				text: 'Alleged misuse does not end protection. The lawful answer is to declare members unwelcome at any time and without reasons.',
				basis: ['@misuse'],
				where: 'inviolable',
				given: ['specialMission'],
			},
			{
				text: 'If officials are thought to abuse their status, the UN can waive immunity and must co-operate. Force against them or their premises is no answer.',
				basis: ['@misuse'],
				only: ['un'],
			},
		],
		countermeasures: [
			{
				text: 'The bar on countermeasures names the inviolability of diplomatic and consular agents, premises and archives. That it reaches this case is a reading; act as if it did.',
				basis: ['@noCountermeasure'],
				where: 'inviolable',
				given: ['aPerson'],
			},
			{
				text: 'The bar on countermeasures names the inviolability of diplomatic and consular agents, premises and archives. That it reaches this case is a reading; act as if it did.',
				basis: ['@noCountermeasure'],
				where: 'inviolable',
				given: ['specialMission'],
			},
			{
				text: 'The bar on countermeasures names the inviolability of diplomatic and consular agents, premises and archives. That it reaches this case is a reading; act as if it did.',
				basis: ['@noCountermeasure'],
				where: 'inviolable',
				given: ['permanentMission'],
			},
			{
				text: 'Countermeasures may never touch inviolability. That police protection may not be withheld either is the accepted reading; the text itself speaks of respecting inviolability.',
				basis: ['@noCountermeasure'],
				where: 'inviolable',
			},
		],
	},
	ifItFails: {
		warnInWriting: {
			text: 'Warn {host} in writing: what is threatened, what is asked for, by when. Notice proves what it knew from then on.',
			basis: ['@knowledge', '@duty'],
			by: 'owner',
		},
		secureInside: [
			{
				text: 'Bring people to the safest part of the site. Secure or destroy archives; they stay inviolable wherever they are.',
				basis: ['@archives'],
				by: 'team',
				when: 'staffed',
				not: ['aPerson'],
			},
			{
				text: 'Bring people to the safest part of the site, and take papers away or destroy them.',
				basis: ['@persons'],
				by: 'team',
				when: 'staffed',
				not: ['aPerson'],
			},
		],
		departure: [
			{
				text: 'Ask for the means to leave: {host} must let people go and help with transport where it is needed.',
				basis: ['@departure'],
				by: 'owner',
				when: 'staffed',
			},
			{
				text: 'Ask {host} to let people leave, and to protect them on the way.',
				basis: ['@persons'],
				by: 'owner',
				when: 'staffed',
			},
		],
		custody: [
			{
				text: 'If the place has to be left, entrust premises, property and archives to a third State that {host} accepts.',
				basis: ['@custody'],
				by: 'owner',
				needs: 'A third State that both sides accept',
				when: 'staffed',
				not: ['relationsOver', 'specialMission'],
			},
			{
				text: 'Entrust premises, property and archives to a custodian that {host} accepts.',
				basis: ['@custody'],
				by: 'owner',
				needs: 'A custodian that both sides accept',
				given: ['relationsOver'],
				not: ['specialMission'],
			},
			{
				text: 'Entrust property and archives, not the premises, to a third State that {host} accepts.',
				basis: ['@custody'],
				by: 'owner',
				needs: 'Relations that are absent or broken, and a third State that both sides accept',
				given: ['specialMission'],
			},
			{
				text: 'A third State may look after premises and interests if both sides agree. Between these two that rests on consent, not on a treaty.',
				basis: ['ARSIWA-20', 'CUST-TERRITORY'],
				by: 'owner',
				needs: 'A third State that both sides accept',
				where: 'custody',
			},
		],
		protectingPower: {
			text: 'Entrust the interests of {owner} and its nationals to a third State that {host} accepts. It keeps a channel open and does not guard.',
			basis: ['@interests'],
			by: 'owner',
			needs: 'Relations that are broken or a mission that is recalled, and a third State that {host} accepts',
		},
		expulsion: [
			{
				text: 'Answer with the tools of diplomatic and consular law: protest, recall, declaring the host’s own diplomats or consuls unwelcome, ending relations.',
				basis: ['@expulsion'],
				by: 'owner',
			},
			{
				text: 'Protest, recall people, or break off relations. Breaking them off is a remedy that the Court has named.',
				basis: ['TEHRAN-80-89'],
				by: 'owner',
				where: 'expulsion',
			},
		],
		prosecution: {
			text: 'Ask for the suspects to be held and prosecuted, or extradited.',
			basis: ['@crime'],
			by: 'owner',
			needs: 'A crime the convention lists, and a State that is party to it',
		},
		report: [
			{
				text: 'Report the violation to the UN Secretary-General under the General Assembly’s standing item on the protection of missions.',
				basis: ['@report'],
				by: 'owner',
				only: ['state'],
			},
			{
				text: 'Report through the UN’s own chain to its security department, and have the Secretariat take it up with {host}.',
				basis: ['@report'],
				by: 'owner',
				only: ['un'],
			},
		],
		council: [
			{
				text: 'Bring it before the Security Council. Only its decisions bind; statements and calls do not.',
				basis: ['UNC-25', 'UNC-39'],
				by: 'owner',
				needs: 'A situation grave enough to endanger peace, and a State that brings it, or the Secretary-General',
				not: ['aHome', 'honoraryPost'],
				where: 'inviolable',
				only: ['state', 'un'],
			},
			{
				text: 'Have a State bring it before the Security Council. Only its decisions bind; statements and calls do not.',
				basis: ['UNC-25', 'UNC-39'],
				by: 'friendlyState',
				needs: 'A situation grave enough to endanger peace, and a State that brings it, or the Secretary-General',
				where: 'inviolable',
				only: ['regional'],
			},
		],
		claim: [
			{
				text: 'Give notice of a claim: end the wrong, assurances against repetition, and full reparation. Own neglect may reduce it.',
				basis: ['ARSIWA-43', 'ARSIWA-30', 'ARSIWA-31', 'ARSIWA-39'],
				by: 'owner',
				only: ['state'],
				not: ['localHome'],
			},
			{
				text: 'Raise undue interference with the work of the mission. A State cannot claim, on behalf of a national of {host}, what that State owes its own people.',
				basis: ['@duty'],
				by: 'owner',
				given: ['localHome'],
			},
			{
				text: 'Present a claim for the organisation and its people, for cessation and full reparation.',
				basis: ['ARSIWA-30', 'ARSIWA-31'],
				by: 'owner',
				only: ['un', 'regional'],
			},
		],
		court: {
			text: 'Go to the International Court of Justice only where a title binds both sides.',
			basis: ['@court'],
			by: 'owner',
			needs: 'A title: a protocol, a disputes clause or declarations that bind both',
		},
	},
	answersFor: [
		{
			failure:
				'The public forces of {host} did not take steps within their means that they knew, or ought to have known, were needed',
			party: 'hostState',
			basis: ['@breach'],
			not: ['occupied'],
		},
		{
			failure:
				'The police, the army, a town or a paid State unit did wrong: all are the State’s own conduct, and internal law is no excuse',
			party: 'hostState',
			basis: ['ARSIWA-4', 'ARSIWA-32'],
		},
		{
			failure: 'Official guards of {owner}, or contractors acting on its instructions, did wrong',
			party: 'sendingState',
			basis: ['ARSIWA-4', 'ARSIWA-8'],
			only: ['state'],
		},
		{
			failure: 'Organs or agents of {owner} did wrong, or troops lent to it and under its effective control',
			party: 'organisation',
			basis: ['ARIO-6', 'ARIO-7'],
			only: ['un', 'regional'],
		},
	],
} as const satisfies Additions
