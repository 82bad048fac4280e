import { stepLabels } from '#content/interface-steps.ts'
import type { PartyId } from '#content/parties.ts'
import type { Cited } from '#machines/result.ts'
import { Citations } from '#src/result/citation.tsx'
import { partyName } from '#src/result/party.tsx'

type Props = { step: Cited & { readonly by?: PartyId; readonly needs?: string } }

/** A step with its articles, who takes it and what it needs. */
export function StepItem({ step: { text, basis, force, by, needs } }: Props) {
	return (
		<>
			{text} <Citations basis={basis} force={force} />
			{by !== undefined && (
				<p className="taken-by" data-party={by}>
					<span className="term">{stepLabels.steps.by}:</span> {partyName(by)}
				</p>
			)}
			{needs !== undefined && (
				<p className="needs">
					<span className="term">{stepLabels.steps.needs}:</span> {needs}
				</p>
			)}
		</>
	)
}
