/** The content as the build portions it: see src/commands/content-texts.ts. */
declare module 'virtual:texts/regimes' {
	const loaders: Loaders<import('#content/regimes.ts').RegimeTextId, import('#content/regimes/regime.ts').Regime>
	export default loaders
}

declare module 'virtual:texts/deliveries' {
	const loaders: Loaders<
		import('#content/deliveries.ts').DeliveryId,
		import('#content/deliveries/delivery.ts').Delivery
	>
	export default loaders
}

declare module 'virtual:texts/overlays' {
	const loaders: Loaders<import('#content/overlays.ts').OverlayId, import('#content/overlays/overlay.ts').Overlay>
	export default loaders
}

/** Provisions that are cited together, with their instruments. */
declare module 'virtual:texts/sources' {
	type Group = {
		readonly provisions: {
			readonly [Id in import('#content/provisions.ts').ProvisionId]?: import('#content/provisions/provision.ts').Provision
		}
		readonly instruments: {
			readonly [Id in import('#content/instruments.ts').InstrumentId]?: import('#content/instruments.ts').Instrument
		}
	}
	const loaders: Loaders<number, Group>
	export default loaders
}

declare module 'virtual:citations' {
	type Citation = Pick<import('#content/provisions/provision.ts').Provision, 'instrument' | 'pinpoint' | 'checked'> & {
		readonly group: number
	}
	const citations: { readonly [Id in import('#content/provisions.ts').ProvisionId]: Citation }
	export default citations
}

type Loaders<Id extends string | number, Text> = { readonly [I in Id]: () => Promise<{ readonly default: Text }> }
