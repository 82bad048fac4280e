import type { GlossaryEntry } from './page.ts'

/** Broken relations, war, and who controls the place. */
export const termsOfUpheaval = {
	rupture: {
		term: 'rupture of relations',
		also: ['rupture', 'broken relations', 'severance', 'relations broken'],
		meaning:
			'The end of diplomatic relations by decision of either side. Premises, property and archives stay under respect and protection.',
		basis: ['VCDR-2', 'VCDR-45(a)'],
		trap: 'It does not end consular relations by itself.',
	},
	recall: {
		term: 'recall',
		also: ['recalled'],
		meaning: 'Bringing a mission home, for a time or for good, by decision of the sending State.',
		basis: ['VCDR-45(a)'],
		trap: 'Not the same as breaking relations.',
	},
	closure: {
		term: 'closure',
		also: ['closed post'],
		meaning: 'The temporary or permanent end of a post’s work. The host still respects and protects what is left.',
		basis: ['VCCR-27(2)', 'VCDR-45(a)'],
	},
	protectingPower: {
		term: 'protecting Power',
		also: ['protecting Powers'],
		meaning: 'A third State, accepted by the host, that looks after another State’s interests and nationals.',
		basis: ['VCDR-45(c)', 'VCDR-46'],
		trap: 'It keeps a channel; it does not guard.',
	},
	custodian: {
		term: 'custodian',
		also: ['custodians', 'custody of the premises'],
		meaning:
			'A third State that holds the premises, property and archives of an absent mission. The host must accept it.',
		basis: ['VCDR-45(b)', 'VCCR-27(1)(b)'],
		trap: 'Not a guard force.',
	},
	armedConflict: {
		term: 'armed conflict',
		also: ['armed conflicts', 'war'],
		meaning: 'War in the sense of the law of war, between States or within one. Diplomatic law goes on beside it.',
		basis: ['VCDR-44', 'VCDR-45(a)', 'AP1-48'],
	},
	occupation: {
		term: 'occupation',
		also: ['occupied territory'],
		meaning:
			'Territory is occupied when it is in fact under the authority of a hostile army, as far as that authority can be exercised.',
		basis: ['HR-42'],
	},
	occupyingPower: {
		term: 'occupying Power',
		also: ['occupying Powers', 'occupier'],
		meaning:
			'The State whose army holds occupied territory. It must restore and ensure order and safety as far as it can.',
		basis: ['HR-43'],
		trap: 'It does not replace the displaced State as receiving State.',
	},
	deFactoAuthority: {
		term: 'de facto authority',
		also: ['de facto authorities'],
		meaning: 'An authority that controls a place without being its recognised government. The State stays bound.',
		basis: ['ARSIWA-9', 'SC-PS-2022'],
	},
	recognition: {
		term: 'recognition',
		also: ['recognised government'],
		meaning: 'One State’s acceptance of another’s government. It is no condition of the duty to protect.',
		basis: ['CUST-PREMISES', 'ARSIWA-9'],
	},
	militaryObjective: {
		term: 'military objective',
		also: ['military objectives'],
		meaning:
			'An object that contributes effectively to military action, and whose destruction offers a definite military advantage.',
		basis: ['AP1-52(2)', 'CIHL-7'],
		trap: 'A mission building normally is none.',
	},
	thirdState: {
		term: 'third State',
		also: ['third States', 'another State'],
		meaning:
			'A State that is neither sending nor receiving State: one crossed in transit, a custodian, or an attacker.',
		basis: ['VCDR-40', 'VCDR-45(b)'],
	},
	evacuation: {
		term: 'evacuation',
		also: ['evacuate'],
		meaning:
			'Bringing people out. The host must make it possible, and each sending State or organisation does it for its own.',
		basis: ['VCDR-44', 'VCCR-26', 'FOA-2'],
	},
} as const satisfies Readonly<Record<string, GlossaryEntry>>
