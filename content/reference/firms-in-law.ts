import type { ReferenceSection } from './page.ts'

/** Where a company stands in law: no duty, a licence, no immunity, and whose act its conduct is. */
export const firmsInLaw = [
	{
		id: 'noDuty',
		heading: 'A company never owes the duty',
		claims: [
			{
				text: 'Protection is owed by a State to a State. No treaty puts a company in its place.',
				basis: ['VCDR-22(2)', 'VCCR-31(3)', 'CUST-TERRITORY'],
			},
			{
				text: 'A guard contract is therefore an extra layer. The host stays bound as if the contract did not exist.',
				basis: ['VCDR-22(2)', 'VCCR-59'],
			},
		],
	},
	{
		id: 'consent',
		heading: 'Licence and consent',
		claims: [
			{
				text: 'Host law decides whether a company may work at all, whether it may carry arms, and whether it may leave the compound.',
				basis: ['CUST-TERRITORY', 'VCDR-41(1)'],
			},
			{
				text: 'This is another consent than the one for official guards, and usually another ministry gives it.',
				basis: ['CUST-TERRITORY', 'VCDR-11(2)'],
			},
			{
				text: 'A host may refuse. Press reports of 2016 say that Bangladesh turned down armed private guards for missions and offered a State force for pay.',
				basis: ['BGD-2016'],
			},
			{
				text: 'A host may confine. By press reports, a decree of 2010 in Afghanistan left registered companies only inside compounds; outside, national forces took over.',
				basis: ['AFG-2010'],
			},
			{
				text: 'Inside the walls a mission controls its site, but not the law. A licence is needed there too.',
				basis: ['VCDR-41(1)', 'VCCR-55(1)', 'CUST-TERRITORY'],
			},
		],
	},
	{
		id: 'status',
		heading: 'Status of the people',
		claims: [
			{
				text: 'Contractors have no immunity because of their contract. Only people appointed and notified as staff have a diplomatic category.',
				basis: ['VCDR-1(b)', 'VCDR-10'],
			},
			{
				text: 'If they are notified, the category decides: administrative and technical staff are inviolable, service staff are not.',
				basis: ['VCDR-37(2)', 'VCDR-37(3)'],
			},
			{
				text: 'Nationals and permanent residents of the host have what the host grants.',
				basis: ['VCDR-38(2)'],
			},
			{
				text: 'Without status, local police and courts deal with them as with anyone.',
				basis: ['CUST-TERRITORY', 'VCDR-41(1)'],
			},
			{
				text: 'Special arrangements occur and end. In Iraq an order shielded contractors for acts under their contracts; for United States contractors this was over from 1 January 2009.',
				basis: ['IRQ-CPA17'],
			},
			{
				text: 'Ordinary mission guards are not mercenaries: the definition asks for recruitment to fight, among other tests.',
				basis: ['AP1-47', 'MERC-1'],
			},
			{
				text: 'In armed conflict mission guards are as a rule civilians. A guard who takes a direct part in hostilities loses protection meanwhile.',
				basis: ['AP1-50', 'AP1-51(3)', 'MD-I.E'],
			},
		],
	},
	{
		id: 'attribution',
		heading: 'Whose act is it?',
		claims: [
			{
				text: 'What a company does on the instructions of the State that hired it, or under its direction or control, counts as that State’s act. The control must concern the conduct.',
				basis: ['ARSIWA-8'],
			},
			{
				text: 'So does what a company does with public powers that the law of that State gave it, even beyond those powers.',
				basis: ['ARSIWA-5', 'ARSIWA-7'],
			},
			{
				text: 'A paid unit of the host is no company. Its acts are the host’s.',
				basis: ['ARSIWA-4', 'ARSIWA-5'],
			},
			{
				text: 'If the conduct is attributable and unlawful, the hiring State owes full reparation.',
				basis: ['ARSIWA-2', 'ARSIWA-31'],
			},
			{
				text: 'The host remains answerable for its own omissions. Each answers for its own breach.',
				basis: ['ARSIWA-47', 'VCDR-22(2)'],
			},
			{
				text: 'The claim that companies work outside all State control is wrong. Laws, contracts, mission security officers and audits all reach them.',
				basis: ['ARSIWA-8', 'CHE-BPS30', 'PSCSTD-ICOCA'],
			},
		],
	},
	{
		id: 'force',
		heading: 'Rules for the use of force',
		claims: [
			{
				text: 'What binds guards is called rules for the use of force. Rules of engagement are for armed forces.',
				basis: ['ICOC-29', 'ICOC-30'],
			},
			{
				text: 'Host law sets the limit. The Code of Conduct, which companies sign by choice, allows force in defence of self or others, strictly necessary and in proportion.',
				basis: ['ICOC-30', 'VCDR-41(1)'],
			},
			{
				text: 'A company must train its people in this, control its weapons and report incidents, if it has signed the Code.',
				basis: ['ICOC-55', 'ICOC-56', 'ICOC-63'],
			},
			{
				text: 'A contract cannot give police powers. Arrest, pursuit and roadblocks outside stay with the host.',
				basis: ['CUST-TERRITORY'],
			},
		],
	},
] as const satisfies readonly ReferenceSection[]
