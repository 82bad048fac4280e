import { ensureInstalled, root } from './ensure-installed.mjs'

ensureInstalled()
const { build, preview } = await import('vite')

const chosen = process.env.PORT
try {
	await build({ root, logLevel: 'warn' })
	const server = await preview({
		root,
		logLevel: 'warn',
		preview: { host: '127.0.0.1', port: Number(chosen ?? 4173), strictPort: chosen !== undefined },
	})
	console.log(`Special Duty is at ${server.resolvedUrls?.local[0]}`)
} catch (error) {
	console.error(error instanceof Error ? error.message : error)
	process.exit(1)
}
