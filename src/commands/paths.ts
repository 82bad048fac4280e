import { parseArgs } from 'node:util'
import { contentVersion } from './content-version.mjs'

const version = contentVersion(new URL('../../', import.meta.url))
const { determine } = await import('#machines/answer/determine.ts')
const { everyPath } = await import('#machines/paths.ts')
const { sampleOf } = await import('./sample.ts')
const { summaryOf } = await import('./summary.ts')

/** A reader that stops early, such as `head`, is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error
	process.exit(0)
})

const wholeNumber = (name: string, text: string): number => {
	if (!/^\d{1,9}$/.test(text)) {
		process.stderr.write(`paths: --${name}: expected a whole number, got ${JSON.stringify(text)}\n`)
		process.exit(2)
	}
	return Number(text)
}

let options: { full?: boolean; sample?: string; seed?: string }
try {
	options = parseArgs({
		options: { full: { type: 'boolean' }, sample: { type: 'string' }, seed: { type: 'string' } },
	}).values
} catch (error) {
	process.stderr.write(`paths: ${(error as Error).message.split('\n')[0]}\n`)
	process.exit(2)
}

const every = everyPath()
const chosen =
	options.sample === undefined
		? every
		: sampleOf(every, wholeNumber('sample', options.sample), wholeNumber('seed', options.seed ?? '1'))

for (const { answers } of chosen) {
	const result = determine(answers, version)
	if (result.status !== 'determined') throw new Error('A complete path is still open')
	const line = JSON.stringify(options.full ? { ...summaryOf(answers, result), result } : summaryOf(answers, result))
	if (!process.stdout.write(`${line}\n`)) await new Promise<void>((resume) => process.stdout.once('drain', resume))
}
