import type { InstrumentGuides } from './guide.ts'

export const unitedNations = {
	UNC: {
		group: 'unitedNations',
		gives:
			'Forbids force between States and lets the Security Council decide what all must do. It gives the UN, its officials and the representatives of its Members what they need for their work.',
		toWhom: 'The UN and its people, and States against force by others. It binds all Members.',
		limits: [
			{
				text: 'Members help the UN in action under the Charter. That makes nobody a guard of embassies.',
				basis: ['UNC-2(5)'],
			},
			{
				text: 'Outside enforcement under Chapter VII the UN may not step into a State’s domestic affairs, and Chapter VII does not name peacekeeping.',
				basis: ['UNC-2(7)', 'UNC-42'],
			},
			{
				text: 'Only what the Council decides has to be carried out. Calls and press statements do not bind.',
				basis: ['UNC-25'],
			},
			{
				text: 'Privileges reach as far as the UN’s purposes and a person’s functions require. They are not a diplomat’s status for all staff.',
				basis: ['UNC-105', 'CPIUN-s.18'],
			},
		],
		status: 'Adopted on 26 June 1945 and in force since 24 October 1945, with 193 parties in 2024.',
		keyProvisions: ['UNC-105', 'UNC-104', 'UNC-2(4)', 'UNC-2(7)', 'UNC-25', 'UNC-39', 'UNC-103'],
	},
	CPIUN: {
		group: 'unitedNations',
		gives:
			'Keeps national authorities out of UN premises and archives and shields UN property from courts and searches. Representatives, officials and experts get the immunities their tasks call for.',
		toWhom:
			'The UN, its people and the representatives of Members at its meetings. It binds the parties, and article 105 of the Charter binds the other Members too.',
		limits: [
			{
				text: 'Nowhere does it say that the host must protect UN premises against others. That duty has other roots, the Charter first.',
				basis: ['CPIUN-art.II', 'UNC-105'],
			},
			{
				text: 'Officials in general are not inviolable. Only the most senior are treated as diplomatic envoys.',
				basis: ['CPIUN-s.18', 'CPIUN-s.19'],
			},
			{
				text: 'Fire and disaster make no exception to the rule that UN premises are closed.',
				basis: ['CPIUN-s.3'],
			},
			{
				text: 'The UN cannot be sued unless it waives. It must offer another way to settle private claims.',
				basis: ['CPIUN-s.2', 'CPIUN-s.29'],
			},
		],
		status:
			'Adopted on 13 February 1946 and in force since 17 September 1946, with 162 parties at some date after 2015.',
		keyProvisions: ['CPIUN-s.3', 'CPIUN-s.4', 'CPIUN-art.II', 'CPIUN-s.11', 'CPIUN-s.18', 'CPIUN-s.19', 'CPIUN-s.22'],
	},
	CPISA: {
		group: 'unitedNations',
		gives:
			'Gives the UN’s specialised agencies cover of the same kind as the UN’s: closed premises and archives, property beyond the courts, immunity for official acts.',
		toWhom:
			'Agencies, their officials and members’ representatives. It binds each party towards the agencies that party has named.',
		limits: [
			{
				text: 'A party chooses its agencies. Check the host and the agency together, and that the agency has accepted its annex.',
				basis: ['CPISA-s.43', 'CPISA-s.37'],
			},
			{
				text: 'No clause lays a special duty of protection on the host.',
				basis: ['CPISA-s.5'],
			},
			{
				text: 'A diplomat’s treatment is for the agency’s head, or the deputy standing in. Other officials are immune for official acts.',
				basis: ['CPISA-s.21', 'CPISA-s.19'],
			},
			{
				text: 'If the Court finds abuse, the State may withhold the privilege. Talks come first.',
				basis: ['CPISA-s.24'],
			},
		],
		status:
			'Adopted on 21 November 1947 and in force since 2 December 1948, with 131 parties at some date after May 2022.',
		keyProvisions: ['CPISA-s.5', 'CPISA-s.6', 'CPISA-s.19', 'CPISA-s.21', 'CPISA-s.43'],
	},
	HQA: {
		group: 'unitedNations',
		gives:
			'Keeps United States officials out of the UN headquarters district in New York unless the Secretary-General consents, and has the police keep outsiders from disturbing it. Members’ resident representatives are treated as diplomats.',
		toWhom:
			'The UN, and the representatives of Members posted there. It binds the United States and the United Nations.',
		limits: [
			{
				text: 'The police duty is about the UN district. It does not reach each State’s mission in the city.',
				basis: ['HQA-s.16'],
			},
			{
				text: 'Where the United States does not recognise a Member’s government, its representatives are covered only in certain places and on the way between them.',
				basis: ['HQA-s.15'],
			},
			{
				text: 'Disputes go to three arbitrators, and only the UN or the United States can bring one.',
				basis: ['HQA-s.21'],
			},
		],
		status: 'Adopted on 26 June 1947 and in force since 21 November 1947, with 2 parties as of 2026.',
		keyProvisions: ['HQA-s.9', 'HQA-s.15', 'HQA-s.16', 'HQA-s.21'],
	},
	VCRS: {
		group: 'unitedNations',
		gives:
			'Nothing that binds today. It is reported that, if it ever took effect, the premises of missions to worldwide organisations would be closed and the host specially bound to protect them.',
		toWhom: 'States’ missions to organisations of a universal character. It binds no one.',
		limits: [
			{
				text: 'It is not in force, whatever some works say. One party was still missing when the list was last read.',
				basis: ['VCRS-89'],
			},
			{
				text: 'For a permanent mission, rely on the headquarters or host agreement.',
				basis: ['HQA-s.15', 'CHWTO-17'],
			},
			{
				text: 'Its article on premises has not been read here, so even as a model it is only reported.',
				basis: ['VCRS-23', 'VCRS-89'],
			},
		],
		status:
			'Adopted on 14 March 1975 and not in force: thirty-five parties are required, and there were 34 parties on 6 July 2025.',
		keyProvisions: ['VCRS-89'],
	},
	CHWTO: {
		group: 'unitedNations',
		gives:
			'Shows what a host agreement can look like. Missions to the WTO have diplomatic privileges, and Switzerland takes all appropriate measures against attacks on their members.',
		toWhom:
			'Permanent missions to the World Trade Organization and those who serve in them. It binds Switzerland and the organisation.',
		limits: [
			{
				text: 'It is one agreement with one host. Elsewhere, read the agreement of that organisation.',
				basis: ['CHWTO-17'],
			},
			{
				text: 'Those whom it protects must keep Swiss law.',
				basis: ['CHWTO-23(2)'],
			},
			{
				text: 'Differences about a mission are a matter for diplomacy.',
				basis: ['CHWTO-22'],
			},
		],
		status: 'Adopted on 2 June 1995, with 2 parties as of 2026; the date it came into force is not recorded here.',
		keyProvisions: ['CHWTO-17', 'CHWTO-23(2)', 'CHWTO-22'],
	},
	CSUN: {
		group: 'unitedNations',
		gives:
			'Forbids attacks on UN and associated personnel and makes parties keep them safe, above all the host. Suspects must be extradited or their case put to the prosecutors.',
		toWhom: 'People of UN operations and those who work with them. It binds the States that are parties.',
		limits: [
			{
				text: 'A State’s own diplomats in the country are not among those covered.',
				basis: ['CSUN-1(a)'],
			},
			{
				text: 'The operation must serve peace and security, or the Council or the Assembly must have declared an exceptional risk.',
				basis: ['CSUN-1(c)'],
			},
			{
				text: 'It steps back where UN personnel fight organised forces under Chapter VII and the law of war applies.',
				basis: ['CSUN-2(2)'],
			},
			{
				text: 'Only parties owe the duty, and in 2015 several hosts of large UN presences were not. A weak host gets help, but stays bound.',
				basis: ['CSUN-7(2)', 'CSUN-7(3)'],
			},
		],
		status: 'Adopted on 9 December 1994 and in force since 15 January 1999, with 95 parties on 19 April 2024.',
		keyProvisions: ['CSUN-1(a)', 'CSUN-1(c)', 'CSUN-7(1)', 'CSUN-7(2)', 'CSUN-7(3)', 'CSUN-9', 'CSUN-14'],
	},
	CSUNOP: {
		group: 'unitedNations',
		gives:
			'Carries the 1994 Convention into UN work for peacebuilding and emergency relief, without any declaration of risk.',
		toWhom:
			'UN and associated personnel who deliver aid of that kind. It binds States that joined the Protocol as well as the Convention.',
		limits: [
			{
				text: 'Permanent UN offices, such as a headquarters, are left out.',
				basis: ['CSUNOP-II(2)'],
			},
			{
				text: 'Before people arrive, the host may opt out for relief after a purely natural disaster.',
				basis: ['CSUNOP-II(3)'],
			},
			{
				text: 'The host may still deal with personnel who break its laws, as far as its other duties allow.',
				basis: ['CSUNOP-III'],
			},
		],
		status:
			'Adopted on 8 December 2005 and in force since 19 August 2010, with about 33 parties in 2018 or later, of which 31 have been identified.',
		keyProvisions: ['CSUNOP-II(1)', 'CSUNOP-II(2)', 'CSUNOP-II(3)'],
	},
	UNSTATUS: {
		group: 'unitedNations',
		gives:
			'The place to look for what one operation or office may do in one country: weapons, travel, facilities, joint work on security, jurisdiction and claims.',
		toWhom:
			'A UN or regional operation, agency or delegation and its people. Each agreement binds the two sides that made it.',
		limits: [
			{
				text: 'There is no single text. Under the 1994 Convention one is to be made without delay for each operation; ask for it.',
				basis: ['CSUN-4', 'UNSTATUS-SOFA'],
			},
			{
				text: 'The safety rules of the 1994 Convention are not in it as a matter of course. The Council has only asked for that.',
				basis: ['SC-2175'],
			},
			{
				text: 'Where none can be found, the Charter still gives the UN what its functions require.',
				basis: ['UNC-105', 'UNC-104'],
			},
			{
				text: 'The delegation of a regional body outside that body’s member States has the status that its own agreement grants.',
				basis: ['EUP7-16', 'UNSTATUS-REGIONAL'],
			},
		],
		status: 'Many agreements of various dates, each between two sides; none of them has been read here.',
		keyProvisions: ['UNSTATUS-SOFA', 'UNSTATUS-HOST', 'UNSTATUS-REGIONAL'],
	},
} as const satisfies InstrumentGuides
