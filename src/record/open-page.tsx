import { recordLabels } from '#content/interface-record.ts'
import type { Sheet } from '#machines/record/sheet.ts'
import { placeOf } from '#src/place.ts'
import { CodeForm } from '#src/record/code-form.tsx'
import { FileField } from '#src/record/file-field.tsx'
import { KeptList } from '#src/record/kept-list.tsx'
import type { RecordPageProps } from '#src/record/record-page.tsx'
import { PageHead } from '#src/reference/page-head.tsx'

const words = recordLabels.open

const hasNotes = (sheet: Sheet | undefined) =>
	sheet !== undefined && sheet.keptAs === undefined && Object.values(sheet.notes).some((note) => note !== '')

/** Three ways back to an assessment. What cannot be read is refused here, and what is open stays open. */
export function OpenPage({ session, send }: RecordPageProps) {
	const { sheet, moves } = session
	return (
		<>
			<PageHead title={words.title} moved={moves > 0}>
				<p className="lead">{words.lead}</p>
			</PageHead>
			{hasNotes(sheet) && <p className="replaces">{words.replaces}</p>}
			<section className="record-part">
				<h2>{recordLabels.code.heading}</h2>
				<CodeForm onRead={(replay) => send({ type: 'open', place: placeOf(replay), sheet: undefined })} />
			</section>
			<section className="record-part">
				<h2>{recordLabels.file.heading}</h2>
				<FileField onRead={(saved) => send({ type: 'open', place: saved.place, sheet: saved.sheet })} />
			</section>
			<KeptList sheet={sheet} send={send} />
		</>
	)
}
