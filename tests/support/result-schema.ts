import { Ajv, type ValidateFunction } from 'ajv'
import { owedTopics } from '#content/claim.ts'
import { deliveries } from '#content/deliveries.ts'
import { overlays } from '#content/overlays.ts'
import { provisions } from '#content/provisions.ts'
import { questions } from '#content/questions.ts'
import { regimes } from '#content/regimes.ts'

/** The party ids of the format, written out: renaming one breaks links and files. */
const leads = [
	'hostState',
	'unitedNations',
	'ownTeam',
	'privateContractors',
	'occupyingPower',
	'deFactoAuthority',
	'regionalForce',
	'nobody',
]
const present = [
	'hostState',
	'unitedNations',
	'ownTeam',
	'privateContractors',
	'sendingState',
	'organisation',
	'occupyingPower',
	'deFactoAuthority',
	'partyToConflict',
	'regionalForce',
	'protectingPower',
	'attackingState',
	'friendlyState',
	'custodian',
	'humanitarianBody',
]
const bearers = present.filter((party) => party !== 'privateContractors')

const text = { type: 'string', minLength: 1 }
const texts = { type: 'array', items: text }
const oneOf = (ids: readonly string[]) => ({ type: 'string', enum: ids })
const idsOf = (record: object) => oneOf(Object.keys(record))
const listOf = (items: object) => ({ type: 'array', items })
const date = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const element = oneOf(['undss', 'guardUnit', 'peacekeepers'])
/** As a format, not a list: asked some hundred times an answer, a look-up is much the faster. */
const provision = { type: 'string', format: 'provision' }
const basis = { type: 'array', items: provision, minItems: 1, uniqueItems: true }

/** An object of exactly these keys; those that end in `?` may be left out. */
function exactly(keys: Record<string, object>) {
	const named = Object.entries(keys).map(([key, value]) => [key.replace('?', ''), value] as const)
	return {
		type: 'object',
		properties: Object.fromEntries(named),
		required: Object.keys(keys).filter((key) => !key.endsWith('?')),
		additionalProperties: false,
	}
}

const step = exactly({ question: idsOf(questions), option: text })
const claim = exactly({ id: text, text, basis })
const cell = { task: text, party: oneOf(present), conditions: texts }

const head = {
	format: { const: 'special-duty/result@1' },
	content: exactly({ version: text, lawAsOf: date }),
	steps: listOf(step),
	unread: listOf(step),
}

const open = exactly({ ...head, status: { const: 'open' }, next: idsOf(questions) })

const determined = exactly({
	...head,
	status: { const: 'determined' },
	determination: idsOf(deliveries),
	regime: idsOf(regimes),
	overlays: { ...listOf(idsOf(overlays)), uniqueItems: true },
	headline: text,
	dutyBearers: { ...listOf(exactly({ party: oneOf(bearers), duty: text, basis })), minItems: 1 },
	lead: exactly({
		party: oneOf(leads),
		'element?': element,
		'owedBy?': oneOf(leads),
		why: text,
		basis,
		conditions: texts,
	}),
	rings: exactly({
		outside: exactly({ party: oneOf(leads), 'element?': element, 'owedBy?': oneOf(leads) }),
		inside: exactly({ party: oneOf(leads), 'element?': element }),
	}),
	careOwedBy: listOf(exactly({ party: oneOf(present), text, basis })),
	answersFor: listOf(exactly({ failure: text, party: oneOf(present), basis })),
	support: listOf(exactly({ party: oneOf(present), 'element?': element, task: text, basis, conditions: texts })),
	roles: listOf({
		type: 'object',
		required: ['standing'],
		discriminator: { propertyName: 'standing' },
		oneOf: [
			exactly({ ...cell, standing: { enum: ['owes', 'may', 'supplements', 'monitors', 'barred'] }, basis }),
			exactly({ ...cell, standing: { const: 'none' }, basis: listOf(provision) }),
		],
	}),
	hostStillOwes: listOf(exactly({ text, basis, 'topic?': idsOf(owedTopics) })),
	limits: listOf(claim),
	warnings: listOf(claim),
	ifItFails: listOf(exactly({ id: text, text, basis, 'needs?': text })),
	basis,
	because: listOf(exactly({ fact: text, from: { ...listOf(idsOf(questions)), minItems: 1 }, basis })),
	confidence: oneOf(['settled', 'contested', 'depends']),
	contested: listOf(exactly({ point: text, views: { ...listOf(exactly({ text, basis })), minItems: 2 } })),
	checks: listOf(exactly({ text, 'asOf?': date })),
})

/** `special-duty/result@1`, as it is promised. */
export const resultSchema = {
	type: 'object',
	required: ['status'],
	discriminator: { propertyName: 'status' },
	oneOf: [open, determined],
}

export const isResult: ValidateFunction = new Ajv({
	discriminator: true,
	formats: { provision: (id: string) => Object.hasOwn(provisions, id) },
}).compile(resultSchema)
