import { restOfWords } from '#src/wording.ts'
import type { NoticeProps } from '#src/words/notice-box.tsx'

/** Stands before whatever is on the page, and comes with the words that it speaks of. */
export function Notices(props: NoticeProps) {
	if (props.problems.length === 0 && props.setAside === null) return null
	const { NoticeBox } = restOfWords()
	return <NoticeBox {...props} />
}
