/** What failed stays failed: of a file whose styles did not come, the second try would come without them, and nobody be told. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
	let loaded: Promise<T> | undefined
	return () => {
		loaded ??= load()
		return loaded
	}
}
