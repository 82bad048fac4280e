import { useId } from 'react'
import { offlineLabels as words } from '#content/interface-offline.ts'
import '#src/styles/offline.css'

type Props = { change: string; onLoad: () => void; onLater: () => void }

/** Offers the newer version in one line, which opens up. It takes nothing away from the page and waits as long as it takes. */
export function UpdateNotice({ change, onLoad, onLater }: Props) {
	const heading = useId()
	return (
		<section className="notice update" aria-labelledby={heading}>
			<details>
				<summary>
					<h2 id={heading}>{words.heading}</h2>
				</summary>
				<p>{change}</p>
				<p>{words.kept}</p>
				<p>{words.later}</p>
				<button type="button" onClick={onLoad}>
					{words.load}
				</button>
			</details>
			<button type="button" className="quiet" onClick={onLater}>
				{words.notNow}
			</button>
		</section>
	)
}
