import type { ReferenceSection } from './page.ts'

/** Warning, leaving, and the employer’s care. */
export const protectionCare = [
	{
		id: 'warning',
		heading: 'Ask early and in writing',
		claims: [
			{
				text: 'A host must know, or have reason to know, of the danger. A written request that says what, where and by when leaves no doubt.',
				basis: ['TEHRAN-68', 'VCDR-22(2)'],
			},
			{
				text: 'Notify staff, guards and sites. A host kept in the dark will argue that it owed less.',
				basis: ['VCDR-10', 'ARB-2012-status'],
			},
			{
				text: 'Whoever accepts less protection than is owed cannot complain of it within those limits. Claims can also be lost by waiver or acquiescence, so object in time.',
				basis: ['ARSIWA-20', 'ARSIWA-45'],
			},
		],
	},
	{
		id: 'leaving',
		heading: 'Thinning out, moving, leaving',
		claims: [
			{
				text: 'Where nobody can protect lawfully and well enough, the answer is fewer people, another place, or departure.',
				basis: ['VCDR-44', 'VCDR-45(a)', 'VCCR-27(2)'],
			},
			{
				text: 'Moving the office to another town of the host needs express consent beforehand.',
				basis: ['VCDR-12'],
			},
			{
				text: 'Archives may be secured, taken away or destroyed. They stay inviolable meanwhile.',
				basis: ['VCDR-24', 'VCCR-33'],
			},
			{
				text: 'The host owes the means to leave. The sending State plans and runs the evacuation, with host consent if forces take part.',
				basis: ['VCDR-44', 'VCCR-26', 'UNC-2(4)'],
			},
			{
				text: 'Armed rescue without consent is judged by the ban on force. In the Tehran case the Court voiced concern at such an operation; its legality did not bear on what the host had done.',
				basis: ['UNC-2(4)', 'TEHRAN-93-94'],
			},
			{
				text: 'Before the last people leave, arrange for a custodian the host accepts.',
				basis: ['VCDR-45(b)', 'VCCR-27(1)(b)'],
			},
		],
	},
	{
		id: 'dutyOfCare',
		heading: 'The employer’s duty of care',
		claims: [
			{
				text: 'A sending State’s own law decides what care it owes its people. In the United States, statute puts the Secretary of State in charge of security for missions abroad.',
				basis: ['USC22-4802'],
			},
			{
				text: 'That care stands beside the host’s duty and takes nothing from it. Local staff may depend on it most.',
				basis: ['VCDR-22(2)', 'VCDR-38(2)'],
			},
			{
				text: 'The UN, as employer, strengthens and supplements what the host does for UN people.',
				basis: ['FOA-2'],
			},
			{
				text: 'Inquiries judge this duty. The panel of 2003 on Baghdad found that the UN’s system had failed and that an offer of protection had been turned down.',
				basis: ['AHTISAARI-2003'],
			},
			{
				text: 'Some States provide for a review after each serious incident. In the United States a committee is convened, makes findings and reports to Congress.',
				basis: ['USC22-4831', 'USC22-4833', 'USC22-4834'],
			},
			{
				text: 'Own neglect can lower what the host has to pay.',
				basis: ['ARSIWA-39'],
			},
		],
	},
] as const satisfies readonly ReferenceSection[]
