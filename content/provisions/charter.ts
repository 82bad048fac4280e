import type { Provision } from './provision.ts'

export const charter = {
	'UNC-2(4)': {
		instrument: 'UNC',
		pinpoint: 'art. 2(4)',
		kind: 'treaty',
		binding: 'parties',
		binds: 'every Member',
		gist: 'No Member may threaten or use force against another State.',
		limits: 'An armed rescue lacking consent is tested under this rule, not under diplomatic law.',
		checked: true,
		url: 'https://www.un.org/en/about-us/un-charter/full-text',
	},
	'UNC-2(5)': {
		instrument: 'UNC',
		pinpoint: 'art. 2(5)',
		kind: 'treaty',
		binding: 'parties',
		binds: 'every Member',
		gist: 'Members must help the UN in whatever action it takes under the Charter.',
		limits: 'It obliges nobody to guard embassies.',
		checked: true,
		url: 'https://www.un.org/en/about-us/un-charter/full-text',
	},
	'UNC-2(7)': {
		instrument: 'UNC',
		pinpoint: 'art. 2(7)',
		kind: 'treaty',
		binding: 'parties',
		binds: 'UN',
		gist: 'The UN may not intervene in what lies essentially within a State’s domestic jurisdiction, except for enforcement under Chapter VII.',
		limits: 'Hence a UN force requires either consent or a decision under Chapter VII.',
		checked: true,
		url: 'https://www.un.org/en/about-us/un-charter/full-text',
	},
} as const satisfies Record<string, Provision>
