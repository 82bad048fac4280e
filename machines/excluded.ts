import type { Claims } from '#content/claim.ts'
import { excluded } from '#content/excluded.ts'
import { applies, cited, type Law } from './answer/law.ts'
import type { NamedClaim } from './result.ts'

/** What stays unlawful here; the first wording that applies under an id is the one that speaks. */
export const excludedHere = (law: Law): readonly NamedClaim[] =>
	Object.entries(excluded as Claims).flatMap(([id, wordings]) => {
		const claim = [wordings].flat().find((one) => applies(law, one))
		return claim === undefined ? [] : [{ id, ...cited(law, claim) }]
	})
