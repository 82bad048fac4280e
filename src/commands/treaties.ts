import { writeFileSync } from 'node:fs'
import { Refusal } from './cases.ts'
import { readSources, shippedFiles } from './treaties/files.ts'

const root = new URL('../../', import.meta.url)

try {
	for (const [path, text] of Object.entries(shippedFiles(readSources(root)))) {
		writeFileSync(new URL(path, root), text)
		process.stdout.write(`${path}: ${Buffer.byteLength(text)} bytes\n`)
	}
} catch (error) {
	if (!(error instanceof Refusal)) throw error
	process.stderr.write(`${error.message}\n`)
	process.exitCode = 1
}
