import { createRoot, type Root } from 'react-dom/client'
import { changeOf } from '#src/offline/changes.ts'
import { UpdateNotice } from '#src/offline/update-notice.tsx'
import { contentOf, takeOver } from '#src/offline/waiting.ts'

const present = { version: __CONTENT_VERSION__, parts: __CONTENT_PARTS__ }

let root: Root | undefined

/** Stands after the page, so that nothing in it moves. */
function newRoot(): Root {
	const place = document.createElement('div')
	place.className = 'update-place'
	place.setAttribute('role', 'status')
	document.body.append(place)
	return createRoot(place, { identifierPrefix: 'update' })
}

/** Says that a newer build is ready and what it changes. A still newer one takes its place. */
export async function offerUpdate(worker: ServiceWorker) {
	root ??= newRoot()
	const change = changeOf(present, await contentOf(worker))
	const hide = () => {
		root?.render(null)
		document.querySelector('main')?.focus({ preventScroll: true })
	}
	root.render(<UpdateNotice change={change} onLoad={() => takeOver(worker)} onLater={hide} />)
}
