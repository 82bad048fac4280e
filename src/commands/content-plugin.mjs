import { tsImport } from 'tsx/esm/api'

/** @returns {Promise<typeof import('./content-texts.ts')>} */
const readContent = () => tsImport('./content-texts.ts', import.meta.url)

/** @param {unknown} value */
const moduleOf = (value) => `export default ${JSON.stringify(value)}`

/**
 * The content in the portions in which an answer needs it: each regime, delivery and overlay by itself, the provisions
 * in groups that are cited together, and of each provision what a citation shows.
 *
 * @returns {import('vite').Plugin}
 */
export const contentTexts = () => {
	/** @type {ReturnType<typeof readContent> | undefined} */
	let reading
	return {
		name: 'content-texts',
		resolveId: { filter: { id: /^virtual:(citations|texts)/ }, handler: (id) => `\0${id}` },
		load: {
			filter: { id: /^\0virtual:(citations|texts)/ },
			handler: async (id) => {
				reading ??= readContent()
				const { citations, texts } = await reading
				const [name, kind = '', text] = id.slice(1).split('/')
				if (name === 'virtual:citations') return moduleOf(citations)
				if (text !== undefined) return moduleOf(texts[kind]?.[text.slice(kind.length + 1)])
				const loaders = Object.keys(texts[kind] ?? {}).map(
					(one) => `'${one}': () => import('${name}/${kind}/${kind}-${one}')`,
				)
				return `export default { ${loaders.join(', ')} }`
			},
		},
	}
}
