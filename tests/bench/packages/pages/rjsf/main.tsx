import survey from 'virtual:survey'
import Form from '@rjsf/core'
import { retrieveSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import 'bootstrap3/dist/css/bootstrap.min.css'
import { type Answers, offer } from '../offer.ts'

const { schema, uiSchema } = survey
const order: readonly string[] = uiSchema['ui:order']

/** The next question that the schema asks of these answers, as a schema of its own; or what it says at the end. */
function pageFor(given: Answers) {
	const { properties } = retrieveSchema(validator, schema, schema, given)
	const asked = order.find((id) => id in properties && !(id in given))
	if (asked === undefined) return { end: String(properties.answer.const) }
	return {
		asked,
		// With an id of its own the validator keeps what it compiled for this page.
		schema: { $id: asked, type: 'object', properties: { [asked]: properties[asked] }, required: [asked] },
		uiSchema: { [asked]: uiSchema[asked] },
	}
}

/** Without this the first option would be chosen beforehand. */
const chooseNothing = { constAsDefaults: 'skipOneOf' }

function Wizard() {
	const [given, setGiven] = useState<Answers>({})
	const page = useMemo(() => pageFor(given), [given])
	if (page.asked === undefined) return <h3>{page.end}</h3>
	return (
		<Form
			key={page.asked}
			schema={page.schema}
			uiSchema={page.uiSchema}
			validator={validator}
			experimental_defaultFormStateBehavior={chooseNothing}
			onSubmit={({ formData }: { formData: Answers }) => setGiven({ ...given, ...formData })}
		>
			<button type="button" className="btn btn-default" onClick={() => setGiven(withoutLast(given))}>
				Back
			</button>{' '}
			<button type="submit" className="btn btn-primary">
				Next
			</button>
		</Form>
	)
}

const withoutLast = (given: Answers): Answers => Object.fromEntries(Object.entries(given).slice(0, -1))

const root = createRoot(document.getElementById('root') as HTMLElement)
let session = 0
const begin = () => {
	session += 1
	root.render(<Wizard key={session} />)
}

offer({
	again: begin,
	walk: (answers) => {
		const asked: string[] = []
		const given: Record<string, string> = {}
		for (let page = pageFor(given); ; page = pageFor(given)) {
			if (page.asked === undefined) return { asked, end: page.end }
			asked.push(page.asked)
			given[page.asked] = answers[page.asked] ?? ''
		}
	},
})

begin()
