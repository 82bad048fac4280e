import type { InstrumentId } from '#content/instruments.ts'
import { answerLabels } from '#content/interface-answer.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { type ProvisionId, provisions } from '#content/provisions.ts'
import { OutsideLink } from '#src/reference/outside-link.tsx'
import { instrumentOf } from '#src/reference/texts-cited.tsx'
import { provisionOf } from '#src/result/provision.ts'

const words = referenceLabels.treaty

const everyProvision = Object.keys(provisions) as ProvisionId[]

export const provisionsIn = (instrument: InstrumentId) =>
	everyProvision.filter((id) => provisionOf(id).instrument === instrument)

/** One provision, where a citation leads. */
export function ProvisionEntry({ id }: { id: ProvisionId }) {
	const { instrument, pinpoint, kind, binding, binds, gist, limits, checked, url } = provisionOf(id)
	return (
		<li className="entry" data-anchor={id} tabIndex={-1}>
			<h3>{pinpoint}</h3>
			<p>{gist}</p>
			{limits !== undefined && (
				<p>
					<strong>{words.limit}:</strong> {limits}
				</p>
			)}
			<p className="facts">
				{answerLabels.kinds[kind]} · {answerLabels.bindings[binding]} · {answerLabels.result.sources.binds}: {binds}
			</p>
			<p className="facts">
				{checked ? (
					<span className="text-checked">✓ {words.textChecked}</span>
				) : (
					<strong className="text-not-checked">{words.textNotChecked}</strong>
				)}{' '}
				· {id}
			</p>
			{url !== '' && url !== instrumentOf(instrument).url && (
				<p className="address">
					<OutsideLink url={url} />
				</p>
			)}
		</li>
	)
}
