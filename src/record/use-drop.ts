import { useEffect, useRef, useState } from 'react'

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false

/** Takes files that are dropped anywhere on the page; tells whether some hang over it. */
export function useDrop(onDrop: (files: readonly File[]) => void): boolean {
	const [isOver, setOver] = useState(false)
	const latest = useRef(onDrop)
	latest.current = onDrop

	useEffect(() => {
		const over = (event: DragEvent) => {
			if (!holdsFiles(event)) return
			event.preventDefault()
			setOver(true)
		}
		const leave = ({ relatedTarget }: DragEvent) => {
			if (relatedTarget === null) setOver(false)
		}
		const drop = (event: DragEvent) => {
			if (!holdsFiles(event)) return
			event.preventDefault()
			setOver(false)
			latest.current([...(event.dataTransfer?.files ?? [])])
		}
		document.addEventListener('dragover', over)
		document.addEventListener('dragleave', leave)
		document.addEventListener('drop', drop)
		return () => {
			document.removeEventListener('dragover', over)
			document.removeEventListener('dragleave', leave)
			document.removeEventListener('drop', drop)
		}
	}, [])

	return isOver
}
