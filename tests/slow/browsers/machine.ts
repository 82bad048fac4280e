import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The first of these programs that is on the path. */
export function programNamed(...names: readonly string[]): string | null {
	for (const folder of (process.env.PATH ?? '').split(delimiter))
		for (const name of names) {
			const path = join(folder, name)
			try {
				accessSync(path, constants.X_OK)
				return path
			} catch {}
		}
	return null
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 40))

/** Looks again until there is something to see. */
export async function until<T>(what: string, look: () => T | Promise<T>, seconds = 20): Promise<NonNullable<T>> {
	const end = Date.now() + seconds * 1000
	let last: unknown
	while (Date.now() < end) {
		last = await look()
		if (last) return last as NonNullable<T>
		await pause()
	}
	throw new Error(`waited ${seconds} seconds for ${what}`)
}

/** A PDF file that is written to its end. */
export function wholePdf(path: string): Uint8Array | null {
	if (!existsSync(path)) return null
	const bytes = readFileSync(path)
	return bytes.subarray(-32).includes('%%EOF') ? bytes : null
}
