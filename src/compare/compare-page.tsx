import { type ComponentProps, lazy, Suspense, useContext } from 'react'
import { labels } from '#content/interface.ts'
import { compareLabels as words } from '#content/interface-compare.ts'
import { type CodeFault, readCode } from '#machines/code/code.ts'
import { Compared } from '#src/compare/compared.tsx'
import { evaluate } from '#src/compare/evaluate.ts'
import { OtherForm } from '#src/compare/other-form.tsx'
import { Loading } from '#src/loading.tsx'
import { placeOf } from '#src/place.ts'
import { WizardHashContext } from '#src/reading-link.tsx'
import type { RecordPageProps } from '#src/record/record-page.tsx'
import { usePage } from '#src/use-page.ts'
import '#src/styles/result.css'
import '#src/styles/compare.css'

type ComparedProps = Omit<ComponentProps<typeof Compared>, 'evaluate'>

/** With the lists of parties, which are fetched where two States were named. */
const ComparedBetween = lazy(async () => {
	const { evaluateBetween } = await import('#src/compare/evaluate-between.ts')
	return { default: (props: ComparedProps) => <Compared {...props} evaluate={evaluateBetween} /> }
})

type FormProps = { moved: boolean; isEmpty: boolean; given: string; fault: CodeFault | undefined }

function FormPage({ moved, isEmpty, given, fault }: FormProps) {
	const title = words.form.title
	const hash = useContext(WizardHashContext)
	const heading = usePage(fault === undefined ? title : labels.question.errorTitle(title), moved)
	return (
		<div className="prose">
			<h1 ref={heading} tabIndex={-1}>
				{title}
			</h1>
			<p>{words.form.text}</p>
			{isEmpty ? (
				<>
					<p>{words.none}</p>
					<p>
						<a href={hash === '' ? '#' : hash}>{words.start}</a>
					</p>
				</>
			) : (
				<OtherForm given={given} fault={fault} />
			)}
		</div>
	)
}

/** The answers of the address beside those of a replay code; without a code, the way to give one. */
export function ComparePage({ session, hasAnswers }: RecordPageProps) {
	const { answers, states, madeUnder, moves, reading } = session
	const code = reading?.id ?? ''
	const read = code === '' ? undefined : readCode(code)
	if (read?.replay === undefined)
		return <FormPage key={moves} moved={moves > 0} isEmpty={!hasAnswers} given={code} fault={read?.fault} />

	const props = { left: { answers, states, madeUnder }, right: placeOf(read.replay), moved: moves > 0 }
	if (states === undefined && read.replay.states === undefined)
		return <Compared key={moves} {...props} evaluate={evaluate} />
	return (
		<Suspense fallback={<Loading {...labels.loading} />}>
			<ComparedBetween key={moves} {...props} />
		</Suspense>
	)
}
