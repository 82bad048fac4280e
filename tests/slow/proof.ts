import { figuresOf, findingsOf, readAmong } from '#tests/proof/checks.ts'
import { gather } from '#tests/proof/gather.ts'
import { writeFigures } from '#tests/proof/write.ts'
import { version } from '#tests/support/version.ts'

const tellEvery = 10_000
const mostTold = 10

const evidence = gather((done) => {
	if (done % tellEvery === 0) console.error(`${done} paths walked`)
})
const findings = findingsOf(evidence)
const figures = figuresOf(evidence, findings, version)

for (const [name, { wrong }] of Object.entries(findings))
	for (const line of wrong.slice(0, mostTold)) console.error(`${name}: ${line}`)
if (process.argv.includes('--write'))
	writeFigures({
		date: new Date().toISOString().slice(0, 10),
		...figures,
		provisions: readAmong(evidence.sources.cited),
	})

console.log(JSON.stringify(figures, null, '\t'))
if (figures.disagreements > 0 || figures.checks.some(({ ok }) => !ok)) process.exitCode = 1
