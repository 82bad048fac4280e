import { expect, test } from 'vitest'
import { packageIn } from '#src/commands/packages.mjs'
import { sbomOf } from '#src/commands/sbom.mjs'
import { description, dependencies as needed } from '../../package.json'
import lock from '../../package-lock.json'

const root = `${import.meta.dirname}/../../`
const paths = ['downshift', 'downshift/node_modules/react-is', 'prop-types', 'qr', 'react', 'react-dom', 'scheduler']
const packages = [...paths, '@babel/runtime', 'xstate'].map((name) => packageIn(`${root}node_modules/${name}`))
const commit = { hash: 'c0ffee', time: '2026-01-02T03:04:05.000Z' }
const product = { ...packageIn(root), path: '', description }
const sbom = sbomOf({ product, packages, lock, commit })

test('says what it is, of which product, version, commit and hour', () => {
	expect(sbom).toMatchObject({
		bomFormat: 'CycloneDX',
		specVersion: '1.6',
		version: 1,
		metadata: {
			timestamp: commit.time,
			component: {
				type: 'application',
				name: 'special-duty',
				version: product.version,
				purl: `pkg:npm/special-duty@${product.version}`,
				licenses: [{ license: { id: 'MIT' } }],
				properties: [{ value: commit.hash }],
			},
		},
	})
})

test('has each package with its address among packages, its licence and its hash', () => {
	expect(sbom.components.map(({ name }) => name)).toEqual(packages.map(({ name }) => name))
	for (const { 'bom-ref': ref, type, name, version, purl, licenses, hashes } of sbom.components) {
		expect(ref).toBe(purl)
		expect(type).toBe('library')
		expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`)
		expect(licenses).toHaveLength(1)
		expect(hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }])
	}
	expect(sbom.components.find(({ name }) => name === 'qr')?.licenses).toEqual([{ expression: '(MIT OR Apache-2.0)' }])
	expect(sbom.components.find(({ name }) => name === 'react')?.licenses).toEqual([{ license: { id: 'MIT' } }])
})

test('says which package needs which, as each finds them', () => {
	const needs = new Map(sbom.dependencies.map(({ ref, dependsOn }) => [ref.replace(/^pkg:npm\//, ''), dependsOn]))
	const of = (name: string) =>
		[...needs].find(([ref]) => ref.startsWith(`${name}@`))?.[1].map((ref) => ref.replace(/^pkg:npm\//, ''))
	expect(of('downshift')).toEqual([
		'react-is@18.3.1',
		expect.stringMatching(/^prop-types@/),
		expect.stringMatching(/^react@/),
		expect.stringMatching(/^%40babel\/runtime@/),
	])
	expect(of('react-dom')).toEqual([expect.stringMatching(/^react@/), expect.stringMatching(/^scheduler@/)])
	expect(
		of('special-duty')
			?.map((ref) => ref.replace(/@[^@]*$/, '').replace('%40', '@'))
			.sort(),
	).toEqual(
		Object.keys(needed)
			.filter((name) => packages.some((one) => one.name === name))
			.sort(),
	)
})

test('a package in the folder of another finds its neighbour there, before one of the same name outside', () => {
	const places = [
		'node_modules/a',
		'node_modules/a/node_modules/@b/b',
		'node_modules/a/node_modules/c',
		'node_modules/c',
	]
	const about = { integrity: 'sha512-AAAA', dependencies: { c: '*' } }
	const nested = places.map((path, at) => ({
		...{ path, name: path.replace(/.*node_modules\//, ''), version: `${at}.0.0` },
		...{ licence: 'MIT', texts: [] },
	}))
	const locked = { packages: Object.fromEntries(nested.map(({ path, version }) => [path, { ...about, version }])) }
	const { dependencies } = sbomOf({ product, packages: nested, lock: locked, commit })
	expect(dependencies.find(({ ref }) => ref === 'pkg:npm/%40b/b@1.0.0')?.dependsOn).toEqual(['pkg:npm/c@2.0.0'])
})

test('is the same text for the same commit, and names no place that packages were fetched from', () => {
	const text = JSON.stringify(sbom)
	expect(JSON.stringify(sbomOf({ product, packages, lock, commit }))).toBe(text)
	expect(text.match(/https?:[^"]+/g)).toEqual(['http://cyclonedx.org/schema/bom-1.6.schema.json'])
})

test('is not made of a package that is not the one that was locked', () => {
	const other = { ...packageIn(`${root}node_modules/qr`), version: '0.0.1' }
	expect(() => sbomOf({ product, packages: [other], lock, commit })).toThrow('package-lock.json knows no qr 0.0.1')
})
