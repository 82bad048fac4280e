import { mapLabels } from '#content/interface-map.ts'

const { drawing: words } = mapLabels

type Props = { pan: (right: number, down: number) => void; zoom: (isLarger: boolean) => void; whole: () => void }

/** What a pointer and keys do, by buttons. */
export function Controls({ pan, zoom, whole }: Props) {
	const buttons = [
		{ sign: '←', name: words.left, press: () => pan(-1, 0) },
		{ sign: '→', name: words.right, press: () => pan(1, 0) },
		{ sign: '↑', name: words.up, press: () => pan(0, -1) },
		{ sign: '↓', name: words.down, press: () => pan(0, 1) },
		{ sign: '+', name: words.larger, press: () => zoom(true) },
		{ sign: '−', name: words.smaller, press: () => zoom(false) },
	]
	return (
		<fieldset className="map-controls">
			<legend className="unseen">{words.controls}</legend>
			{buttons.map(({ sign, name, press }) => (
				<button key={name} type="button" aria-label={name} title={name} onClick={press}>
					<span aria-hidden="true">{sign}</span>
				</button>
			))}
			<button type="button" onClick={whole}>
				{words.whole}
			</button>
		</fieldset>
	)
}
