/** What a citation shows of each provision: see src/commands/content-texts.ts. */
declare module 'virtual:citations' {
	const citations: import('#src/result/packed-citations.ts').Packed
	export default citations
}
