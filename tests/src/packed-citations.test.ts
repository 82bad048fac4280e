import citations from 'virtual:citations'
import { describe, expect, it } from 'vitest'
import { instruments } from '#content/instruments.ts'
import { provisions } from '#content/provisions.ts'
import { type Cited, packed, unpacked } from '#src/result/packed-citations.ts'
import { provisionOf } from '#src/result/provision.ts'
import { sourcesFor } from '#src/result/source-texts.ts'

it('a citation says of every provision what the content says of it', () => {
	const shown = Object.entries(provisions).map(([id, { instrument, pinpoint, checked }]) => [
		id,
		{ instrument, pinpoint, checked },
	])
	expect(unpacked(citations)).toEqual(Object.fromEntries(shown))
})

describe('a citation', () => {
	const all: Readonly<Record<string, Cited>> = {
		'VCDR-22(2)': { instrument: 'VCDR', pinpoint: 'art. 22(2)', checked: true },
		'VCDR-45': { instrument: 'VCDR', pinpoint: 'art. 45', checked: false },
		'GA-65/30': { instrument: 'GA', pinpoint: 'res. 65/30', checked: true },
		'UKHL-s.3': { instrument: 'GA', pinpoint: 's. 3', checked: false },
		'CUST-art.4': { instrument: 'CUST', pinpoint: 'art. 4', checked: true },
		'CUST-s.5': { instrument: 'CUST', pinpoint: 's. 5', checked: true },
		'CUST-part.6': { instrument: 'CUST', pinpoint: 'art. part.6', checked: true },
		'CUST-7!': { instrument: 'CUST', pinpoint: 'art. 7!', checked: true },
		'CUST-8=9': { instrument: 'CUST', pinpoint: 'art. 8=9', checked: true },
	}

	it('is packed by instrument, without what its id already tells', () => {
		expect(packed(all)).toEqual({
			VCDR: '22(2)\n!45',
			GA: '65/30\tres. 65/30\n!=UKHL-s.3\ts. 3',
			CUST: 'art.4\ns.5\npart.6\n7!\n8=9',
		})
	})

	it('comes out as it went in', () => {
		expect(unpacked(packed(all))).toEqual(all)
	})
})

describe('the sources of an answer', () => {
	const basis = ['VCDR-22(2)', 'IPPC-2(1)', 'VCDR-22(1)'] as const

	it('stand under their instruments, both in the order in which they are cited', async () => {
		const source = (id: (typeof basis)[number]) => ({ id, provision: provisions[id] })
		expect(await sourcesFor(basis)).toEqual([
			{ id: 'VCDR', instrument: instruments.VCDR, sources: [source('VCDR-22(2)'), source('VCDR-22(1)')] },
			{ id: 'IPPC', instrument: instruments.IPPC, sources: [source('IPPC-2(1)')] },
		])
	})

	it('are asked for once, and others for themselves', () => {
		expect(sourcesFor([...basis])).toBe(sourcesFor(basis))
		expect(sourcesFor(['VCDR-22(2)'])).not.toBe(sourcesFor(basis))
		expect(sourcesFor(['VCDR-2', 'VCDR-22(2)'])).not.toBe(sourcesFor(['VCDR-22(2)', 'VCDR-2']))
	})

	it('have the whole provision', () => {
		expect(provisionOf('IPPC-2(1)')).toBe(provisions['IPPC-2(1)'])
	})
})
