import type { InstrumentId } from '#content/instruments.ts'

export type SourceKind = 'treaty' | 'custom' | 'judgment' | 'resolution' | 'policy' | 'softLaw' | 'domestic' | 'ilc'

export type Binding = 'parties' | 'all' | 'internal' | 'none'

export type Provision = {
	/** Key of the instrument list. */
	readonly instrument: InstrumentId
	/** Address inside the instrument, as printed: 'art. 22(2)', 's. 3', 'notice of withdrawal'. */
	readonly pinpoint: string
	/** One of the kinds of source. */
	readonly kind: SourceKind
	/** One of the reaches: its parties, everyone, one State or body internally, or nobody. */
	readonly binding: Binding
	/** A few words, lower case unless a name. */
	readonly binds: string
	/** One or two sentences, about 35 words at most. */
	readonly gist: string
	/** A few sentences; absent when there are none. */
	readonly limits?: string
	/** True or false, never absent. */
	readonly checked: boolean
	/** Absolute https address. */
	readonly url: string
}
