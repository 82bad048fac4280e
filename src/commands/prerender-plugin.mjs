import { tsImport } from 'tsx/esm/api'

const partsOf = { question: ['rest'], answer: ['law', 'answer'] }

/** @param {string} text */
const attribute = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/**
 * One element for each page; that of the first question stands under the id that its own link points to, so that it is
 * there without a script, and before the start page, which its style then hides.
 *
 * @param {import('../prerender.tsx').Prerendered} page
 */
const element = ({ hash, prefix, html }) =>
	`<div id="${attribute(hash.slice(1) || 'root')}" data-prerendered="${attribute(hash)}" data-prefix="${prefix}">${html}</div>`

/**
 * Stands before and after the pages. Whatever is marked as prerendered and is not the page that was opened, the script
 * removes.
 *
 * @param {{ readonly off: string, readonly late: string }} told
 */
const notices = ({ off, late }) => [
	`<noscript><p class="notice">${off}</p></noscript>`,
	`<p class="notice late" role="alert" data-prerendered="late">${late}</p>`,
]

/**
 * The files that every later question takes, and every answer besides, for `before.js`; none where the program is one file.
 *
 * @param {import('vite').Rolldown.OutputBundle} bundle
 */
function filesAhead(bundle) {
	const chunks = Object.values(bundle).filter((part) => part.type === 'chunk')
	return Object.entries(partsOf).flatMap(([page, parts]) => {
		const needed = chunks.filter(({ name }) => parts.includes(name))
		const files = needed.flatMap((chunk) => [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])])
		return files.length === 0 ? [] : [` data-${page}="${files.map((file) => `./${file}`).join(' ')}"`]
	})
}

/**
 * Puts the start page and the first question into the HTML, so that they are there before the script is, and what is
 * said where the script does not come.
 *
 * @param {string} version the content version that the pages show
 * @returns {import('vite').Plugin}
 */
export const prerender = (version) => ({
	name: 'prerender',
	apply: 'build',
	transformIndexHtml: async (html, { bundle = {} }) => {
		globalThis.__CONTENT_VERSION__ = version
		const { prerender: pages, scriptLabels } = await tsImport('../prerender.tsx', import.meta.url)
		const written = pages()
		const [before, after] = notices(scriptLabels)
		return html
			.replace('data-first=""', `data-first="${attribute(written.at(-1).hash)}"${filesAhead(bundle).join('')}`)
			.replace('<div id="root" data-prerendered=""></div>', () =>
				[before, ...written.toReversed().map(element), after].join(''),
			)
	},
})
