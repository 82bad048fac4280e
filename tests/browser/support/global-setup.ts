import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { findBrowser, type Launch } from './find-browser.ts'

declare module 'vitest' {
	interface ProvidedContext {
		browser: Launch | { missing: string }
		siteUrl: string
	}
}

const root = fileURLToPath(new URL('../../../', import.meta.url))

export default async function setup(project: TestProject) {
	if (!existsSync(`${root}dist/index.html`)) throw new Error('No built site: run `npm run build` first.')
	const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } })
	project.provide('siteUrl', String(server.resolvedUrls?.local[0]))
	project.provide('browser', await findBrowser().catch((error: Error) => ({ missing: error.message })))
	return () => server.close()
}
