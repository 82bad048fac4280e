import citations from 'virtual:citations'
import { expect, it } from 'vitest'
import { provisions } from '#content/provisions.ts'
import { unpacked } from '#src/result/packed-citations.ts'

it('a citation says of every provision what the content says of it', () => {
	const shown = Object.entries(provisions).map(([id, { instrument, pinpoint, checked }]) => [
		id,
		{ instrument, pinpoint, checked },
	])
	expect(unpacked(citations)).toEqual(Object.fromEntries(shown))
})
