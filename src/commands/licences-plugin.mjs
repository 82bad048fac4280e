import { root } from './ensure-installed.mjs'
import { licencesFile, licencesOf } from './licences.mjs'
import { packageIn, packagesIn } from './packages.mjs'

/**
 * Writes the licences of the site and of each package whose code the bundler put into it.
 *
 * @returns {import('vite').Plugin}
 */
export const licences = () => ({
	name: 'licences',
	apply: 'build',
	generateBundle(_, bundle) {
		const source = licencesOf([packageIn(root), ...packagesIn(Object.values(bundle), root)])
		this.emitFile({ type: 'asset', fileName: licencesFile, source })
	},
})
