import { lazy, Suspense } from 'react'
import { labels } from '#content/interface.ts'
import { sheetLabels } from '#content/interface-sheet.ts'
import { codeOf } from '#machines/code/code.ts'
import type { Sheet } from '#machines/record/sheet.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { LoadFailed } from '#src/load-failed.tsx'
import { dateWords, momentWords } from '#src/result/dates.ts'
import { usePageRules } from '#src/sheet/use-page-rules.ts'

const { paper: words, code: codeWords } = sheetLabels

const QrCode = lazy(async () => ({ default: (await import('#src/sheet/qr-code.tsx')).QrCode }))

export type PaperProps = {
	result: Pick<DeterminedResult, 'steps' | 'states' | 'content'>
	sheet: Sheet
	title: string
	link: string
	now: Date
}

type ReopenProps = { code: string; link: string; printsCode: boolean; printsQr: boolean }

function Reopen({ code, link, printsCode, printsQr }: ReopenProps) {
	return (
		<section className="paper-part">
			<h2>{words.reopen}</h2>
			{printsCode && (
				<>
					<p>{words.reopenText}</p>
					<p className="replay-code">{code}</p>
				</>
			)}
			{printsQr && (
				<LoadFailed isPart title={codeWords.qrFailed}>
					<Suspense fallback={null}>
						<QrCode link={link} code={code} />
					</Suspense>
				</LoadFailed>
			)}
		</section>
	)
}

/** What only paper shows: head and foot of the pages, the note, the way back to the screen, and room to sign. */
export function PaperFrame({ result: { steps, states, content }, sheet, title, link, now }: PaperProps) {
	const { notes, printsCode, printsQr } = sheet
	const code = codeOf(steps, content.version, states)
	usePageRules({
		marking: notes.marking,
		title: notes.title.trim() || title,
		reference: notes.reference,
		foot: [
			words.content(labels.product, content.version, dateWords(content.lawAsOf)),
			[words.printed(momentWords(now)), ...(printsCode ? [words.code(code)] : [])].join(' · '),
		],
	})
	return (
		<div className="on-paper paper-end">
			{notes.note !== '' && (
				<section className="paper-part">
					<h2>{words.note}</h2>
					<p className="paper-note" dir="auto">
						{notes.note}
					</p>
				</section>
			)}
			{(printsCode || printsQr) && <Reopen {...{ code, link, printsCode, printsQr }} />}
			<section className="paper-part sign-off">
				<h2>{words.signOff}</h2>
				<dl>
					{words.signs.map((sign) => (
						<div key={sign}>
							<dt>{sign}</dt>
							<dd />
						</div>
					))}
				</dl>
			</section>
		</div>
	)
}
