import { bearersOf } from './bearers.ts'
import { determinationOf } from './delivery.ts'
import { type Answers, factsOf } from './facts.ts'
import { overlaysOf } from './overlays.ts'
import type { Holder, Party } from './parties.ts'
import { regimeOf } from './regime.ts'
import { leadOf, type Rings, ringsOf } from './rings.ts'
import { supportOf } from './support.ts'

export interface Opinion {
	regime: string
	determination: string
	overlays: string[]
	bearers: Party[]
	lead: Holder
	rings: Rings
	support: Party[]
}

export const opinionOf = (answers: Answers): Opinion => {
	const facts = factsOf(answers)
	return {
		regime: regimeOf(facts),
		determination: determinationOf(facts),
		overlays: overlaysOf(facts),
		bearers: bearersOf(facts),
		lead: leadOf(facts),
		rings: ringsOf(facts),
		support: supportOf(facts).map((supporter) => supporter.party),
	}
}
