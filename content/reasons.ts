import type { Basis } from './claim.ts'
import type { Answer } from './questions.ts'

/** What each answer means in law: the reasoning, answer by answer. Braces and slots as in a claim. */
export type Reason = { readonly fact: string; readonly basis: Basis }

export const reasons: { readonly [A in Answer]: Reason } = {
	'missionKind.embassy': {
		fact: 'An embassy stands under the law on diplomatic missions, and its buildings are premises of the mission.',
		basis: ['VCDR-1(i)', '@persons'],
	},
	'missionKind.consularSection': {
		fact: 'A consular section inside an embassy shares the embassy’s regime.',
		basis: ['VCDR-3(2)', 'VCCR-70'],
	},
	'missionKind.residenceHeadOfMission': {
		fact: 'The residence of the head of mission counts as premises of the mission.',
		basis: ['VCDR-1(i)'],
	},
	'missionKind.home': { fact: 'A home is protected according to whose home it is.', basis: ['@homes'] },
	'missionKind.careerConsulate': {
		fact: 'A post under a career officer has the chapter of consular law on such posts.',
		basis: ['VCCR-1(2)'],
	},
	'missionKind.honoraryPost': {
		fact: 'A post under an honorary officer has its own, thinner chapter of consular law.',
		basis: ['VCCR-1(2)', 'VCCR-58(1)'],
	},
	'missionKind.specialMission': {
		fact: 'A special mission is temporary, represents its State and rests on the consent of the receiving State.',
		basis: ['CSM-1(a)', 'CSM-2'],
	},
	'missionKind.permanentMission': {
		fact: 'A mission to an organisation rests on the agreement between that organisation and its host.',
		basis: ['UNC-105', 'CPIUN-s.11'],
	},
	'missionKind.unPoliticalMission': {
		fact: 'A UN political mission is a UN presence, not a diplomatic mission of a State.',
		basis: ['UNC-104', 'UNC-105', 'CPIUN-s.3'],
	},
	'missionKind.unPeaceOperation': {
		fact: 'A UN peace operation rests on consent, mandate and status agreement.',
		basis: ['UNC-105', 'CSUN-4', 'CPIUN-s.3'],
	},
	'missionKind.unAgency': {
		fact: 'A UN office stands under the conventions on the UN and its agencies and its agreement with the host.',
		basis: ['UNC-105', 'CPIUN-s.3', 'CPISA-s.5'],
	},
	'missionKind.regionalMission': {
		fact: 'A regional organisation has abroad the status that it agreed with the host.',
		basis: ['UNSTATUS-REGIONAL', 'VCLT-34'],
	},
	'missionKind.officeWithoutStatus': {
		fact: 'Without agreed status only the ordinary duty and local law are left.',
		basis: ['CUST-ALIENS'],
	},
	'missionKind.highOfficial': {
		fact: 'The high office itself carries inviolability abroad.',
		basis: ['CUST-HIGHOFFICE', 'AW-47-55'],
	},
	'homeOf.diplomat': {
		fact: 'A diplomat’s home is as inviolable and as protected as the mission.',
		basis: ['VCDR-30(1)'],
	},
	'homeOf.administrative': {
		fact: 'The same holds for administrative and technical staff who are neither nationals nor residents of the host.',
		basis: ['VCDR-37(2)', 'VCDR-30(1)'],
	},
	'homeOf.consularOfficer': {
		fact: 'No rule makes a consular officer’s home inviolable; the person is protected.',
		basis: ['VCCR-40'],
	},
	'homeOf.localStaff': {
		fact: 'Local staff have what the host grants, and the ordinary protection of everyone.',
		basis: ['VCDR-38(2)', 'VCCR-71', 'CUST-ALIENS'],
	},
	'consent.accepted': { fact: 'The post and its place were accepted, so the special rules attach.', basis: ['@duty'] },
	'consent.objectedTo': {
		fact: 'After a valid objection the building did not become premises of a mission.',
		basis: ['@objection'],
	},
	'consent.outsideSeat': {
		fact: 'An office away from the seat needs express consent beforehand; there was none.',
		basis: ['@seat'],
	},
	'consent.neverNotified': {
		fact: 'The receiving State was kept in the dark, so the claim to a special duty is weak and contested.',
		basis: ['@objection', '@knowledge'],
	},
	'consent.withdrawn': {
		fact: 'After consent is withdrawn the post is treated as closed; what is left behind stays protected.',
		basis: ['@duty'],
	},
	'relations.working': { fact: 'Relations are in place, so the ordinary rules apply.', basis: ['@duty'] },
	'relations.closed': {
		fact: 'A closed or recalled mission leaves premises that must still be respected and protected.',
		basis: ['@duty'],
	},
	'relations.brokenStaffed': {
		fact: 'After the break the rule on closed missions takes over; people keep their status until they have had time to leave.',
		basis: ['@duty', '@persons'],
	},
	'relations.brokenEmpty': { fact: 'After the break the rule on closed missions takes over.', basis: ['@duty'] },
	'relations.warStaffed': {
		fact: 'War changes nothing in who owes the duty; people may leave and stay protected until they do.',
		basis: ['@duty', '@departure'],
	},
	'relations.warEmpty': {
		fact: 'War changes nothing in who owes the duty; the empty premises stay protected.',
		basis: ['@duty'],
	},
	'consularRelations.working': {
		fact: 'Consular relations are in place, so the ordinary rules apply.',
		basis: ['@duty'],
	},
	'consularRelations.diplomaticBroken': {
		fact: 'Breaking diplomatic relations leaves consular relations and this post as they were.',
		basis: ['VCCR-2(3)'],
	},
	'consularRelations.closed': {
		fact: 'A closed post leaves premises that must still be respected and protected.',
		basis: ['VCCR-27(2)'],
	},
	'consularRelations.brokenStaffed': {
		fact: 'After the break of consular relations the rule on respect and protection takes over; people keep their status until they have had time to leave.',
		basis: ['VCCR-27(1)(a)', 'VCCR-53(3)'],
	},
	'consularRelations.brokenEmpty': {
		fact: 'After the break of consular relations the rule on respect and protection takes over.',
		basis: ['VCCR-27(1)(a)'],
	},
	'consularRelations.warStaffed': {
		fact: 'War changes nothing in who owes the duty; people may leave and stay protected until they do.',
		basis: ['@duty', 'VCCR-26'],
	},
	'consularRelations.warEmpty': {
		fact: 'War changes nothing in who owes the duty; the empty premises stay protected.',
		basis: ['VCCR-27(1)(a)'],
	},
	'homeRelations.inPlace': { fact: 'Relations are in place, so the ordinary rules apply.', basis: ['@duty'] },
	'homeRelations.broken': {
		fact: 'After a break people keep their status until they leave or have had time to leave.',
		basis: ['@persons'],
	},
	'homeRelations.war': {
		fact: 'War changes nothing in who owes the duty; people keep their status until they have had time to leave.',
		basis: ['@persons'],
	},
	'statusAgreement.inForce': {
		fact: 'The agreement settles arms, movement, guards and claims.',
		basis: ['@arms', '@duty'],
	},
	'statusAgreement.notInForce': {
		fact: 'Without an agreement the general rules decide, and arms are unsettled.',
		basis: ['@duty', 'CUST-TERRITORY'],
	},
	'setting.government': {
		fact: 'The recognised government controls the place and is the one to ask.',
		basis: ['@duty'],
	},
	'setting.governmentInConflict': {
		fact: 'Armed conflict adds humanitarian law and takes nothing from the duty.',
		basis: ['@duty', 'AP1-48'],
	},
	'setting.occupied': {
		fact: 'A foreign army that has authority in fact owes order and safety; the displaced State stays bound.',
		basis: ['HR-42', 'HR-43'],
	},
	'setting.deFacto': {
		fact: 'The State stays bound whoever governs; the authority in control acts in its place.',
		basis: ['ARSIWA-9', '@duty'],
	},
	'setting.nobodyGoverns': {
		fact: 'The State continues without an effective government, and its duty with it; there is nobody to lead outside.',
		basis: ['@duty', 'ARSIWA-9'],
	},
	'outerRing.delivering': { fact: 'The host delivers what it owes, so it leads outside.', basis: ['@duty'] },
	'outerRing.stretched': {
		fact: 'The host acts within its means; it still leads, and must do more as the warning grows.',
		basis: ['@duty', '@knowledge'],
	},
	'outerRing.unable': {
		fact: 'Without means there is no breach if every feasible step was taken; the duty goes on, and the lead falls to others in fact.',
		basis: ['@knowledge', '@duty'],
	},
	'outerRing.unwilling': {
		fact: 'A host that knows, was asked and has the means is in breach if it stands by. It still owes the lead.',
		basis: ['@breach'],
	},
	'outerRing.notAsked': {
		fact: 'Nothing can be concluded on breach before the threat was put to the host, unless it ought to have known.',
		basis: ['@knowledge'],
	},
	'outerRing.attacking': {
		fact: 'Keeping its own forces away is a duty of result. No means or motive excuses them.',
		basis: ['@entry', '@persons', 'ARSIWA-4'],
	},
	'controllerConduct.delivering': {
		fact: 'Those in control protect, so they lead outside in fact.',
		basis: ['HR-43', 'ARSIWA-9'],
	},
	'controllerConduct.unable': {
		fact: 'Those in control were asked and cannot; the State’s duty goes on, and the lead falls to others in fact.',
		basis: ['@duty', '@knowledge'],
	},
	'controllerConduct.unwilling': {
		fact: 'Those in control could act and do not. The outer ring is owed and not delivered.',
		basis: ['@breach'],
	},
	'controllerConduct.notAsked': {
		fact: 'Nothing can be concluded before the threat was put to those in control, unless they ought to have known.',
		basis: ['@knowledge'],
	},
	'controllerConduct.attacking': {
		fact: 'Those in control attack. Nobody may lawfully lead with arms against them.',
		basis: ['@entry', '@persons'],
	},
	'emptyPremises.respecting': {
		fact: 'The authorities keep out, as they must; they owe protection besides.',
		basis: ['@duty'],
	},
	'emptyPremises.seizing': {
		fact: 'Empty premises must be respected. Entering or taking them is a breach.',
		basis: ['@duty', '@entry'],
	},
	'threat.privatePersons': {
		fact: 'Private people’s acts are not the State’s by themselves; what it does about them is.',
		basis: ['@duty', '@knowledge'],
	},
	'threat.thirdState': {
		fact: 'The attacking State answers for its strike; the host owes warning, rescue and care within its means.',
		basis: ['UNC-2(4)', 'ARSIWA-47', '@duty'],
	},
	'forces.none': {
		fact: 'No outside force has a task here. UN security is for the UN’s own.',
		basis: ['FOA-1', 'UNC-2(7)'],
	},
	'forces.protectionOfCivilians': {
		fact: 'A mandate on civilians may reach people under threat; premises are not in it.',
		basis: ['UNMISS-MANDATE', 'AP1-50'],
	},
	'forces.areaForce': {
		fact: 'The force around has its own mandate, without a task to guard this mission.',
		basis: ['UNC-53', 'ARSIWA-20'],
	},
	'forces.taskedUnForce': {
		fact: 'The mandate says in words that it reaches such missions or people.',
		basis: ['UNC-25', 'SC-2010'],
	},
	'forces.taskedRegionalForce': {
		fact: 'The mandate says in words that it reaches such missions or people.',
		basis: ['UNC-25', 'UNC-53', 'SC-2010'],
	},
	'forcesForUn.none': {
		fact: 'No other force is there; the UN looks to its own security and to Member States.',
		basis: ['FOA-2', 'APSC-1'],
	},
	'forcesForUn.areaForce': {
		fact: 'The force around has its own mandate, without a task to guard this site.',
		basis: ['UNC-53', 'ARSIWA-20'],
	},
	'forcesForUn.taskedUnForce': {
		fact: 'The other operation’s mandate tells it to protect UN people and sites.',
		basis: ['UNC-25', 'UNMISS-MANDATE'],
	},
	'forcesForUn.taskedRegionalForce': {
		fact: 'The mandate says in words that it reaches UN or international personnel.',
		basis: ['UNC-25', 'SC-2010'],
	},
	'peaceForce.armedUnits': {
		fact: 'A force under arms may defend itself, its people and its sites.',
		basis: ['CSUN-21'],
	},
	'peaceForce.unarmed': {
		fact: 'An unarmed operation cannot hold a site; other UN security is looked at next.',
		basis: ['FOA-2'],
	},
	'unSecurity.guardUnit': {
		fact: 'A guard unit protects UN people and sites where other options were used up.',
		basis: ['UNGU-SOP'],
	},
	'unSecurity.officers': { fact: 'UN officers hold the inside, as the employer’s part.', basis: ['FOA-2'] },
	'unSecurity.notEnough': {
		fact: 'The UN itself cannot hold the site; only the last rung of the ladder is left.',
		basis: ['APSC-1', 'APSC-3'],
	},
	'ownGuards.armedAdmitted': {
		fact: 'Official guards whose arms the host admits may hold the inside.',
		basis: ['@ownStaff', '@arms'],
	},
	'ownGuards.armsNotSettled': {
		fact: 'Nobody has agreed to the guards’ arms. Where nobody governs, the need is weighed and put on record; elsewhere they may not lead with arms.',
		basis: ['@arms'],
	},
	'ownGuards.unarmedOrNone': {
		fact: 'Without admitted arms the mission’s own side cannot hold against force.',
		basis: ['@arms'],
	},
	'contractors.noneOrRefused': {
		fact: 'No company may act here; without a licence it must not.',
		basis: ['CUST-TERRITORY'],
	},
	'contractors.unarmed': { fact: 'Unarmed contractors help, and cannot hold.', basis: ['CUST-TERRITORY'] },
	'contractors.armedInside': {
		fact: 'The licence covers arms inside the compound and ends there.',
		basis: ['CUST-TERRITORY'],
	},
	'contractors.armedOnTheMove': { fact: 'The licence covers arms inside and on escort.', basis: ['CUST-TERRITORY'] },
	'contractors.hostSupplied': {
		fact: 'Guards supplied by the host are its organs, not a company.',
		basis: ['ARSIWA-4', 'ARSIWA-5'],
	},
	'failure.notYet': { fact: 'Nothing has failed yet; the steps below are for the day it does.', basis: ['@duty'] },
	'failure.failed': {
		fact: 'After a failure the question of breach, attribution and remedy is added. The bearer stays the same.',
		basis: ['@knowledge', 'ARSIWA-2'],
	},
}
