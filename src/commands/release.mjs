import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { audit } from './audit.mjs'
import { checksumsFile, checksumsOf } from './checksums.mjs'
import { commitOfTree } from './commit.mjs'
import { contentVersion } from './content-version.mjs'
import { ensureInstalled, root } from './ensure-installed.mjs'
import { licencesFile } from './licences.mjs'
import { packageIn, packagesIn } from './packages.mjs'
import { releaseReadme } from './release-readme.mjs'
import { sbomOf } from './sbom.mjs'

const folder = join(root, 'release')
const site = join(folder, 'site')

/** @param {string} file @param {string} text */
const write = (file, text) => writeFileSync(join(folder, file), text)

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'))

function mustBeClean() {
	const { isClean, sentence } = audit()
	console.log(sentence)
	if (isClean === false) throw new Error('There is no release while vulnerabilities are known.')
}

/** The packages whose code is in the site or the single file. */
async function buildBoth() {
	const { build } = await import('vite')
	const { buildSingle } = await import('./build-single.mjs')
	const built = await build({ root, logLevel: 'warn', build: { outDir: site, emptyOutDir: true } })
	if (!('output' in built)) throw new Error('The build gave something else than one site')
	return packagesIn([...built.output, ...(await buildSingle(join(folder, 'special-duty.html')))], root)
}

/** What `npm run proof` prints. @param {string} content the content version that is to be proved */
function proofOf(content) {
	const { status, stdout } = spawnSync('npm run --silent proof', {
		cwd: root,
		shell: true,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit'],
	})
	if (status !== 0) throw new Error('There is no release without a proof, and `npm run proof` failed.')
	const proof = JSON.parse(stdout)
	if (proof.content !== content)
		throw new Error(`There is no release: the proof is of the content ${proof.content}, the site of ${content}.`)
	if (proof.disagreements !== 0)
		throw new Error(`There is no release: the proof counts ${proof.disagreements} disagreements.`)
	return stdout
}

/** @param {import('./sbom.mjs').Commit} commit */
async function fillFolder(commit) {
	const packages = await buildBoth()
	const content = contentVersion(pathToFileURL(root))
	const product = { ...packageIn(root), description: readJson('package.json').description }
	const sbom = sbomOf({ product, packages, lock: readJson('package-lock.json'), commit })
	copyFileSync(join(site, licencesFile), join(folder, licencesFile))
	write('sbom.cdx.json', `${JSON.stringify(sbom, null, '\t')}\n`)
	write('proof.json', proofOf(content))
	write('README.txt', releaseReadme({ version: product.version, commit: commit.hash, content }))
	write(checksumsFile, checksumsOf(folder))
	console.log(`release/: Special Duty ${product.version}, commit ${commit.hash}, content ${content}`)
}

async function release() {
	const commit = commitOfTree()
	ensureInstalled()
	mustBeClean()
	rmSync(folder, { recursive: true, force: true })
	try {
		await fillFolder(commit)
	} catch (error) {
		rmSync(folder, { recursive: true, force: true })
		throw error
	}
}

try {
	await release()
} catch (error) {
	console.error(error instanceof Error ? error.message : error)
	process.exitCode = 1
}
