/** Where a finger or a mouse would come down, in CSS pixels of the window. */
export type Spot = { readonly x: number; readonly y: number }

export type Key = 'Tab' | 'Enter' | 'Space' | 'ArrowDown'

/** A function that is run in the page: it sees nothing but its argument and the page. */
export type InPage<A, T> = (argument: A) => T

export type Window = {
	/** Opens an address afresh, as if typed. */
	open(url: string): Promise<void>
	reload(): Promise<void>
	run<A, T>(look: InPage<A, T>, argument?: A): Promise<Awaited<T>>
	clickAt(spot: Spot): Promise<void>
	press(key: Key): Promise<void>
	type(text: string): Promise<void>
	paste(): Promise<void>
	resize(width: number, height: number): Promise<void>
	picture(): Promise<Uint8Array>
	/** What the engine printed to a file after the page asked it to print; null until it is whole. */
	printed(): Uint8Array | null
	/** Errors that the page has caused since this was last asked. */
	faults(): Promise<string[]>
	close(): Promise<void>
}

export type Engine = {
	readonly name: string
	/** What to say where it is not installed. */
	missing(): string | null
	open(settings: { readonly dark: boolean }): Promise<Window & { readonly version: string }>
	/** Height in points that its own header and footer take on paper, above and below the page’s text. */
	readonly ownLines: number
	/** Whether it keeps together on paper what must not be broken. Where it does not, even a line can be cut in two. */
	readonly keepsTogether: boolean
}

/** A function with its argument, as the text of an expression; esbuild’s helper for names is not in the page. */
export const expressionFor = <A, T>(look: InPage<A, T>, argument?: A): string =>
	`(() => { const __name = (named) => named; return (${look})(${JSON.stringify(argument) ?? ''}) })()`
