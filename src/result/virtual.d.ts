/** What a citation shows of each provision: see src/commands/content-texts.ts. */
declare module 'virtual:citations' {
	type Citation = Pick<import('#content/provisions/provision.ts').Provision, 'instrument' | 'pinpoint' | 'checked'>
	const citations: { readonly [Id in import('#content/provisions.ts').ProvisionId]: Citation }
	export default citations
}
