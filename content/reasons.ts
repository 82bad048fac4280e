import type { Claim } from './claim.ts'
import type { Answer } from './questions.ts'

/** What each answer means in law: the reasoning, answer by answer. Braces and slots as in a claim. */
export type Reason = Claim

export const reasons: { readonly [A in Answer]: Reason | readonly [Reason, ...Reason[]] } = {
	'missionKind.embassy': {
		text: 'An embassy stands under the law on diplomatic missions. Buildings used for it are its premises, if they were not validly objected to.',
		basis: ['VCDR-1(i)', '@persons'],
	},
	'missionKind.consularSection': {
		text: 'A consular section inside an embassy shares the embassy’s regime.',
		basis: ['VCDR-3(2)', 'VCCR-70'],
	},
	'missionKind.residenceHeadOfMission': {
		text: 'The residence of the head of mission counts as premises of the mission, if it was not validly objected to.',
		basis: ['VCDR-1(i)'],
	},
	'missionKind.home': { text: 'A home is protected according to whose home it is.', basis: ['@homes'] },
	'missionKind.careerConsulate': {
		text: 'A post under a career officer has the chapter of consular law on such posts.',
		basis: ['VCCR-1(2)'],
	},
	'missionKind.honoraryPost': {
		text: 'A post under an honorary officer has its own, thinner chapter of consular law.',
		basis: ['VCCR-1(2)', 'VCCR-58(1)'],
	},
	'missionKind.specialMission': {
		text: 'A special mission is temporary, represents its State and rests on the consent of the receiving State.',
		basis: ['CSM-1(a)', 'CSM-2'],
	},
	'missionKind.permanentMission': {
		text: 'A mission to an organisation rests on the agreement between that organisation and its host; at the UN on the conventions on the UN besides.',
		basis: ['CHWTO-17', 'CPIUN-s.11'],
	},
	'missionKind.unPoliticalMission': {
		text: 'A UN political mission is a UN presence, not a diplomatic mission of a State.',
		basis: ['UNC-104', 'UNC-105', 'CPIUN-s.3'],
	},
	'missionKind.unPeaceOperation': {
		text: 'A UN peace operation rests on consent, mandate and status agreement.',
		basis: ['UNC-105', 'CSUN-4', 'CPIUN-s.3'],
	},
	'missionKind.unAgency': {
		text: 'A UN office stands under the conventions on the UN and its agencies and its agreement with the host.',
		basis: ['UNC-105', 'CPIUN-s.3', 'CPISA-s.5'],
	},
	'missionKind.regionalMission': {
		text: 'A regional organisation has abroad the status that it agreed with the host.',
		basis: ['UNSTATUS-REGIONAL', 'VCLT-34'],
	},
	'missionKind.officeWithoutStatus': {
		text: 'Without agreed status only the ordinary duty and local law are left.',
		basis: ['CUST-ALIENS'],
	},
	'missionKind.highOfficial': {
		text: 'The high office itself carries inviolability abroad.',
		basis: ['CUST-HIGHOFFICE', 'AW-47-55'],
	},
	'homeOf.diplomat': {
		text: 'A diplomat’s home is as inviolable and as protected as the mission.',
		basis: ['VCDR-30(1)'],
	},
	'homeOf.administrative': {
		text: 'The same holds for administrative and technical staff who are neither nationals nor residents of {host}.',
		basis: ['VCDR-37(2)', 'VCDR-30(1)'],
	},
	'homeOf.consularOfficer': {
		text: 'No rule makes a consular officer’s home inviolable; the person is protected.',
		basis: ['VCCR-40'],
	},
	'homeOf.localStaff': {
		text: 'Such staff have what {host} grants, and the ordinary protection of everyone.',
		basis: ['VCDR-38(2)', 'VCDR-37(3)', 'VCCR-71'],
	},
	'consent.accepted': { text: 'The post and its place were accepted, so the special rules attach.', basis: ['@duty'] },
	'consent.objectedTo': [
		{
			text: 'After a valid objection the building did not become premises of the mission.',
			basis: ['@objection'],
			where: 'use',
		},
		{
			text: 'A post or delegation of this kind exists only by consent, and consent was not given.',
			basis: ['@objection'],
		},
	],
	'consent.outsideSeat': {
		text: 'A place away from the agreed seat needs express consent; there was none.',
		basis: ['@seat'],
	},
	'consent.neverNotified': [
		{
			text: 'Between parties the rooms of a special mission are to be made known; these were not.',
			basis: ['@objection'],
			given: ['specialMission'],
		},
		{
			text: 'The receiving State was kept in the dark, so the claim to a special duty is weak and contested.',
			basis: ['@objection', '@knowledge'],
		},
	],
	'consent.withdrawn': {
		text: 'After consent is withdrawn the post is treated as closed; what is left behind stays protected.',
		basis: ['@duty'],
	},
	'buildingConsent.accepted': { text: 'The building was accepted, so the special rules attach.', basis: ['@duty'] },
	'buildingConsent.objectedTo': {
		text: 'After a valid objection the building did not become premises of the mission.',
		basis: ['@objection'],
	},
	'buildingConsent.neverNotified': {
		text: 'The receiving State was kept in the dark, so the claim to a special duty is weak and contested.',
		basis: ['@objection', '@knowledge'],
	},
	'buildingConsent.withdrawn': {
		text: 'After consent is withdrawn the place is treated as closed; what is left behind stays protected.',
		basis: ['@duty'],
	},
	'occupancy.staffed': {
		text: 'People who are still there keep their status until they have had time to leave.',
		basis: ['@persons'],
	},
	'occupancy.empty': { text: 'Nobody of the mission is there to hold the inside; the duty goes on.', basis: ['@duty'] },
	'relations.working': { text: 'Relations are in place, so the ordinary rules apply.', basis: ['@duty'] },
	'relations.closed': {
		text: 'A closed or recalled mission leaves premises that must still be respected and protected.',
		basis: ['@duty'],
	},
	'relations.brokenStaffed': [
		{
			text: 'A break in relations does not by itself end a special mission.',
			basis: ['CSM-20(2)'],
			given: ['specialMission'],
		},
		{
			text: 'After the break the rule on closed missions takes over; people keep their status until they have had time to leave.',
			basis: ['@duty', '@persons'],
		},
	],
	'relations.brokenEmpty': [
		{
			text: 'A break in relations does not by itself end a special mission.',
			basis: ['CSM-20(2)'],
			given: ['specialMission'],
		},
		{ text: 'After the break the rule on closed missions takes over.', basis: ['@duty'] },
	],
	'relations.warStaffed': {
		text: 'War changes nothing in who owes the duty; people may leave and stay protected until they do.',
		basis: ['@duty', '@departure'],
	},
	'relations.warEmpty': {
		text: 'War changes nothing in who owes the duty; the empty premises stay protected.',
		basis: ['@duty'],
	},
	'consularRelations.working': {
		text: 'Consular relations are in place, so the ordinary rules apply.',
		basis: ['@duty'],
	},
	'consularRelations.diplomaticBroken': {
		text: 'Breaking diplomatic relations leaves consular relations and this post as they were.',
		basis: ['VCCR-2(3)'],
	},
	'consularRelations.closed': {
		text: 'A closed post leaves premises that must still be respected and protected.',
		basis: ['VCCR-27(2)'],
	},
	'consularRelations.brokenStaffed': {
		text: 'After the break of consular relations the rule on respect and protection takes over; people keep their status until they have had time to leave.',
		basis: ['VCCR-27(1)(a)', 'VCCR-53(3)'],
	},
	'consularRelations.brokenEmpty': {
		text: 'After the break of consular relations the rule on respect and protection takes over.',
		basis: ['VCCR-27(1)(a)'],
	},
	'consularRelations.warStaffed': {
		text: 'War changes nothing in who owes the duty; people may leave and stay protected until they do.',
		basis: ['@duty', 'VCCR-26'],
	},
	'consularRelations.warEmpty': {
		text: 'War changes nothing in who owes the duty; the empty premises stay protected.',
		basis: ['VCCR-27(1)(a)'],
	},
	'homeRelations.inPlace': { text: 'Relations are in place, so the ordinary rules apply.', basis: ['@duty'] },
	'homeRelations.broken': {
		text: 'After a break people keep their status until they leave or have had time to leave.',
		basis: ['@persons'],
	},
	'homeRelations.war': {
		text: 'War changes nothing in who owes the duty; people keep their status until they have had time to leave.',
		basis: ['@persons'],
	},
	'statusAgreement.inForce': {
		text: 'The agreement should settle arms, movement, guards and claims: obtain it and read it.',
		basis: ['@arms', '@duty'],
	},
	'statusAgreement.notInForce': {
		text: 'Without an agreement the general rules decide, and arms are unsettled.',
		basis: ['@duty', 'CUST-TERRITORY'],
	},
	'setting.government': {
		text: 'The recognised government controls the place and is the one to ask.',
		basis: ['@duty'],
	},
	'setting.governmentInConflict': {
		text: 'Armed conflict adds humanitarian law and takes nothing from the duty.',
		basis: ['@duty', 'CIHL-7', 'AP1-48'],
	},
	'setting.occupied': {
		text: 'A foreign army that has authority in fact owes order and safety; the displaced State stays bound.',
		basis: ['HR-42', 'HR-43'],
	},
	'setting.deFacto': {
		text: 'The State stays bound whoever governs; the authority in control acts in its place.',
		basis: ['ARSIWA-9', '@duty'],
	},
	'setting.nobodyGoverns': {
		text: 'The State continues without an effective government, and its duty with it; there is nobody to lead outside.',
		basis: ['@duty', 'ARSIWA-9'],
	},
	'outerRing.delivering': { text: '{Host} delivers what it owes, so it leads {outside}.', basis: ['@duty'] },
	'outerRing.stretched': {
		text: '{Host} acts, but with too little for the threat; it still leads, and must do more as the warning grows, within its means.',
		basis: ['@duty', '@knowledge'],
	},
	'outerRing.unable': {
		text: 'Without means there is no breach if every feasible step was taken; the duty goes on, and the lead falls to others in fact.',
		basis: ['@knowledge', '@duty'],
	},
	'outerRing.unwilling': {
		text: 'A State that knows, was asked and has the means is in breach if it stands by. It still owes the lead.',
		basis: ['@breach'],
	},
	'outerRing.notAsked': {
		text: 'Nothing can be concluded on breach before the threat was put to {host}, unless it ought to have known.',
		basis: ['@knowledge'],
	},
	'outerRing.attacking': [
		{
			text: 'If a diplomat lives there, keeping out is a duty of result; if not, entry turns on local law. People with a status of their own are protected either way.',
			basis: ['VCDR-30(1)', 'VCDR-29', 'ARSIWA-4'],
			given: ['disputedResidence'],
		},
		{
			text: 'Whether this is a breach turns on local law and on the status of the people and papers; no rule bars entry as such.',
			basis: ['@entry', '@persons', 'ARSIWA-4'],
			unless: 'inviolable',
		},
		{
			text: 'Keeping its own forces away is a duty of result. No means or motive excuses them.',
			basis: ['@entry', '@persons', 'ARSIWA-4'],
		},
	],
	'controllerConduct.delivering': [
		{ text: 'The occupying Power protects, so it leads {outside}.', basis: ['HR-43'], given: ['occupied'] },
		{ text: 'The authority in control protects, so it leads {outside} in fact.', basis: ['ARSIWA-9'] },
	],
	'controllerConduct.unable': {
		text: 'Those in control were asked and cannot; the State’s duty goes on, and the lead falls to others in fact.',
		basis: ['@duty', '@knowledge'],
	},
	'controllerConduct.unwilling': {
		text: 'Those in control could act and do not. The outer ring is owed and not delivered; who is to blame for that depends on why.',
		basis: ['@knowledge', '@duty'],
	},
	'controllerConduct.notAsked': {
		text: 'Nothing can be concluded before the threat was put to those in control, unless they ought to have known.',
		basis: ['@knowledge'],
	},
	'controllerConduct.attacking': [
		{
			text: 'If a diplomat lives there, keeping out is a duty of result; if not, entry turns on local law. People with a status of their own are protected either way.',
			basis: ['VCDR-30(1)', 'VCDR-29', 'ARSIWA-4'],
			given: ['disputedResidence'],
		},
		{
			text: 'Whether this is a breach turns on local law and on the status of the people and papers; no rule bars entry as such.',
			basis: ['@entry', '@persons'],
			unless: 'inviolable',
		},
		{
			text: 'Those in control attack. Nobody may lawfully lead with arms against them.',
			basis: ['@entry', '@persons'],
		},
	],
	'emptyPremises.protecting': { text: 'The authorities keep out and protect, as they must.', basis: ['@duty'] },
	'emptyPremises.notProtecting': {
		text: 'The authorities keep out, as they must, but do not protect, which they owe within their means.',
		basis: ['@duty', '@knowledge'],
	},
	'emptyPremises.seizing': [
		{
			text: 'Whether entry is a breach turns on ordinary law here; taking what was left is not respect.',
			basis: ['@duty'],
			unless: 'inviolable',
		},
		{ text: 'Empty premises must be respected. Entering or taking them is a breach.', basis: ['@duty', '@entry'] },
	],
	'threat.privatePersons': {
		text: 'Private people’s acts are not the State’s by themselves; what it does about them is.',
		basis: ['@duty', '@knowledge'],
	},
	'threat.thirdState': {
		text: 'The attacking State answers for its strike if it was unlawful; {host} owes warning, rescue and care within its means.',
		basis: ['UNC-2(4)', 'ARSIWA-47', '@duty'],
	},
	'forces.none': {
		text: 'No outside force has a task here. UN security is for the UN’s own.',
		basis: ['FOA-1', 'UNC-2(7)'],
	},
	'forces.protectionOfCivilians': {
		text: 'A mandate on civilians may reach people under threat; premises are not in it.',
		basis: ['UNMISS-MANDATE', 'AP1-50'],
	},
	'forces.areaForce': {
		text: 'The force around has its own mandate, without a task to guard this mission.',
		basis: ['UNC-53', 'ARSIWA-20'],
	},
	'forces.taskedUnForce': {
		text: 'The mandate says in words that it reaches such missions or people.',
		basis: ['UNC-25', 'SC-2010'],
	},
	'forces.taskedRegionalForce': {
		text: 'The mandate or the invitation says in words that it reaches such missions or people.',
		basis: ['ARSIWA-20', 'UNC-53', 'UNC-25'],
	},
	'forcesForUn.none': {
		text: 'No other force is there; the UN looks to its own security and to Member States.',
		basis: ['FOA-2', 'APSC-1'],
	},
	'forcesForUn.areaForce': {
		text: 'The force around has its own mandate, without a task to guard this site.',
		basis: ['UNC-53', 'ARSIWA-20'],
	},
	'forcesForUn.taskedUnForce': {
		text: 'The other operation’s mandate tells it to protect UN people and sites.',
		basis: ['UNC-25', 'UNMISS-MANDATE'],
	},
	'forcesForUn.taskedRegionalForce': {
		text: 'The mandate or the invitation says in words that it reaches UN or international personnel.',
		basis: ['ARSIWA-20', 'UNC-53', 'UNC-25'],
	},
	'peaceForce.armedUnits': {
		text: 'A force under arms may defend itself, its people and its sites.',
		basis: ['CSUN-21'],
	},
	'peaceForce.unarmed': {
		text: 'An unarmed operation cannot hold a site; other UN security is looked at next.',
		basis: ['FOA-2'],
	},
	'unSecurity.guardUnit': {
		text: 'A guard unit protects UN people and sites where other options were used up.',
		basis: ['UNGU-SOP'],
	},
	'unSecurity.officers': { text: 'UN officers hold the inside, as the employer’s part.', basis: ['FOA-2'] },
	'unSecurity.notEnough': {
		text: 'The UN itself cannot hold the site; only the last rung of the ladder is left.',
		basis: ['APSC-1', 'APSC-3'],
	},
	'ownGuards.armedAdmitted': {
		text: 'Official guards whose arms are admitted may hold the inside. What is only tolerated can end at any moment: get it in writing.',
		basis: ['@ownStaff', '@arms'],
	},
	'ownGuards.armsNotSettled': {
		text: 'Nobody has agreed to the guards’ arms. Where nobody governs, the need is weighed and put on record; elsewhere they may not lead with arms.',
		basis: ['@arms'],
	},
	'ownGuards.unarmedOrNone': {
		text: 'Without admitted arms the mission’s own side cannot hold against force.',
		basis: ['@arms'],
	},
	'contractors.noneOrRefused': {
		text: 'No company may act here; without a licence it must not.',
		basis: ['CUST-TERRITORY'],
	},
	'contractors.unarmed': { text: 'Unarmed contractors help, and cannot hold.', basis: ['CUST-TERRITORY'] },
	'contractors.armedInside': [
		{
			text: 'The licence covers arms inside a compound; it does not cover a visitor who moves.',
			basis: ['CUST-TERRITORY'],
			given: ['aPerson'],
		},
		{ text: 'The licence covers arms inside the compound and ends there.', basis: ['CUST-TERRITORY'] },
	],
	'contractors.armedOnTheMove': { text: 'The licence covers arms inside and on escort.', basis: ['CUST-TERRITORY'] },
	'contractors.hostSupplied': {
		text: 'Guards supplied by the host are its organs, not a company.',
		basis: ['ARSIWA-4', 'ARSIWA-5'],
	},
	'failure.notYet': { text: 'Nothing has failed yet; the steps below are for the day it does.', basis: ['@duty'] },
	'failure.failed': [
		{
			text: 'After a failure attribution and remedy are added. The bearer stays the same.',
			basis: ['ARSIWA-2', 'ARSIWA-4'],
			given: ['authoritiesAttack'],
		},
		{
			text: 'After a failure the question of breach, attribution and remedy is added. The bearer stays the same.',
			basis: ['@knowledge', 'ARSIWA-2'],
		},
	],
}
