import type { ReferenceSection } from './page.ts'

/** What the UN does not do for States’ missions, and when it may. */
export const unLimits = [
	{
		id: 'notEmbassies',
		heading: 'The UN does not guard embassies',
		claims: [
			{
				text: 'No general rule makes the UN guard the embassies or consulates of States. Its policies speak of its own people and property.',
				basis: ['FOA-1', 'FOA-2', 'APSC-1'],
			},
			{
				text: 'The UN’s security department deals with the host government about UN security. A briefing for embassies is a courtesy.',
				basis: ['UNSMS-MS'],
			},
			{
				text: 'If a host fails an embassy, the UN does not step into its place. The law answers with departure, custody and responsibility.',
				basis: ['VCDR-44', 'VCDR-45(a)', 'ARSIWA-31'],
			},
			{
				text: 'The limit is one of law, not of tact: the UN may not act in a State’s domestic affairs without consent or an enforcement decision.',
				basis: ['UNC-2(7)', 'UNC-42'],
			},
			{
				text: 'Embassies are not partners in the framework by which the UN and humanitarian bodies share security information.',
				basis: ['SLT-1'],
			},
			{
				text: 'Mediation may calm a conflict. It does not alter who is responsible for a mission.',
				basis: ['UNC-2(7)', 'VCDR-22(2)'],
			},
		],
	},
	{
		id: 'peaceOperations',
		heading: 'Peace operations',
		claims: [
			{
				text: 'Chapter VII does not mention peacekeeping. An operation rests on the host’s consent and the Council’s mandate, and nothing about it is automatic.',
				basis: ['UNC-2(7)', 'UNC-39', 'UNC-42'],
			},
			{
				text: 'The force protects itself and may act in self-defence. The host protects it as well.',
				basis: ['CSUN-7(2)', 'CSUN-21', 'FOA-1'],
			},
			{
				text: 'Peacekeepers count as civilians as long as they are entitled to that protection. To attack them on purpose is then a war crime.',
				basis: ['CIHL-33', 'ROME-8(2)(b)(iii)', 'ROME-8(2)(e)(iii)'],
			},
			{
				text: 'Consent can be withdrawn. The operation in Mali ended in 2023 at the host’s demand.',
				basis: ['SC-2690'],
			},
		],
	},
	{
		id: 'civilians',
		heading: 'Mandates to protect civilians',
		claims: [
			{
				text: 'Diplomats are civilians. A mandate to protect civilians can therefore reach them when they are in danger.',
				basis: ['AP1-50', 'UNMISS-MANDATE'],
			},
			{
				text: 'It reaches people, within the force’s capacity and area. The mandate read for South Sudan gives no task to protect diplomatic missions.',
				basis: ['UNMISS-MANDATE'],
			},
			{
				text: 'It gives the sending State no claim. This is drawn from the silence of the text.',
				basis: ['UNMISS-MANDATE'],
			},
			{
				text: 'An inquiry into the violence in Juba in July 2016 called the response chaotic. A passage about embassies’ requests for help has not been read.',
				basis: ['JUBA-2016', 'JUBA-2016-requests'],
			},
			{
				text: 'Have a plan of your own, and a line to the force for contact and to avoid mishaps.',
				basis: ['UNMISS-MANDATE', 'VCDR-44'],
			},
		],
	},
	{
		id: 'expressMandates',
		heading: 'When a mandate says so',
		claims: [
			{
				text: 'When the Council wants a force to cover international personnel, it writes it. Once it encouraged a guard force for them within the African Union mission in Somalia.',
				basis: ['SC-2010'],
			},
			{
				text: 'Read four things in the text: whom it protects, where, with what, until when.',
				basis: ['SC-2010', 'UNC-25'],
			},
			{
				text: 'Even then the host keeps its own duty, and the force leads only within its terms.',
				basis: ['VCDR-22(2)', 'UNC-42'],
			},
		],
	},
] as const satisfies readonly ReferenceSection[]
