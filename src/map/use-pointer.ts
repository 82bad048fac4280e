import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'

/** A hand that trembles while it presses does not drag. */
const tremor = 4
const perNotch = 0.002

type Options = {
	frame: RefObject<SVGSVGElement | null>
	pan: (right: number, down: number) => void
	zoom: (factor: number, at: readonly [number, number]) => void
}

/** Drags with a mouse or a pen; a finger scrolls the page. The wheel scrolls the page too, and zooms only with Ctrl. */
export function usePointer({ frame, pan, zoom }: Options) {
	const held = useRef<{ x: number; y: number; hasMoved: boolean } | null>(null)

	useEffect(() => {
		const element = frame.current
		const turn = (event: WheelEvent) => {
			if (element === null || !(event.ctrlKey || event.metaKey)) return
			event.preventDefault()
			const { left, top } = element.getBoundingClientRect()
			zoom(Math.exp(-event.deltaY * perNotch), [event.clientX - left, event.clientY - top])
		}
		element?.addEventListener('wheel', turn, { passive: false })
		return () => element?.removeEventListener('wheel', turn)
	}, [frame, zoom])

	return {
		onPointerDown: ({ pointerType, button, clientX, clientY }: PointerEvent) => {
			if (pointerType !== 'touch' && button === 0) held.current = { x: clientX, y: clientY, hasMoved: false }
		},
		onPointerMove: ({ clientX, clientY, currentTarget, pointerId }: PointerEvent) => {
			const from = held.current
			if (from === null) return
			const [right, down] = [clientX - from.x, clientY - from.y]
			if (!from.hasMoved && Math.hypot(right, down) < tremor) return
			if (!from.hasMoved) currentTarget.setPointerCapture(pointerId)
			pan(-right, -down)
			held.current = { x: clientX, y: clientY, hasMoved: true }
		},
		onPointerUp: () => {
			if (held.current?.hasMoved !== true) held.current = null
		},
		onPointerCancel: () => {
			held.current = null
		},
		/** The press that ends a drag is no press. */
		onClickCapture: (event: { stopPropagation: () => void }) => {
			if (held.current?.hasMoved) event.stopPropagation()
			held.current = null
		},
	}
}
