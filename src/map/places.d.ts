declare module 'virtual:map-places' {
	type Views = Readonly<Record<import('#machines/map/scenes.ts').ViewId, import('#machines/map/places.ts').Placed>>
	const places: import('#machines/map/places.ts').Places & { readonly views: Views }
	export default places
}
