import { useMemo } from 'react'
import type { Situation } from '#content/cases/case.ts'
import { answerLabels } from '#content/interface-answer.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { leads } from '#content/parties.ts'
import { determine } from '#machines/answer/determine.ts'
import type { DeterminedResult, Ring } from '#machines/result.ts'
import { hashFor } from '#src/place.ts'
import { Cites } from '#src/reference/cites.tsx'
import { Party, partyName } from '#src/result/party.tsx'

const words = referenceLabels.cases
const { picture } = answerLabels.result

type Props = { situation: Situation; predicted: string | undefined }

function Prediction({ predicted, lead }: { predicted: string | undefined; lead: string }) {
	const party = leads.find((name) => name === predicted)
	return (
		<div className="on-screen">
			<dt>{words.yours}</dt>
			<dd>
				{party === undefined ? words.noPrediction : <Party party={party} />}
				{party !== undefined && <p>{party === lead ? words.same : words.different}</p>}
			</dd>
		</div>
	)
}

function RingLine({ name, ring }: { name: string; ring: Ring }) {
	return (
		<p className="ring-line">
			<span className="facts">{name}</span>
			<Party party={ring.party} element={ring.element} />
			{ring.owedBy !== undefined && <span className="facts">({picture.owedBy(partyName(ring.owedBy))})</span>}
		</p>
	)
}

function Answer({ result, predicted }: { result: DeterminedResult; predicted: string | undefined }) {
	const { dutyBearers, lead, rings, support, headline } = result
	return (
		<dl className="facts-list">
			<Prediction predicted={predicted} lead={lead.party} />
			<div>
				<dt>{words.ours}</dt>
				<dd>
					<Party party={lead.party} element={lead.element} />
					<p>{headline}</p>
				</dd>
			</div>
			<div>
				<dt>{words.owes}</dt>
				{dutyBearers.map(({ party, duty, basis }) => (
					<dd key={party}>
						<Party party={party} />
						<p>
							{duty} <Cites basis={basis} />
						</p>
					</dd>
				))}
			</div>
			<div>
				<dt>{words.lead}</dt>
				<dd>
					{lead.why} <Cites basis={lead.basis} />
				</dd>
			</div>
			<div>
				<dt>{words.rings}</dt>
				<dd>
					<RingLine name={picture.outside} ring={rings.outside} />
					<RingLine name={picture.inside} ring={rings.inside} />
				</dd>
			</div>
			<div>
				<dt>{words.helps}</dt>
				{support.map(({ party, element, task, basis }) => (
					<dd key={party + element + task}>
						<Party party={party} element={element} />
						<p>
							{task} <Cites basis={basis} />
						</p>
					</dd>
				))}
				{support.length === 0 && <dd>{words.nobodyHelps}</dd>}
			</div>
		</dl>
	)
}

/** One moment of a case, as the wizard answers it. */
export function SituationAnswer({ situation: { name, answers }, predicted }: Props) {
	const result = useMemo(() => determine(answers, __CONTENT_VERSION__), [answers])
	if (result.status !== 'determined') return null
	return (
		<section className="situation">
			<h3>{name}</h3>
			<Answer result={result} predicted={predicted} />
			<p className="on-screen">
				<a href={hashFor({ started: true, answers, revisiting: null })}>{words.open}</a>
			</p>
		</section>
	)
}
