import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ProofFigures } from '#content/proof.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const file = `${root}content/proof-figures.ts`

/** What the page on what is proved shows, and the sheet. */
export function writeFigures(figures: ProofFigures) {
	const text = `import type { ProofFigures } from './proof.ts'

/** Written by \`npm run proof -- --write\`. */
export const proofFigures: ProofFigures = ${JSON.stringify(figures)}
`
	writeFileSync(file, text)
	execFileSync(process.execPath, [`${root}node_modules/@biomejs/biome/bin/biome`, 'check', '--write', file], {
		cwd: root,
		stdio: 'ignore',
	})
}
