import type { InstrumentId } from '#content/instruments.ts'
import type { ListId } from './participation.ts'

/** Treaties and texts for which no list good enough was found: participation must be looked up. */
export const unlisted = {
	CSUNOP:
		'No complete list was found. Protection under the Optional Protocol has to be looked up at the depositary for each State.',
	OAS71:
		'No list was found. The General Secretariat of the Organization of American States is the place to ask who is a party.',
	AUGC: 'No list was found. The African Union Commission is the place to ask who is a party.',
	MD: 'No list good enough was found. Support for the document is no treaty obligation, whoever gives it.',
} as const satisfies { readonly [I in InstrumentId]?: string }

/** Open to the parties of a listed convention alone: whoever is outside that is outside this too. */
export const protocolsWithoutList = { CSUNOP: 'CSUN' } as const satisfies { readonly [I in InstrumentId]?: ListId }
