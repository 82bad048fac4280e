import survey from 'virtual:survey'
import { Formio, Utils } from '@formio/js/form'
import 'bootstrap/dist/css/bootstrap.min.css'
import '@formio/js/dist/formio.form.min.css'
import { offer } from '../offer.ts'

type Component = { key: string; type: string; calculateValue?: string; components?: Component[] }

const create = () => Formio.createForm(document.getElementById('root'), survey)
let wizard = await create()

offer({
	// Its own Cancel leaves what was chosen on other pages half known to them.
	again: async () => {
		wizard.destroy(true)
		wizard = await create()
	},
	rest: async () => {
		while (wizard.changing) await new Promise(requestAnimationFrame)
	},
	walk: (answers) => {
		const asked: string[] = []
		const data: Record<string, unknown> = {}
		for (const page of survey.components as Component[]) {
			if (!Utils.checkCondition(page, data, data, survey)) continue
			for (const { key, type, calculateValue } of page.components ?? []) {
				if (type === 'radio') asked.push(key)
				if (type === 'radio') data[key] = answers[key]
				if (calculateValue !== undefined) data[key] = Utils.evaluate(calculateValue, { data, value: '' }, 'value')
			}
		}
		return { asked, end: String(data.answer) }
	},
})
