import { build } from 'vite'
import { serve } from '#tests/bench/serve.ts'
import { medianOf } from '#tests/bench/statistics.ts'
import { findBrowser, launch } from '#tests/browser/support/find-browser.ts'
import { outputFile } from '#tests/browser/support/output.ts'
import { answerPlaces, questionPlaces } from '#tests/support/places.ts'
import { ensureLighthouse, lighthouseVersion, speedOf } from './access/lighthouse.ts'
import { freePort } from './free-port.ts'
import { ownKeys } from './own-keys.ts'

const looks = 5
const [first, later] = questionPlaces()
const [answer] = answerPlaces()
const places = { start: '', question: first?.at ?? '', later: later?.at ?? '', answer: answer?.at ?? '' }

ensureLighthouse()
const folder = outputFile('speed')
await build({ logLevel: 'error', build: { outDir: `${folder}/site`, emptyOutDir: true } })
const site = await serve(folder, ['site'], ownKeys())
const port = await freePort()
const browser = await launch(await findBrowser(), [`--remote-debugging-port=${port}`, '--ignore-certificate-errors'])
console.log(
	`Lighthouse ${lighthouseVersion()}, its mobile preset, Chromium ${browser.version()}, over HTTP/2 and TLS; median of ${looks}`,
)

for (const [kind, at] of Object.entries(places)) {
	const found: Awaited<ReturnType<typeof speedOf>>[] = []
	for (let look = 0; look < looks; look++) found.push(await speedOf(`speed-${kind}`, `${site.url}site/${at}`, port))
	const score = medianOf(found.map((one) => one.score))
	console.log(`${kind}: ${score} of 100 (${found.map((one) => one.score).join(', ')}); ${found.at(-1)?.told}`)
	if (score < 100) {
		process.exitCode = 1
		console.log([...new Set(found.flatMap(({ faults }) => faults))].map((fault) => `\t${fault}`).join('\n'))
	}
}
await browser.close()
site.close()
