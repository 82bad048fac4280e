import { tsImport } from 'tsx/esm/api'

/** @returns {Promise<typeof import('./content-texts.ts')>} */
const readContent = () => tsImport('./content-texts.ts', import.meta.url)

/**
 * Of each provision what a citation shows, so that an answer need not wait for the whole list.
 *
 * @returns {import('vite').Plugin}
 */
export const contentTexts = () => ({
	name: 'content-texts',
	resolveId: { filter: { id: /^virtual:citations$/ }, handler: (id) => `\0${id}` },
	load: {
		filter: { id: /^\0virtual:citations$/ },
		handler: async () => `export default ${JSON.stringify((await readContent()).citations)}`,
	},
})
