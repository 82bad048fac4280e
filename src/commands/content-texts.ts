import { provisions } from '#content/provisions.ts'
import { packed } from '#src/result/packed-citations.ts'

/** What a citation shows of each provision. The rest of it stands in the list of sources. */
export const citations = packed(provisions)
