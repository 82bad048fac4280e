import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Placed, Rect } from '#machines/map/places.ts'

type View = { readonly x: number; readonly y: number; readonly scale: number }

const [smallest, largest] = [0.15, 3]
/** Below this the words of the drawing are too small to read. */
const legible = 0.85
const margin = 24

const between = (least: number, value: number, most: number) => Math.min(Math.max(value, least), Math.max(least, most))

/** The part of a drawing that a window shows: `scale` is how many pixels a unit of the drawing takes. */
export function useView([width, height]: Placed['size'], start: Rect | undefined) {
	const frame = useRef<SVGSVGElement>(null)
	const [[wide, high], setSize] = useState([1200, 800])
	const [view, setView] = useState<View>({ x: 0, y: 0, scale: 1 })

	const fitting = between(smallest, Math.min(wide / width, high / height), 1)
	const keepNear = useCallback(
		({ x, y, scale }: View): View => ({
			scale,
			x: between(margin - wide / scale, x, width - margin),
			y: between(margin - high / scale, y, height - margin),
		}),
		[wide, high, width, height],
	)
	const whole = useCallback(
		() => setView({ scale: fitting, x: (width - wide / fitting) / 2, y: (height - high / fitting) / 2 }),
		[fitting, width, height, wide, high],
	)
	const centre = useCallback(
		([x, y, w, h]: Rect, scale: number) =>
			setView(keepNear({ scale, x: x + w / 2 - wide / scale / 2, y: y + h / 2 - high / scale / 3 })),
		[keepNear, wide, high],
	)

	useLayoutEffect(() => {
		const element = frame.current
		if (element === null) return
		const measure = () => {
			if (element.clientWidth > 0 && element.clientHeight > 0) setSize([element.clientWidth, element.clientHeight])
		}
		measure()
		const observer = new ResizeObserver(measure)
		observer.observe(element)
		return () => observer.disconnect()
	}, [])

	useEffect(() => {
		if (fitting >= legible || start === undefined) whole()
		else centre(start, 1)
	}, [fitting, whole, centre, start])

	const zoom = useCallback(
		(factor: number, [atX, atY]: readonly [number, number] = [wide / 2, high / 2]) =>
			setView(({ x, y, scale }) => {
				const next = between(smallest, scale * factor, largest)
				return keepNear({ scale: next, x: x + atX / scale - atX / next, y: y + atY / scale - atY / next })
			}),
		[keepNear, wide, high],
	)
	const pan = useCallback(
		(right: number, down: number) =>
			setView(({ x, y, scale }) => keepNear({ scale, x: x + right / scale, y: y + down / scale })),
		[keepNear],
	)
	const show = (rect: Rect) => {
		const [x, y, w, h] = rect
		const isSeen =
			x >= view.x && y >= view.y && x + w <= view.x + wide / view.scale && y + h <= view.y + high / view.scale
		if (!isSeen) centre(rect, Math.max(view.scale, legible))
	}

	const viewBox = [view.x, view.y, wide / view.scale, high / view.scale].map((value) => value.toFixed(1)).join(' ')
	return { frame, viewBox, whole, zoom, pan, show }
}
