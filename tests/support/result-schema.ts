import { Ajv, type ValidateFunction } from 'ajv'
import { owedTopics } from '#content/claim.ts'
import { deliveries } from '#content/deliveries.ts'
import { instruments } from '#content/instruments.ts'
import { organisations } from '#content/organisations.ts'
import { overlays } from '#content/overlays.ts'
import { provisions } from '#content/provisions.ts'
import { questions } from '#content/questions.ts'
import { regimes } from '#content/regimes.ts'
import { states } from '#content/states.ts'

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

/** Not by its length: that counts every letter of every text. */
const text = { type: 'string', not: { const: '' } }
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
const cell = { task: text, party: oneOf(present), conditions: texts }

const head = {
	format: { const: 'special-duty/result@1' },
	content: exactly({ version: text, lawAsOf: date }),
	steps: listOf(step),
	unread: listOf(step),
}

const open = exactly({ ...head, status: { const: 'open' }, next: idsOf(questions) })

/** What only an answer between two named States may have: `force` at any claim, and four fields of its own. */
const force = { 'force?': oneOf(['custom', 'assimilation']) }
const side = oneOf(['in', 'out', 'unknown'])
const ofThePair = {
	states: exactly({
		receiving: idsOf(states),
		sending: oneOf([...Object.keys(states), ...Object.keys(organisations)]),
	}),
	treaties: listOf(
		exactly({
			instrument: idsOf(instruments),
			receiving: side,
			sending: side,
			binds: oneOf(['both', 'receiving', 'sending', 'neither', 'unknown']),
			'asOf?': text,
			source: text,
			pointers: listOf(exactly({ side: oneOf(['receiving', 'sending']), text })),
		}),
	),
	court: listOf(exactly({ title: provision, note: text })),
	fallsAway: listOf(exactly({ text, basis })),
}

/** A determined answer: `between` for two named States, where a reason may have lost the rule it rested on. */
function determined(between: boolean) {
	const ground = between ? { basis, ...force } : { basis }
	const mayRestOnNothing = between ? { basis: { ...basis, minItems: 0 }, ...force } : ground
	const claim = exactly({ id: text, text, ...ground })
	return exactly({
		...head,
		status: { const: 'determined' },
		determination: idsOf(deliveries),
		regime: idsOf(regimes),
		overlays: { ...listOf(idsOf(overlays)), uniqueItems: true },
		headline: text,
		dutyBearers: { ...listOf(exactly({ party: oneOf(bearers), duty: text, ...ground })), minItems: 1 },
		lead: exactly({
			party: oneOf(leads),
			'element?': element,
			'owedBy?': oneOf(leads),
			why: text,
			...ground,
			conditions: texts,
		}),
		rings: exactly({
			outside: exactly({ party: oneOf(leads), 'element?': element, 'owedBy?': oneOf(leads) }),
			inside: exactly({ party: oneOf(leads), 'element?': element }),
		}),
		careOwedBy: listOf(exactly({ party: oneOf(present), text, ...ground })),
		answersFor: listOf(exactly({ failure: text, party: oneOf(present), ...ground })),
		support: listOf(exactly({ party: oneOf(present), 'element?': element, task: text, ...ground, conditions: texts })),
		roles: listOf({
			type: 'object',
			required: ['standing'],
			discriminator: { propertyName: 'standing' },
			oneOf: [
				exactly({ ...cell, standing: { enum: ['owes', 'may', 'supplements', 'monitors', 'barred'] }, ...ground }),
				exactly({ ...cell, standing: { const: 'none' }, basis: listOf(provision) }),
			],
		}),
		hostStillOwes: listOf(exactly({ text, ...ground, 'topic?': idsOf(owedTopics) })),
		limits: listOf(claim),
		warnings: listOf(claim),
		ifItFails: listOf(exactly({ id: text, text, ...ground, by: oneOf(present), 'needs?': text })),
		excluded: listOf(claim),
		basis,
		because: listOf(exactly({ fact: text, from: { ...listOf(idsOf(questions)), minItems: 1 }, ...mayRestOnNothing })),
		confidence: oneOf(['settled', 'contested', 'depends']),
		contested: listOf(
			exactly({
				point: text,
				views: {
					...listOf(exactly({ text, ...mayRestOnNothing, takenBy: listOf(exactly({ who: text, ...ground })) })),
					minItems: 2,
				},
			}),
		),
		checks: listOf(exactly({ text, 'asOf?': date })),
		...(between ? ofThePair : {}),
	})
}

/** With `states` it is an answer between two, and must be whole as such; without them nothing of the pair may stand in it. */
const determinedEither = {
	type: 'object',
	properties: { status: { const: 'determined' } },
	required: ['status'],
	// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
	...{ if: { required: ['states'] }, then: determined(true), else: determined(false) },
}

/** `special-duty/result@1`, as it is promised. */
export const resultSchema = {
	type: 'object',
	required: ['status'],
	discriminator: { propertyName: 'status' },
	oneOf: [open, determinedEither],
}

export const isResult: ValidateFunction = new Ajv({
	discriminator: true,
	formats: { provision: (id: string) => Object.hasOwn(provisions, id) },
}).compile(resultSchema)
