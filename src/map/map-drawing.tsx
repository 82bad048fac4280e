import { type KeyboardEvent, useCallback, useEffect, useId, useMemo, useState } from 'react'
import { mapLabels } from '#content/interface-map.ts'
import { firstNode } from '#machines/map/graph.ts'
import { Controls } from '#src/map/controls.tsx'
import { directionOf, drawingOf, nextSpot, type ShownId, spotFor, spotsOf } from '#src/map/parts.ts'
import { Picture } from '#src/map/picture.tsx'
import { useStandings } from '#src/map/standing.ts'
import { usePointer } from '#src/map/use-pointer.ts'
import { useView } from '#src/map/use-view.ts'

const { drawing: words } = mapLabels
const step = 80
const notch = 1.25

type Props = { shown: ShownId; act: (id: string) => void; goTo: { readonly id: string } | undefined }

/** The drawing in its window: moved, made larger and walked through by buttons, keys or a pointer. */
export function MapDrawing({ shown, act, goTo }: Props) {
	const { here } = useStandings()
	const hint = useId()
	const drawing = useMemo(() => drawingOf(shown), [shown])
	const spots = useMemo(() => spotsOf(drawing), [drawing])
	const home = spots.find(({ id }) => id === goTo?.id) ?? spotFor(spots, here ?? firstNode) ?? spots[0]
	const { frame, viewBox, whole, zoom, pan, show } = useView(drawing.size, home?.rect)
	const [walked, setWalked] = useState(home?.id)
	const current = spots.some(({ id }) => id === walked) ? walked : home?.id
	const pointer = usePointer({ frame, pan, zoom })

	const focus = useCallback(
		(id: string) => {
			setWalked(id)
			frame.current?.querySelector<SVGGElement>(`[data-box="${id}"]`)?.focus({ preventScroll: true })
		},
		[frame],
	)
	useEffect(() => {
		if (goTo !== undefined) focus(goTo.id)
	}, [goTo, focus])

	function walk(id: string, event: KeyboardEvent) {
		const direction = directionOf(event.key)
		const from = spots.find((one) => one.id === id)
		if (event.key === 'Enter' || event.key === ' ') {
			event.preventDefault()
			act(id)
		} else if (direction !== undefined && from !== undefined) {
			event.preventDefault()
			event.stopPropagation()
			const next = nextSpot(spots, from, direction)
			if (next === undefined) return
			show(next.rect)
			focus(next.id)
		}
	}

	function steer(event: KeyboardEvent) {
		const direction = directionOf(event.key)
		if (event.ctrlKey || event.metaKey || event.altKey) return
		if (direction !== undefined) pan(direction[0] * step, direction[1] * step)
		else if (event.key === '+' || event.key === '=') zoom(notch)
		else if (event.key === '-') zoom(1 / notch)
		else if (event.key === '0') whole()
		else return
		event.preventDefault()
	}

	return (
		<div className="map-drawing">
			<Controls
				pan={(right, down) => pan(right * step, down * step)}
				zoom={(isLarger) => zoom(isLarger ? notch : 1 / notch)}
				whole={whole}
			/>
			{/* biome-ignore lint/a11y/useSemanticElements: no other element draws */}
			<svg
				ref={frame}
				className="map-window map-ink"
				viewBox={viewBox}
				role="group"
				// biome-ignore lint/a11y/noNoninteractiveTabindex: its arrow keys move the drawing
				tabIndex={0}
				aria-label={words.name}
				aria-describedby={hint}
				onKeyDown={steer}
				{...pointer}
			>
				<Picture drawing={drawing} acting={{ current: current ?? '', act, walk }} />
			</svg>
			<p id={hint} className="hint">
				{words.hint}
			</p>
		</div>
	)
}
