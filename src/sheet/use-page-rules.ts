import { useLayoutEffect } from 'react'
import { type Furniture, pageRules } from './page-rules.ts'

/** Puts the words at head and foot of every page for as long as the answer is shown. */
export function usePageRules(furniture: Furniture) {
	const rules = pageRules(furniture)
	useLayoutEffect(() => {
		if (!('adoptedStyleSheets' in document)) return
		const sheet = new CSSStyleSheet()
		sheet.replaceSync(`@media print { ${rules} }`)
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
		return () => {
			document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
		}
	}, [rules])
}
