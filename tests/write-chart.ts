import { readFileSync, writeFileSync } from 'node:fs'
import { draw } from '#machines/drawing.ts'
import { readme, withChart } from './support/readme.ts'

writeFileSync(readme, withChart(readFileSync(readme, 'utf8'), draw()))
