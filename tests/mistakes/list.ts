import type { Mistake } from './mistake.ts'
import { ofTheChart } from './of-the-chart.ts'
import { ofTheLaw } from './of-the-law.ts'
import { ofThePages } from './of-the-pages.ts'

export const mistakes: readonly Mistake[] = [...ofTheLaw, ...ofTheChart, ...ofThePages]
