import type { ReferenceSection } from './page.ts'

/** Arms, vehicles, the street, and what the site may be used for. */
export const protectionMeans = [
	{
		id: 'armsAndRadios',
		heading: 'Arms and radios',
		claims: [
			{
				text: 'No article grants a right to arms. Privileged people must respect host law, so weapons need a permit or an agreement.',
				basis: ['VCDR-41(1)', 'VCCR-55(1)'],
			},
			{
				text: 'In 1984 the British government said that diplomats need the usual firearm certificate. That is one State’s practice.',
				basis: ['GBR-ARMS1984'],
			},
			{
				text: 'A radio transmitter needs the host’s consent. This covers guard radios and satellite sets.',
				basis: ['VCDR-27(1)', 'VCCR-35(1)'],
			},
			{
				text: 'The diplomatic bag is for documents and articles of official use. It is no way around the host’s arms law.',
				basis: ['VCDR-27(4)', 'VCDR-41(1)'],
			},
			{
				text: 'Consents differ. A yes to the guards is not a yes to their arms, nor to their radios, nor to a company.',
				basis: ['VCDR-11(2)', 'VCDR-27(1)', 'CUST-TERRITORY'],
			},
			{
				text: 'UN arms rest on the status agreement or the mandate. Obtain and read that agreement; the general form has not been read here.',
				basis: ['CSUN-4', 'UNSTATUS-SOFA'],
			},
		],
	},
	{
		id: 'armouredVehicles',
		heading: 'Armoured vehicles',
		claims: [
			{
				text: 'Search, requisition, attachment and execution are barred for a mission’s vehicles. Armoured ones are no exception.',
				basis: ['VCDR-22(3)'],
			},
			{
				text: 'Bringing them in, licensing them and driving them remain subject to host law.',
				basis: ['VCDR-41(1)', 'VCDR-22(3)'],
			},
			{
				text: 'A consular post’s vehicles are exempt from requisition only. There is no general immunity from search.',
				basis: ['VCCR-31(4)'],
			},
		],
	},
	{
		id: 'street',
		heading: 'Who may police the street',
		claims: [
			{
				text: 'Only the host, or forces that it invites or the Security Council authorises; under occupation, the occupier. On another’s soil no State has powers unless a rule gives them.',
				basis: ['CUST-TERRITORY', 'UNC-2(7)', 'UNC-42', 'HR-43'],
			},
			{
				text: 'Outside the walls a guard has what anyone has: defence of self and others as local law allows. This follows from the duty to respect that law.',
				basis: ['VCDR-41(1)', 'CUST-TERRITORY'],
			},
			{
				text: 'Checkpoints, arrests, pursuit and searches of passers-by are for the public forces.',
				basis: ['CUST-TERRITORY'],
			},
			{
				text: 'A State may consent to help from friends. Foreign forces that are lent to it and use its authority act in its name.',
				basis: ['ARSIWA-20', 'ARSIWA-6'],
			},
			{
				text: 'In armed conflict, guards who join directly in the fighting lose a civilian’s protection for as long as they do so.',
				basis: ['AP1-51(3)'],
			},
		],
	},
	{
		id: 'use',
		heading: 'Use of the site',
		claims: [
			{
				text: 'Premises may not be used in ways at odds with the functions of the mission.',
				basis: ['VCDR-41(3)', 'VCCR-55(2)'],
			},
			{
				text: 'In armed conflict the site should stay out of military action. Use for it can make the building a lawful target of an attacker.',
				basis: ['AP1-52(2)'],
			},
			{
				text: 'A host at war keeps military objectives away from civilian objects as far as feasible, missions included.',
				basis: ['AP1-58'],
			},
		],
	},
] as const satisfies readonly ReferenceSection[]
