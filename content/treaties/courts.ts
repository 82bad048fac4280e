import type { InstrumentGuides } from './guide.ts'

export const courts = {
	ICJS: {
		group: 'courts',
		gives:
			'Sets up the way to the International Court of Justice: by agreement, by a clause in a treaty or by declarations on both sides.',
		toWhom:
			'States with a dispute that both have accepted to bring there. It binds its parties, and a judgment those to the case.',
		limits: [
			{
				text: 'No State can be taken there without a title. Name it before threatening a case.',
				basis: ['ICJS-36(1)'],
			},
			{
				text: 'Declarations carry conditions, so each must be read. On 1 June 2023 there were 74, and Iran made one later.',
				basis: ['ICJS-36(2)'],
			},
			{
				text: 'A ruling settles that case between those States. Others can only argue from it.',
				basis: ['ICJS-59'],
			},
		],
		status: 'Adopted on 26 June 1945 and in force since 24 October 1945, with 193 parties in 2024.',
		keyProvisions: ['ICJS-36(1)', 'ICJS-36(2)', 'ICJS-41', 'ICJS-59'],
	},
	BOGOTA: {
		group: 'courts',
		gives:
			'Lets one American State take another to the International Court of Justice over a legal dispute, even where the Optional Protocols are of no use.',
		toWhom: 'American States in dispute with each other. It binds the parties among themselves.',
		limits: [
			{
				text: 'A party can denounce it, and some have. Check both States with the depositary.',
				basis: ['BOGOTA-XXXI'],
			},
			{
				text: 'What it opens is the Court. The rule said to be broken comes from elsewhere, as in the pending case on misuse of an embassy.',
				basis: ['BOGOTA-XXXI', 'ECUMEX-2024'],
			},
		],
		status:
			'Adopted on 30 April 1948 and, though this is unconfirmed, in force since 6 May 1949; the number of parties is not recorded here.',
		keyProvisions: ['BOGOTA-XXXI'],
	},
	TEHRAN: {
		group: 'courts',
		gives:
			'The leading judgment on a host that fails. Iran knew its duty and the danger, had the means and stood by; later it made the seizure its own.',
		toWhom:
			'The staff and premises of the United States in Iran. It binds the two States in the case and guides others.',
		limits: [
			{
				text: 'What the Court found on the facts is not a checklist. In other cases it can be enough that a State should have known.',
				basis: ['TEHRAN-68'],
			},
			{
				text: 'The first attack was not shown to be Iran’s act. Its breach lay in doing nothing, until its organs endorsed the seizure.',
				basis: ['TEHRAN-56-68', 'TEHRAN-69-79'],
			},
			{
				text: 'The Court could hear it because of a bilateral treaty and both Optional Protocols. The United States has since left both Protocols.',
				basis: ['TEHRAN-45-55', 'VCDROP-US-withdrawal', 'VCCROP-US-withdrawal'],
			},
			{
				text: 'Some single paragraphs have not been read here. Cite the ranges.',
				basis: ['TEHRAN-56-68', 'TEHRAN-69-79', 'TEHRAN-80-89'],
			},
		],
		status: 'Judgment of 24 May 1980, with 2 parties to the case, which was discontinued on 12 May 1981.',
		keyProvisions: ['TEHRAN-56-68', 'TEHRAN-68', 'TEHRAN-69-79', 'TEHRAN-80-89', 'TEHRAN-90-92', 'TEHRAN-95'],
	},
	DRCUGA: {
		group: 'courts',
		gives:
			'Found that the Democratic Republic of the Congo broke the Vienna Convention, among other things when its forces attacked Uganda’s embassy in Kinshasa.',
		toWhom: 'Uganda’s embassy and diplomats. It binds the two States in the case.',
		limits: [
			{
				text: 'The single paragraphs have not been read here. That war does not end diplomatic law, or that militias must be kept off, is better rested on other texts.',
				basis: ['VCDR-44', 'VCDR-22(2)', 'TEHRAN-56-68', 'DRCUGA-323', 'DRCUGA-342'],
			},
			{
				text: 'Winning was not being paid. Uganda gave up this claim at the hearings on reparation.',
				basis: ['DRCUGA-CC', 'ARSIWA-45'],
			},
			{
				text: 'No other State is bound by it.',
				basis: ['ICJS-59'],
			},
		],
		status:
			'Judgment of 19 December 2005, with 2 parties to the case, followed by one on reparation of 9 February 2022.',
		keyProvisions: ['DRCUGA-CC'],
	},
	EQGFRA: {
		group: 'courts',
		gives:
			'Decides that a building becomes mission premises only if the host has not validly objected. An objection must be timely, and neither arbitrary nor discriminatory.',
		toWhom: 'Hosts and sending States that disagree over a building. It binds the two States in the case.',
		limits: [
			{
				text: 'It was close: nine votes to seven on the building. Several judges doubted that a host may object at large.',
				basis: ['EQGFRA-126', 'EQGFRA-39-75'],
			},
			{
				text: 'It is about objection. It does not say that premises lose protection because nobody notified them.',
				basis: ['EQGFRA-74'],
			},
			{
				text: 'A host that sends police to a disputed building during protests has not thereby accepted it.',
				basis: ['EQGFRA-93-117'],
			},
			{
				text: 'The order of 2016 to treat the building as protected lapsed with the judgment.',
				basis: ['EQGFRA-ORDER2016'],
			},
		],
		status:
			'Judgment of 11 December 2020, with 2 parties to the case, after provisional measures of 7 December 2016 and a ruling on jurisdiction of 6 June 2018.',
		keyProvisions: ['EQGFRA-39-75', 'EQGFRA-73', 'EQGFRA-74', 'EQGFRA-93-117', 'EQGFRA-126'],
	},
	MEXECU: {
		group: 'courts',
		gives:
			'An order after the forced entry into Mexico’s embassy in Quito. The Court stressed how basic inviolability is, yet saw no need for measures once Ecuador had given assurances.',
		toWhom: 'Mexico’s embassy in Ecuador. The case concerns the two States in it.',
		limits: [
			{
				text: 'It does not rule on whether Ecuador broke the law. That is still to be decided, so far as is known.',
				basis: ['MEXECU-2024'],
			},
			{
				text: 'Suspected misuse of an embassy opens no door. Diplomatic law has its own answers to it.',
				basis: ['TEHRAN-80-89', 'VCDR-22(1)'],
			},
		],
		status: 'Order of 23 May 2024, with 2 parties to the case; no judgment on the merits is known.',
		keyProvisions: ['MEXECU-2024'],
	},
	ECUMEX: {
		group: 'courts',
		gives: 'Ecuador’s own case against Mexico, which claims that embassy and asylum were misused.',
		toWhom: 'The two States in the case. So far nothing has been decided for anyone.',
		limits: [
			{
				text: 'These are claims by one side. Cite them as nothing more.',
				basis: ['ECUMEX-2024'],
			},
			{
				text: 'Even proven misuse would not end inviolability.',
				basis: ['VCDR-41(3)', 'TEHRAN-80-89'],
			},
		],
		status: 'Application of 29 April 2024, with 2 parties to the case, still pending as far as recorded.',
		keyProvisions: ['ECUMEX-2024'],
	},
	PSEUSA: {
		group: 'courts',
		gives:
			'An order on procedure in the dispute about the United States embassy in Jerusalem: first the question whether the Court may hear it.',
		toWhom: 'Palestine and the United States, the two sides in the case.',
		limits: [
			{
				text: 'It holds nothing about embassies or their protection.',
				basis: ['PSEUSA-2018'],
			},
			{
				text: 'Its use is narrow: withdrawal from the Optional Protocol, and objections about treaty relations.',
				basis: ['PSEUSA-2018', 'VCDROP-US-withdrawal'],
			},
		],
		status: 'Order of 15 November 2018, with 2 parties to the case, which has been suspended since 2021.',
		keyProvisions: ['PSEUSA-2018'],
	},
	AW: {
		group: 'courts',
		gives:
			'Holds that a foreign minister in office cannot be tried for crime abroad, nor be subjected there to any act of authority that would hamper the office.',
		toWhom: 'Foreign ministers in office who travel. It binds the two States in the case and states custom.',
		limits: [
			{
				text: 'The ruling is on a foreign minister. Heads of State and government were named beside it.',
				basis: ['AW-47-55', 'CUST-HIGHOFFICE'],
			},
			{
				text: 'It keeps the authorities’ hands off. Protection against attacks by others has to be argued from there, or from the 1973 Convention.',
				basis: ['CUST-HIGHOFFICE', 'IPPC-1(1)(a)'],
			},
		],
		status: 'Judgment of 14 February 2002, with 2 parties to the case.',
		keyProvisions: ['AW-47-55'],
	},
	VCCR36: {
		group: 'courts',
		gives:
			'Two cases on consular notification, the rule that a foreigner in custody must hear of the right to contact the consulate.',
		toWhom: 'Detained foreigners and their consulates. Each judgment binds the two States in its case.',
		limits: [
			{
				text: 'They do not concern the security of missions. The article in question is on contact with detained nationals.',
				basis: ['VCCR-36'],
			},
			{
				text: 'Neither judgment has been read here. They are background: the second came before the United States left the consular Protocol.',
				basis: ['VCCROP-US-withdrawal', 'LAGRAND-2001', 'AVENA-2004'],
			},
		],
		status: 'Judgments of 27 June 2001 and 31 March 2004, with 2 parties to each case.',
		keyProvisions: ['LAGRAND-2001', 'AVENA-2004'],
	},
	FJP: {
		group: 'courts',
		gives:
			'Finds that under custom the members of an accepted special mission may not be arrested or tried for crime while it lasts.',
		toWhom: 'Members of a special mission that a host has accepted. It binds within the United Kingdom.',
		limits: [
			{
				text: 'It is a court of one country. Elsewhere it persuades and does not bind.',
				basis: ['FJP-2018'],
			},
			{
				text: 'It settles the core for people. For premises and the rest, custom is less sure.',
				basis: ['FJP-2018', 'CUST-SPECIALMISSION'],
			},
		],
		status: 'Judgment of the Court of Appeal in London, given in 2018; it has no list of parties.',
		keyProvisions: ['FJP-2018'],
	},
	SREB: {
		group: 'courts',
		gives: 'Accepts that national courts may uphold the UN’s immunity and decline to hear a claim against it.',
		toWhom: 'The UN, against suit. It concerns the Netherlands and those who applied.',
		limits: [
			{
				text: 'It is about who can be sued. It does not say that the UN did, or owed, enough.',
				basis: ['SREB-2013'],
			},
			{
				text: 'Immunity from suit leaves the UN’s duty to provide some other way of settling private claims.',
				basis: ['CPIUN-s.29', 'CPIUN-s.2'],
			},
		],
		status:
			'Decision of 11 June 2013, by which the application was held inadmissible; a number of parties is not recorded here.',
		keyProvisions: ['SREB-2013'],
	},
	EECC: {
		group: 'courts',
		gives:
			'Awards in which, as summarised, a State at war answered for arresting its enemy’s chargé and keeping the embassy’s letters. They are cited because diplomatic law went on in that war.',
		toWhom: 'Missions of two States that fight yet keep relations. It binds Eritrea and Ethiopia.',
		limits: [
			{
				text: 'Only a summary has been read here. For diplomatic law in war, rest on the Convention’s own words.',
				basis: ['VCDR-44', 'VCDR-39(2)', 'VCDR-45(a)', 'EECC-ET8'],
			},
			{
				text: 'The extra room it is said to allow in wartime concerns what a mission does. A diplomat stays inviolable.',
				basis: ['VCDR-29', 'EECC-ET8'],
			},
		],
		status:
			'Awards of 19 December 2005, binding on Eritrea and Ethiopia only; a number of parties is not recorded here.',
		keyProvisions: ['EECC-ET8'],
	},
} as const satisfies InstrumentGuides
