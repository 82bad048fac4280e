import { tsImport } from 'tsx/esm/api'

/** @param {string} text */
const attribute = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/**
 * One element for each page; that of the first question stands under the id that its own link points to, so that it is
 * there without a script.
 *
 * @param {import('../prerender.tsx').Prerendered} page
 */
const element = ({ hash, prefix, html }) =>
	`<div id="${attribute(hash.slice(1) || 'root')}" data-prerendered="${attribute(hash)}" data-prefix="${prefix}">${html}</div>`

/**
 * Puts the start page and the first question into the HTML, so that they are there before the script is.
 *
 * @param {string} version the content version that the pages show
 * @returns {import('vite').Plugin}
 */
export const prerender = (version) => ({
	name: 'prerender',
	apply: 'build',
	transformIndexHtml: async (html) => {
		globalThis.__CONTENT_VERSION__ = version
		const { prerender: pages } = await tsImport('../prerender.tsx', import.meta.url)
		const written = pages()
		return html
			.replace('data-first=""', `data-first="${attribute(written.at(-1).hash)}"`)
			.replace('<div id="root" data-prerendered=""></div>', () => written.map(element).join(''))
	},
})
