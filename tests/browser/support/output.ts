import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A path under tests/output, for a screenshot or a PDF worth keeping. */
export function outputFile(name: string): string {
	const path = fileURLToPath(new URL(`../../output/${name}`, import.meta.url))
	mkdirSync(dirname(path), { recursive: true })
	return path
}
