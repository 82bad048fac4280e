import type { Note } from './participation.ts'

const disputes = { reservation: 'Reservation to section 30, on taking disputes to the Court.' }
const sizeOfMission = { reservation: 'Reservation to art. 11(1), on the size of a mission.' }
const israel = { recognition: 'Statement of non-recognition of Israel. It may have changed.' }
const noRelations = {
	recognition: 'Statement of non-recognition of Israel, or of no treaty relations with it. It may have changed.',
}
const inspection = { statement: 'Understanding of art. 44(3), on giving evidence.' }
const chapterTwo = 'Applies chapter II also to career staff at posts headed by an honorary officer.'
const honoraryBag = {
	reservation:
		'Reservation or declaration on arts. 35(1) and 58(1): no courier or bag for honorary posts unless agreed.',
}
const oldCourt = { fact: 'Made for the Permanent Court and carried over by art. 36(5).' }
const reciprocity = { reservation: 'Reservation or declaration on art. 37(2): on reciprocity.' }
const notApplied = { reservation: 'Reservation: art. 37(2) not applied.' }

/** What is shipped for each note of the lists, under the words of the list. A note without an entry stops the build. */
export const notes: Readonly<Record<string, Note>> = {
	'not among the parties listed by the depositary; XKX is not an official ISO code': {
		fact: 'The depositary’s parties do not include it. The code XKX is not an official ISO code.',
	},

	'reservation section 30 (no compulsory ICJ reference)': disputes,
	'section 18(c) not for nationals': { reservation: 'Reservation to section 18(c), as to its nationals.' },
	'statement on Israel withdrawn 2021-07-08': { fact: 'Its statement on Israel was withdrawn on 8 July 2021.' },
	'no tax exemption for resident citizens': { reservation: 'Reservation on tax, as to citizens who live there.' },
	'reservation section 30 (no compulsory ICJ reference); UN immovable property subject to national law': {
		reservation: 'Reservations to section 30, on disputes, and on land and buildings of the UN.',
	},
	'nationals: no tax exemption, no national-service immunity': {
		reservation: 'Reservation on tax and national service, as to its nationals.',
	},
	'the Swiss 2012 list gives 1993-12-09; the UN Juridical Yearbook 1993 does not list Lithuania, which supports 1997': {
		doubt: 'The date is disputed. A Swiss list has 9 December 1993, but the UN’s yearbook for 1993 supports 1997.',
	},
	'no UN ownership of immovable property; limited privileges for nationals': {
		reservation: 'Reservations or declarations on land and buildings of the UN and on privileges of its nationals.',
	},
	'reservation section 30 (no compulsory ICJ reference); section 18(c) not for nationals': {
		reservation: 'Reservations to section 30, on disputes, and to section 18(c), as to its nationals.',
	},
	'section 18(b) not for nationals and residents': {
		reservation: 'Reservation to section 18(b), as to its nationals and residents.',
	},
	'gold dealing limits (section 5)': { reservation: 'Reservation or declaration on section 5, on dealings in gold.' },
	'no national-service immunity for nationals': {
		reservation: 'Reservation on national service, as to its nationals.',
	},
	'military service and tax limits for nationals': {
		reservation: 'Reservations on military service and tax, as to its nationals.',
	},
	'section 18(b),(c) not for nationals and permanent residents; abuse-of-residence clause': {
		reservation:
			'Reservations to section 18(b) and (c), as to nationals and permanent residents, and on abuse of residence.',
	},
	'UN immovable property subject to national law; section 15 proviso also for arts. V, VI': {
		reservation:
			'Reservations or declarations on land and buildings of the UN, and on section 15 as it touches arts. V and VI.',
	},

	'amended 2015-12-02': { fact: 'Amended on 2 December 2015.' },
	'declaration made under the PCIJ Statute, deemed still in force (art. 36(5))': oldCourt,
	'2017; exact date not verified': { doubt: 'Made in 2017. The day was not verified.' },
	'limited to disputes about jurisdictional immunities of the State and its property; date is that of the declaration':
		{
			reservation:
				'Only for disputes about the immunity of States and their property. The date is that of the declaration.',
		},
	'listed in UNTC chapter I-4 as made but expired, withdrawn or terminated': {
		fact: 'Made once, and since expired, withdrawn or ended.',
	},
	'declaration of the former FR Yugoslavia; not among the 74 on the ICJ list': {
		fact: 'Made by the former Federal Republic of Yugoslavia. The Court’s list of 74 does not have it.',
	},

	'listed as participant; date not found': {
		doubt: 'Named as taking part in a commercial list. The date was not found.',
	},
	'party per a Wikipedia copy of October 2016; exact date not verified': {
		doubt: 'A party according to an encyclopaedia’s copy of October 2016. The date was not verified.',
	},
	'shown in one commercial participants list (perhaps a New Zealand extension); not a party in the 2014 UNTC list': {
		doubt:
			'One commercial list names it, perhaps by extension from New Zealand. It was not among the depositary’s parties in 2014.',
	},
	'not a party in the 2014 list; one of these 11 States joined later (UNTC counts 180) but which one was not found': {
		doubt: 'Outside in 2014. One of eleven such States has joined since; which one was not found.',
	},

	'reservation art. 25(1): no entry in fire/disaster without express consent; size of mission by agreement': {
		reservation: 'Reservations to art. 25(1), on entry in a fire, and on the size of a mission.',
	},
	'reservation art. 25(1) third sentence: no presumed consent to entry': {
		reservation: 'Reservation to art. 25(1), third sentence: consent to entry is not presumed.',
	},

	'inferred: total 95 needs one more party than the rows seen, and it joined the Optional Protocol (open only to parties) 2015-01-02; row not read directly':
		{
			doubt:
				'Inferred: the depositary’s total needs one more party, and it joined the Optional Protocol, open to parties only, on 2 January 2015. The row itself was not read.',
		},

	'non-recognition of Israel as scraped in 2014 (may have been withdrawn 2021; check UNTC)': {
		recognition: 'Statement of non-recognition of Israel, as of 2014. It may have been withdrawn in 2021.',
	},
	'art. 44(3) interpretation': inspection,
	'art. 44(3) interpretation; Chapter II applied also to career staff at honorary posts': {
		statement: `${inspection.statement} ${chapterTwo}`,
	},
	'art. 31(2): entry on fire/disaster only with a sending-State representative present or after all steps to obtain consent':
		{ reservation: 'Reservation or declaration on art. 31(2), on entry in a fire.' },
	'reservation arts. 74 and 76 (who may join)': { reservation: 'Reservation to arts. 74 and 76, on who may join.' },
	'art. 5(j) limit; arts. 22, 68 statements': {
		reservation: 'Limit on art. 5(j), on serving documents.',
		statement: 'Statements on arts. 22 and 68.',
	},
	'reservations arts. 46(1), 49, 62, 65; family members limited': {
		reservation: 'Reservations to arts. 46(1), 49, 62 and 65, and on who counts as family.',
	},
	'in force for Eswatini 2019-04-07; date of deposit not read directly': {
		doubt: 'In force for it since 7 April 2019. The day of deposit was not read.',
	},
	'arts. 35(1)/58(1): no courier/bag for honorary posts unless agreed': honoraryBag,
	'Chapter II applied also to career staff at honorary posts': { statement: chapterTwo },
	'non-recognition of Israel': israel,
	'art. 36(1)(c) on reciprocity': { reservation: 'Reservation or declaration on art. 36(1)(c): on reciprocity.' },
	'non-recognition of Israel / no treaty relations': noRelations,
	'art. 5(j) limit; art. 44(3) interpretation': {
		reservation: 'Limit on art. 5(j), on serving documents.',
		...inspection,
	},
	'reservation art. 31(4) (expropriation of consular premises)': {
		reservation: 'Reservation to art. 31(4), on expropriating consular premises.',
	},
	'arts. 62 and 65 not applied (honorary consuls); non-recognition of Israel': {
		reservation: 'Reservation or declaration: arts. 62 and 65, on honorary consuls, not applied.',
		...israel,
	},
	'arts. 35(1)/58(1): no courier/bag for honorary posts unless agreed; arts. 58(2), 62 limits': {
		reservation: `${honoraryBag.reservation} Limits on arts. 58(2) and 62.`,
	},
	'bag may be opened in listed cases; art. 36(1) not for administrative consular employees and families; art. 49 local staff; non-recognition of Israel':
		{
			reservation:
				'Reservations or declarations on opening the bag, on art. 36(1) as to administrative employees and families, and on art. 49 as to local staff.',
			...israel,
		},
	'privileges only for consular staff, spouses, minor children; limits on honorary posts and their bags; non-recognition of Israel':
		{
			reservation: 'Reservations or declarations on who counts as family, and on honorary posts and their bags.',
			...israel,
		},
	'party by May 2016 (membership from non-party lists; date of deposit not found)': {
		doubt: 'A party by May 2016, read from lists of non-parties. The day of deposit was not found.',
	},
	'party by November 2021 (membership from non-party lists; date of deposit not found)': {
		doubt: 'A party by November 2021, read from lists of non-parties. The day of deposit was not found.',
	},
	'art. 49 not for local staff; non-recognition of Israel': {
		reservation: 'Reservation or declaration on art. 49, as to local staff.',
		...israel,
	},
	'art. 41(1): meaning of competent judicial authority': {
		statement: 'Understanding of art. 41(1), on which judicial authority is competent.',
	},
	'no courier/bag/cipher for honorary posts unless agreed': {
		reservation: 'Reservation or declaration: no courier, bag or cipher for honorary posts unless agreed.',
	},
	'may ask to open a suspect bag, else return; family members limited (arts. 46, 49); non-recognition of Israel': {
		reservation: 'Reservations or declarations on a suspect bag, and on arts. 46 and 49, as to family.',
		...israel,
	},

	'accession of 1973, before the present State (unified 1976) and its own 1992 accession to the Convention; needed to reach the UNTC count of 52 but absent from the Swiss 2010 list: treat with caution':
		{
			doubt:
				'Odd: the accession of 1973 came before the unification of 1976 and before accession to the Convention in 1992. The depositary’s count needs it, but a Swiss list of 2010 lacks it.',
		},
	'withdrawal notified March 2005; the date columns give its signature and ratification': {
		fact: 'Gave notice of withdrawal in March 2005. The dates are those of its signature and ratification.',
	},
	'signature by succession': { fact: 'A signature by succession.' },

	'reservation art. 27(3): bag may be opened on serious grounds (partial withdrawal of its reservations/statement notified 2021-07-08; remaining scope not verified); statement of non-recognition of Israel':
		{
			reservation: 'Reservation to art. 27(3), on opening the bag.',
			...israel,
			doubt: 'It withdrew part of its reservations or statement on 8 July 2021. What is left was not verified.',
		},
	'reservation art. 11(1) (size of mission by agreement)': sizeOfMission,
	'art. 37 on reciprocity only': { reservation: 'Reservation or declaration on art. 37: on reciprocity only.' },
	'reservation art. 37(2): not for admin. and technical staff': {
		reservation: 'Reservation to art. 37(2), on administrative and technical staff.',
	},
	'reservations arts. 14 and 16 (papal nuncio) and art. 37(2)-(4) (the latter may have been withdrawn since; check UNTC)':
		{
			reservation: 'Reservations to arts. 14 and 16, on the papal nuncio, and to art. 37(2) to (4).',
			doubt: 'The reservation to art. 37 may have been withdrawn since.',
		},
	'reservation arts. 48 and 50 (who may join)': { reservation: 'Reservation to arts. 48 and 50, on who may join.' },
	'reservation: art. 37(2) not applied': notApplied,
	'interpretation of art. 38(1); bilateral agreements unaffected': {
		statement: 'Understanding of art. 38(1), and that bilateral agreements stay as they are.',
	},
	'art. 37(2) on reciprocity': reciprocity,
	'declaration art. 34(a) (indirect taxes)': { statement: 'Declaration on art. 34(a), on indirect taxes.' },
	'reservation art. 27: may ask that a suspect bag be opened before a mission representative, else return to origin; non-recognition of Israel':
		{ reservation: 'Reservation to art. 27, on a suspect bag.', ...israel },
	'reservations art. 27 (suspect bag: open in presence of representative or return) and art. 37(3) (reciprocity); non-recognition of Israel':
		{ reservation: 'Reservations to art. 27, on a suspect bag, and to art. 37(3): on reciprocity.', ...israel },
	'reservation art. 8(3): prior consent for third-State nationals on diplomatic staff': {
		reservation: 'Reservation to art. 8(3), on diplomatic staff who are nationals of a third State.',
	},
	'reservations art. 27(3) (opening of bag in listed cases) and art. 37(2) (not bound); non-recognition of Israel': {
		reservation: 'Reservations to art. 27(3), on opening the bag, and to art. 37(2): not bound.',
		...israel,
	},
	'reservation art. 27 (suspect bag: open in presence or return); non-recognition of Israel': {
		reservation: 'Reservation to art. 27, on a suspect bag.',
		...israel,
	},
	'party by June 2020 per Wikipedia copies; date and kind of deposit not found': {
		doubt: 'A party by June 2020, according to copies of an encyclopaedia. Day and kind of deposit were not found.',
	},
	'reservations art. 37(2) (reciprocity) and art. 38 (no immunity for nationals/permanent residents even for official acts); non-recognition of Israel':
		{
			reservation:
				'Reservations to art. 37(2): on reciprocity, and to art. 38, as to nationals and permanent residents.',
			...israel,
		},
	'reservation art. 36(1) (admin. and technical staff: first 6 months only); states that the Optional Protocol on disputes does not apply; non-recognition of Israel':
		{
			reservation: 'Reservation to art. 36(1), as to administrative and technical staff.',
			statement: 'States that the Optional Protocol on disputes does not apply to it.',
			...israel,
		},
	'party by June 2020 per Wikipedia copies; date of deposit not found; ratification bill passed by Parliament 2018': {
		doubt:
			'A party by June 2020, according to copies of an encyclopaedia. Its Parliament passed the bill in 2018; the day of deposit was not found.',
	},
	'reservation art. 38 (nationals)': { reservation: 'Reservation to art. 38, as to nationals.' },
	'art. 37(2): degree of privileges to be agreed bilaterally': {
		reservation: 'Reservation or declaration on art. 37(2): privileges as agreed between the two States.',
	},
	'scraped entry carries the statement of the former PDR Yemen on art. 11(1); reservations of the former Yemen Arab Republic on arts. 27, 36, 37 are known from objections of other States; non-recognition of Israel':
		{
			reservation: 'Reservations of the two former Yemens, to art. 11(1) and to arts. 27, 36 and 37.',
			...israel,
			doubt: 'Those to arts. 27, 36 and 37 are known only from the objections of other States.',
		},
	'ratification still pending in July 2024 according to press': {
		fact: 'Ratification was still pending in July 2024, according to the press.',
	},
	'a Swiss 2014 list prints Congo (Brazzaville) for this date; UNTC and the Dutch database agree on the DR Congo': {
		doubt:
			'A Swiss list of 2014 prints Congo for this date. The depositary and the treaty database of the Netherlands have the Democratic Republic of the Congo.',
	},
	'notification C.N.149.2018.TREATIES-III.5; Israel objects to the accession': {
		fact: 'Notified as C.N.149.2018.TREATIES-III.5. Israel objects to the accession.',
	},
	'withdrawal notified October 2018; the date column gives its ratification': {
		fact: 'Gave notice of withdrawal in October 2018. The dates are those of its signature and ratification.',
	},
}
