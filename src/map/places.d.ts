declare module 'virtual:map-places' {
	const places: import('#machines/map/places.ts').Places
	export default places
}
