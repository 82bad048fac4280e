/** The content of a build: its version, and a version of each of its parts. */
export type Content = { readonly version: string; readonly parts: Readonly<Record<string, string>> }

/** What the worker of a build knows of it. */
export type Build = {
	/** Hash over the files. */
	readonly id: string
	/** Path from the folder of the site, and SHA-256 of the bytes in base64. The page itself has the path `./`. */
	readonly files: readonly (readonly [path: string, hash: string])[]
	readonly content: Content
}

type Lasting = { waitUntil(work: Promise<unknown>): void }

/** As much of a worker’s own world as ours uses. */
export type WorkerScope = {
	readonly registration: { readonly scope: string }
	readonly clients: { claim(): Promise<void> }
	skipWaiting(): Promise<void>
	addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
	addEventListener(
		type: 'fetch',
		listener: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void,
	): void
	addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
}
