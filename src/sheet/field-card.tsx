import { answerLabels } from '#content/interface-answer.ts'
import { sheetLabels } from '#content/interface-sheet.ts'
import { codeOf } from '#machines/code/code.ts'
import type { Sheet } from '#machines/record/sheet.ts'
import type { DeterminedResult, Ring } from '#machines/result.ts'
import { Citations } from '#src/result/citation.tsx'
import { Party, partyName } from '#src/result/party.tsx'

const words = sheetLabels.card
const { picture } = answerLabels.result

/** More would not be read in the field. */
const mostWarnings = 3

function Side({ name, ring }: { name: string; ring: Ring }) {
	return (
		<p>
			{name}: <Party party={ring.party} element={ring.element} />
			{ring.owedBy !== undefined && ` (${picture.owedBy(partyName(ring.owedBy))})`}
		</p>
	)
}

type Props = { result: DeterminedResult; sheet: Sheet; title: string }

/** One page to carry: the duty, who leads, three warnings, whom to call. */
export function FieldCard({ result, sheet: { notes, printsCode }, title }: Props) {
	const { dutyBearers, lead, rings, warnings, steps, content, states } = result
	return (
		<div className="field-card">
			<p className="card-kind">{words.heading}</p>
			<h1>
				<bdi>{notes.title.trim() || title}</bdi>
			</h1>
			{notes.mission !== '' && (
				<p>
					<bdi>{notes.mission}</bdi>
				</p>
			)}
			<p className="headline">{result.headline}</p>
			<section>
				<h2>{words.owes}</h2>
				{dutyBearers.map(({ party, duty, basis, force }) => (
					<p key={`${party} ${duty}`}>
						<Party party={party} /> {duty} <Citations basis={basis} force={force} />
					</p>
				))}
			</section>
			<section>
				<h2>{words.leads}</h2>
				<p>
					<strong>
						<Party party={lead.party} element={lead.element} />
					</strong>
				</p>
				<Side name={words.outside} ring={rings.outside} />
				<Side name={words.inside} ring={rings.inside} />
			</section>
			<section>
				<h2>{words.warnings}</h2>
				{warnings.length === 0 && <p>{words.noWarnings}</p>}
				<ul>
					{warnings.slice(0, mostWarnings).map(({ id, text }) => (
						<li key={id}>{text}</li>
					))}
				</ul>
			</section>
			<section>
				<h2>{words.call}</h2>
				<dl className="calls">
					{words.calls.map((call) => (
						<div key={call}>
							<dt>{call}</dt>
							<dd />
						</div>
					))}
				</dl>
			</section>
			{printsCode && <p className="replay-code">{codeOf(steps, content.version, states)}</p>}
			<p>{words.information}</p>
		</div>
	)
}
