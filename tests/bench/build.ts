import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import { folder } from './install.ts'
import { formioOf } from './same/formio.ts'
import { rjsfOf } from './same/rjsf.ts'
import { type Survey, surveyFromChart } from './same/survey.ts'
import { surveyjsOf } from './same/surveyjs.ts'
import { shapeOf } from './scale/shape.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
export const built = `${root}tests/output/bench/`

const forms = { surveyjs: surveyjsOf, formio: formioOf, rjsf: rjsfOf } as const

export type Other = keyof typeof forms
export const others = Object.keys(forms) as Other[]

/** The questionnaire in the words of one engine, as a file that its page imports. */
const surveyAs = (form: (survey: Survey) => object, survey: Survey): Plugin => ({
	name: 'survey',
	resolveId: (id) => (id === 'virtual:survey' ? '\0survey.json' : undefined),
	load: (id) => (id === '\0survey.json' ? JSON.stringify(form(survey)) : undefined),
})

const buildOther = (name: Other, survey: Survey) =>
	build({
		root: `${folder}pages/${name}`,
		configFile: false,
		logLevel: 'error',
		base: './',
		plugins: [react(), surveyAs(forms[name], survey)],
		// The renderer of form.io asks for the global object by the name that Node gives it.
		define: { global: 'globalThis' },
		build: { target: 'es2022', outDir: `${built}${name}`, emptyOutDir: true, chunkSizeWarningLimit: 5000 },
	})

/** The product as it is built for its readers. */
const buildOurs = () => build({ root, logLevel: 'error', build: { outDir: `${built}ours`, emptyOutDir: true } })

/** How many times the questions of the product. */
export const scales = [1, 10, 100] as const
export type Scale = (typeof scales)[number]

export const scaledName = (scale: Scale) => (scale === 1 ? 'ours' : `ours-${scale}`)

/** Gives three modules of the product another text: its questions, its chart and the compiled shape of that. */
function manyTimes(copies: number): Plugin {
	const here = fileURLToPath(new URL('./scale/', import.meta.url))
	const texts: Readonly<Record<string, string>> = {
		[`${root}content/questions.ts`]: `export { questions } from ${JSON.stringify(`${here}questions.ts`)}`,
		[`${root}machines/questionnaire.ts`]: `export { questionnaire } from ${JSON.stringify(`${here}questionnaire.ts`)}`,
		[`${root}machines/unknown/tables/shape.json`]: JSON.stringify(shapeOf(copies)),
	}
	return { name: 'many-times', enforce: 'pre', load: (id) => texts[id] }
}

const buildScaled = (scale: Scale) =>
	build({
		root,
		logLevel: 'error',
		plugins: [manyTimes(scale)],
		define: { __COPIES__: JSON.stringify(scale) },
		build: { outDir: `${built}${scaledName(scale)}`, emptyOutDir: true, chunkSizeWarningLimit: 5000 },
	})

export async function buildAll() {
	const survey = surveyFromChart()
	await buildOurs()
	for (const name of others) await buildOther(name, survey)
	for (const scale of scales) if (scale > 1) await buildScaled(scale)
}
