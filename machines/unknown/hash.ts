/** FNV-1a, 32 bits, in base 36: the name of an item in a table. Tables are not built where two items share one. */
export function hashOf(text: string): string {
	let hash = 0x811c9dc5
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
	return (hash >>> 0).toString(36)
}
