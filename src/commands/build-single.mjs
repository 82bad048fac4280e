import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { root } from './ensure-installed.mjs'
import { inOneFile } from './single-file.mjs'

/** @param {string} target @returns what the bundler put into it */
export async function buildSingle(target) {
	const built = await build({
		root,
		mode: 'single',
		logLevel: 'warn',
		build: {
			write: false,
			cssCodeSplit: false,
			modulePreload: false,
			rolldownOptions: { output: { codeSplitting: false } },
		},
	})
	if (Array.isArray(built) || !('output' in built)) throw new Error('The build gave something else than one site')

	const page = inOneFile(built.output)
	const file = resolve(root, target)
	mkdirSync(dirname(file), { recursive: true })
	writeFileSync(file, page)
	console.log(`${target}: ${Math.round(Buffer.byteLength(page) / 1000)} kB`)
	return built.output
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const [target = 'dist-single/special-duty.html'] = process.argv.slice(2)
	await buildSingle(target)
}
