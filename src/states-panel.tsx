import { lazy, Suspense, useId, useState } from 'react'
import { labels } from '#content/interface.ts'
import type { RegimeId } from '#content/regimes.ts'
import type { GivenPair } from '#machines/pair/pair.ts'
import { LoadFailed } from '#src/load-failed.tsx'

const words = labels.states

const StatesPicker = lazy(async () => ({ default: (await import('#src/states/states-picker.tsx')).StatesPicker }))

type Props = {
	label?: string | undefined
	given: GivenPair | undefined
	regime: RegimeId | null
	onGive: (states: GivenPair | undefined) => void
}

/** Two States may be named, and need not be. Their names are fetched when a person reaches for them. */
export function StatesPanel({ label = words.name, given, regime, onGive }: Props) {
	const [isOpen, setOpen] = useState(false)
	const id = useId()
	return (
		<div className="states-panel">
			<button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
				{isOpen ? words.hide : label}
			</button>{' '}
			{!isOpen && (
				<span className="beside">{given === undefined ? words.why : words.named(given.receiving, given.sending)}</span>
			)}
			<div id={id} hidden={!isOpen}>
				{isOpen && (
					<LoadFailed isPart title={words.failed}>
						<Suspense fallback={<p role="status">{words.loading}</p>}>
							<StatesPicker given={given} regime={regime} onGive={onGive} />
						</Suspense>
					</LoadFailed>
				)}
			</div>
		</div>
	)
}
