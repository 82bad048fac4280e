import { useEffect, useRef, useState } from 'react'

const filesIn = ({ dataTransfer }: DragEvent) => (dataTransfer?.types.includes('Files') ? dataTransfer.files : null)

/** Takes files that are dropped anywhere on the page; tells whether some hang over it. */
export function useDrop(onDrop: (files: readonly File[]) => void): boolean {
	const [isOver, setOver] = useState(false)
	const latest = useRef(onDrop)
	latest.current = onDrop

	useEffect(() => {
		const over = (event: DragEvent) => {
			if (filesIn(event) === null) return
			event.preventDefault()
			setOver(true)
		}
		const leave = ({ relatedTarget }: DragEvent) => {
			if (relatedTarget === null) setOver(false)
		}
		const drop = (event: DragEvent) => {
			const files = filesIn(event)
			if (files === null) return
			event.preventDefault()
			setOver(false)
			latest.current([...files])
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
