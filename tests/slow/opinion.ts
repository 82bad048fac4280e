import { everyPath } from '#machines/paths.ts'
import { compareAll, fields } from '#tests/opinion/compare.ts'

const began = Date.now()
const { paths, differing } = compareAll([...everyPath()].map(({ answers }) => answers))

for (const field of fields) {
	const found = differing.filter((one) => one.field === field)
	console.log(`${field}: ${found.length} of ${paths} paths differ`)
	const [first] = found
	if (first !== undefined) console.log(JSON.stringify(first, null, '\t'))
}
console.log(`${paths * fields.length} comparisons, ${Math.round((Date.now() - began) / 1000)} s`)
if (differing.length > 0) process.exitCode = 1
