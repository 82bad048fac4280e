import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { contentSecurityPolicy, metaOf } from './headers.mjs'
import { licencesFile } from './licences.mjs'

/** @typedef {Map<string, string | Uint8Array>} Files by their path in the site */

const publicFolder = new URL('../../public/', import.meta.url)

/** @param {Files} files @param {string} path */
const bytesOf = (files, path) => Buffer.from(files.get(path) ?? readFileSync(new URL(path, publicFolder)))

/** As the text of a script, which must not end the element it stands in. In a literal, `\x3C` is `<`. @param {string} code */
const scriptText = (code) => code.replace(/<(?=\/?script|!--)/gi, '\\x3C')

/** As a comment. @param {string} text */
const commentOf = (text) => `<!--\n${text.replace(/--(?=!?>)/g, '- -')}-->\n`

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What stands in the page may run and nothing else, and nothing is asked of anybody. @param {string[]} scripts @param {string[]} styles */
const policyFor = (scripts, styles) =>
	metaOf({
		...contentSecurityPolicy,
		'script-src': scripts.map(hashOf).join(' '),
		'style-src': styles.map(hashOf).join(' '),
		'img-src': 'data:',
		'connect-src': "'none'",
		'manifest-src': "'none'",
		'worker-src': "'none'",
		'trusted-types': "'none'",
	})

/**
 * A built site as one page that needs nothing beside it.
 *
 * @param {readonly (import('vite').Rolldown.OutputChunk | import('vite').Rolldown.OutputAsset)[]} output
 */
export function inOneFile(output) {
	/** @type {Files} */
	const files = new Map(output.map((part) => [part.fileName, part.type === 'chunk' ? part.code : part.source]))
	/** @type {string[]} */
	const scripts = []
	/** @type {string[]} */
	const styles = []
	const page = bytesOf(files, 'index.html')
		.toString()
		.replace(/<script([^>]*?)(?: crossorigin)? src="\.\/([^"]+)"([^>]*)><\/script>/g, (_, before, path, after) => {
			const text = scriptText(bytesOf(files, path).toString())
			scripts.push(text)
			return `<script${before}${after}>${text}</script>`
		})
		.replace(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)"[^>]*>/g, (_, path) => {
			const text = bytesOf(files, path).toString()
			styles.push(text)
			return `<style>${text}</style>`
		})
		.replace(
			/(<link rel="icon" href=")\.\/([^"]+)"/,
			(_, before, path) => `${before}data:image/svg+xml;base64,${bytesOf(files, path).toString('base64')}"`,
		)
		.replace(/\s*<(?:link rel="(?:manifest|apple-touch-icon)"|meta\s+(?:property="og:|name="twitter:))[^>]*>/g, '')
	const policy = policyFor(scripts, styles)
	const alone = page.replace(
		/(<meta http-equiv="Content-Security-Policy" content=")[^"]*"/,
		(_, before) => `${before}${policy}"`,
	)
	return alone + commentOf(bytesOf(files, licencesFile).toString())
}
