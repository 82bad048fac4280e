import { provisions } from '#content/provisions.ts'

/** What a citation shows of each provision. The rest of it stands in the list of sources. */
export const citations = Object.fromEntries(
	Object.entries(provisions).map(([id, { instrument, pinpoint, checked }]) => [id, { instrument, pinpoint, checked }]),
)
