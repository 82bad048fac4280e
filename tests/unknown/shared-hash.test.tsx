import { expect, it, vi } from 'vitest'
import { buildTable } from '#machines/unknown/build.ts'
import { valueAt } from '#machines/unknown/table.ts'

vi.mock('#machines/unknown/hash.ts', () => ({ hashOf: () => 'same' }))

it('an end names the value in its place, and none where there is none', () => {
	expect([-1, -2].map((end) => valueAt(['first', 'second'], end))).toEqual(['first', 'second'])
	expect(() => valueAt(['first'], -2)).toThrow('No value -2')
})

it('no table is built where two things that are said share one hash', () => {
	expect(() => buildTable('officeWithoutStatus', vi.fn())).toThrow('Two items with the hash same')
})
