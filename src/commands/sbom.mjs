/** @import { Package } from './packages.mjs' */

/**
 * @typedef {Readonly<Record<string, string>>} Ranges
 * @typedef {{ version?: string, integrity?: string, dependencies?: Ranges, devDependencies?: Ranges, peerDependencies?: Ranges }} Locked
 * @typedef {{ packages: Readonly<Record<string, Locked>> }} Lock package-lock.json
 * @typedef {Omit<Package, 'texts'> & { description: string }} Product
 * @typedef {{ hash: string, time: string }} Commit `time` in ISO 8601
 */

/** @param {{ name: string, version: string }} of */
const purlOf = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`

/** @param {string} licence an SPDX expression */
const licencesOf = (licence) => [licence.includes(' ') ? { expression: licence } : { license: { id: licence } }]

/** @param {Pick<Package, 'name' | 'version' | 'licence'>} one */
const component = (one) => ({
	'bom-ref': purlOf(one),
	name: one.name,
	version: one.version,
	purl: purlOf(one),
	licenses: licencesOf(one.licence),
})

/** @param {Package} one @param {Lock} lock */
function hashesOf({ path, name, version }, lock) {
	const locked = lock.packages[path]
	const [algorithm, digest] = locked?.integrity?.split('-') ?? []
	if (locked?.version !== version || algorithm !== 'sha512' || digest === undefined)
		throw new Error(`package-lock.json knows no ${name} ${version} with a SHA-512`)
	return [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }]
}

/**
 * Where a package finds another one: in its own folder, or else in one around it.
 *
 * @param {string} path @param {string} name @param {Lock} lock
 * @returns {string}
 */
function placeOf(path, name, lock) {
	const place = `${path}${path && '/'}node_modules/${name}`
	if (place in lock.packages || path === '') return place
	return placeOf(path.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ''), name, lock)
}

/**
 * The packages whose code is in the product, as CycloneDX 1.6. The same commit gives the same text: the time is that of
 * the commit, and there is no random number.
 *
 * @param {{ product: Product, packages: readonly Package[], lock: Lock, commit: Commit }} of
 */
export function sbomOf({ product, packages, lock, commit }) {
	/** @param {Product | Package} one */
	const dependenciesOf = (one) => {
		const { dependencies, devDependencies, peerDependencies } = lock.packages[one.path] ?? {}
		const places = Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies }).map((name) =>
			placeOf(one.path, name, lock),
		)
		return { ref: purlOf(one), dependsOn: packages.filter(({ path }) => places.includes(path)).map(purlOf) }
	}
	return {
		$schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
		bomFormat: 'CycloneDX',
		specVersion: '1.6',
		version: 1,
		metadata: {
			timestamp: commit.time,
			lifecycles: [{ phase: 'build' }],
			component: {
				type: 'application',
				...component(product),
				description: product.description,
				properties: [{ name: 'git:commit', value: commit.hash }],
			},
		},
		components: packages.map((one) => ({ type: 'library', ...component(one), hashes: hashesOf(one, lock) })),
		dependencies: [product, ...packages].map(dependenciesOf),
	}
}
