import type { Summary } from '#machines/unknown/table.ts'
import compiled from '#machines/unknown/tables/summary.json'

export const summary = compiled as unknown as Summary
