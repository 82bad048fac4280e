import { Component, type ReactNode } from 'react'
import { labels } from '#content/interface.ts'

/**
 * Stands in for a page, or in one sentence for a part of it, when the part of the program that holds it did not arrive.
 * Tried anew with another `at`, where what stands inside is to stay as long as all goes well.
 */
export class LoadFailed extends Component<
	{ title: string; isPart?: boolean; at?: number; children: ReactNode },
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
		if (!this.state.hasFailed) return this.props.children
		if (this.props.isPart) return <p role="alert">{this.props.title}</p>
		return (
			<div role="alert">
				<h1>{this.props.title}</h1>
				<p>{labels.loadFailed.text}</p>
				<button type="button" onClick={() => location.reload()}>
					{labels.actions.reload}
				</button>
			</div>
		)
	}
}
