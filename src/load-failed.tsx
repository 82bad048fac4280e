import { Component, type ReactNode } from 'react'
import { labels } from '#content/interface.ts'

/**
 * Stands in for a page, or in one sentence for a part of it, when the part of the program that holds it did not arrive.
 * A browser may remember for as long as the page is open that a file did not come, so the way on is to load it again.
 * Tried anew with another `at`, where what stands inside is to stay as long as all goes well. Without a title it is
 * silent, where another part tells of the same file.
 */
export class LoadFailed extends Component<
	{ title?: string; isPart?: boolean; at?: number; children: ReactNode },
	{ hasFailed: boolean }
> {
	override state = { hasFailed: false }

	static getDerivedStateFromError() {
		return { hasFailed: true }
	}

	override componentDidUpdate({ at }: { at?: number }) {
		if (this.state.hasFailed && at !== this.props.at) this.setState({ hasFailed: false })
	}

	override render() {
		const { title, isPart, children } = this.props
		if (!this.state.hasFailed) return children
		if (title === undefined) return null
		return (
			<>
				<div role="alert">
					{isPart ? <p>{title}</p> : <h1>{title}</h1>}
					{!isPart && <p>{labels.loadFailed.text}</p>}
				</div>
				<button type="button" onClick={() => location.reload()}>
					{labels.actions.reload}
				</button>
			</>
		)
	}
}
