/** @import { Package } from './packages.mjs' */

/** Where the licences stand in a site. */
export const licencesFile = 'licences.txt'

const allowed = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'])

/** Of licences joined by OR one is enough. @param {string} licence an SPDX expression */
export const isAllowed = (licence) =>
	licence
		.replace(/^\((.*)\)$/, '$1')
		.split(' OR ')
		.some((one) => allowed.has(one))

/** @param {readonly Package[]} packages */
function check(packages) {
	for (const { name, licence, texts } of packages) {
		if (!isAllowed(licence))
			throw new Error(`${name} has the licence ${licence}, which is none of: ${[...allowed].join(', ')}`)
		if (texts.length === 0) throw new Error(`${name} comes without the text of its licence`)
	}
	const hasTerms = packages.some(({ texts }) => texts.some((text) => text.includes('TERMS AND CONDITIONS FOR USE')))
	const needsTerms = packages.find(({ licence }) => licence === 'Apache-2.0')
	if (needsTerms && !hasTerms)
		throw new Error(`${needsTerms.name} has the licence Apache-2.0, whose terms are in no package beside it`)
}

/**
 * Name, version and licence of each package, with the text of the licence; what several have in common stands once.
 *
 * @param {readonly Package[]} packages
 * @throws where a licence is not among those allowed, or its text is missing
 */
export function licencesOf(packages) {
	check(packages)
	/** @type {Map<string, Set<string>>} */
	const holders = new Map()
	for (const { name, version, licence, texts } of packages) {
		const text = texts.join('\n\n')
		holders.set(text, (holders.get(text) ?? new Set()).add(`${name} ${version}: ${licence}`))
	}
	return [...holders].map(([text, names]) => `${[...names].join('\n')}\n\n${text}\n`).join(`\n${'='.repeat(80)}\n\n`)
}
