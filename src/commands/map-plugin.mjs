import { tsImport } from 'tsx/esm/api'

const name = 'virtual:map-places'
const resolved = `\0${name}`

/**
 * The coordinates of the map as a module: worked out while the site is built, so that no layout engine is shipped.
 *
 * @returns {import('vite').Plugin}
 */
export const mapPlaces = () => ({
	name: 'map-places',
	resolveId: (id) => (id === name ? resolved : undefined),
	load: async (id) => {
		if (id !== resolved) return undefined
		const { placeAll } = await tsImport('./map-layout.ts', import.meta.url)
		return `export default JSON.parse(${JSON.stringify(JSON.stringify(await placeAll()))})`
	},
})
