import { caching, headers, metaPolicy } from './headers.mjs'

/** @param {Readonly<Record<string, string>>} values */
const lines = (values) => Object.entries(values).map(([name, value]) => `  ${name}: ${value}\n`)

/** Files that keep their names from build to build, and of which an old one would do harm. */
const askedForAgain = ['/', '/index.html', '/before.js', '/sw.js']

/** The headers as Netlify, Cloudflare Pages and their like read them. No header has two rules, since some hosts add them up. */
export const headersFile = [
	'/*\n',
	...lines(headers),
	...askedForAgain.flatMap((path) => [`${path}\n`, ...lines({ 'Cache-Control': caching.others })]),
	'/assets/*\n',
	...lines({ 'Cache-Control': caching.hashed }),
].join('')

/**
 * Puts the policy into the built page and the headers file beside it. A page in development has inline scripts and
 * stays without.
 *
 * @returns {import('vite').Plugin}
 */
export const policyOfSite = () => ({
	name: 'policy-of-site',
	apply: 'build',
	transformIndexHtml: () => [
		{
			tag: 'meta',
			attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
			injectTo: 'head-prepend',
		},
	],
	generateBundle() {
		this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile })
	},
})
