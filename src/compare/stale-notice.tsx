import { lazy, Suspense, useId } from 'react'
import { staleLabels as words } from '#content/interface-stale.ts'
import type { RecordedResult } from '#machines/record/recorded.ts'
import type { Sheet } from '#machines/record/sheet.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { type AnyResult, isVaried } from '#machines/unknown/any-result.ts'
import { isOfRecord } from '#src/compare/of-record.ts'
import { LoadFailed } from '#src/load-failed.tsx'

const ChangedSince = lazy(async () => ({ default: (await import('#src/compare/changed-since.tsx')).ChangedSince }))
const FalseFile = lazy(async () => ({ default: (await import('#src/compare/changed-since.tsx')).FalseFile }))

/** The link, code or file was made under another content. */
function Older({ text, version, heading, since }: OlderProps) {
	const id = useId()
	return (
		<>
			<section className="notice stale" aria-labelledby={id} tabIndex={-1} data-notice>
				<div role="alert">
					<h2 id={id}>{heading}</h2>
					<p>{text}</p>
				</div>
				{since !== undefined && (
					<LoadFailed isPart title={words.failed}>
						<Suspense fallback={<p role="status">{words.comparing}</p>}>
							<ChangedSince {...since} />
						</Suspense>
					</LoadFailed>
				)}
			</section>
			<p className="on-paper">{words.paper(version, __CONTENT_VERSION__)}</p>
		</>
	)
}

type OlderProps = {
	heading: string
	text: string
	version: string
	since?: { readonly recorded: RecordedResult; readonly result: DeterminedResult }
}

type Props = { result: AnyResult; sheet: Sheet; madeUnder: string | undefined }

/** Says that a link, code or file was made under other content, and which lines have changed since. */
export function StaleNotice({ result, sheet: { recorded }, madeUnder }: Props) {
	if (recorded !== undefined && !isVaried(result)) {
		const { version } = recorded.content
		if (!isOfRecord(result, recorded)) return null
		if (version === __CONTENT_VERSION__)
			return (
				<LoadFailed isPart title={words.failed}>
					<Suspense>
						<FalseFile recorded={recorded} result={result} />
					</Suspense>
				</LoadFailed>
			)
		const text = words.file(version, __CONTENT_VERSION__)
		return <Older heading={words.recordedHeading} {...{ text, version }} since={{ recorded, result }} />
	}
	if (madeUnder === undefined || __CONTENT_VERSION__.startsWith(madeUnder)) return null
	const text = words.link(madeUnder, __CONTENT_VERSION__)
	return <Older heading={words.heading} version={madeUnder} text={text} />
}
