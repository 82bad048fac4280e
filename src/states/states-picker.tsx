import type { RegimeId } from '#content/regimes.ts'
import type { GivenPair } from '#machines/pair/pair.ts'
import { sendersOf } from '#machines/pair/senders.ts'
import { StatesForm } from '#src/states/states-form.tsx'

type Props = {
	given: GivenPair | undefined
	/** Of the mission at hand, once it is known: it decides who can send it. */
	regime: RegimeId | null
	onGive: (states: GivenPair | undefined) => void
}

export function StatesPicker({ given, regime, onGive }: Props) {
	return (
		<StatesForm given={given ?? null} senders={sendersOf(regime)} onGive={(states) => onGive(states ?? undefined)} />
	)
}
