import type { Reading } from '#machines/session.ts'

const keys = ['page', 'id', 'at', 'q'] as const

/** The page that lists all others. */
export const indexPage = 'reference'

/** The pages where assessments are opened and compared, and the chart is shown; they stand in front of the wizard as the reference does. */
export const openPage = 'open'
export const comparePage = 'compare'
export const mapPage = 'map'
export const isRecordPage = (page: string) => page === openPage || page === comparePage || page === mapPage

/** The most that is kept of each part: no page, anchor, code or search is longer. Written out, all of it can still be read. */
const longest: Readonly<Record<keyof Reading, number>> = { page: 60, id: 100, at: 60, q: 100 }

/** Half a character can stand in a text, and in no address. */
const keptOf = (key: keyof Reading, text: string) => text.slice(0, longest[key]).replace(/\p{Surrogate}/gu, '\ufffd')

export const readingOf = (page: string, id = '', at = '', q = ''): Reading => ({
	page: keptOf('page', page),
	id: keptOf('id', id),
	at: keptOf('at', at),
	q: keptOf('q', q),
})

function decode(text: string): string {
	try {
		return decodeURIComponent(text)
	} catch {
		return text
	}
}

/** Takes the reference page out of a link. What stands before it is the wizard’s, as is any answer after it. */
export function readingIn(text: string): { readonly rest: string; readonly reading: Reading | undefined } {
	const parts = text.split('&')
	const from = parts.findIndex((part) => part.startsWith('page='))
	if (from < 0) return { rest: text, reading: undefined }
	const rest = parts.slice(0, from)
	const found = new Map<string, string>()
	for (const part of parts.slice(from)) {
		const key = keys.find((name) => part.startsWith(`${name}=`))
		if (key === undefined) rest.push(part)
		else if (!found.has(key)) found.set(key, decode(part.slice(key.length + 1)))
	}
	const [page = '', id = '', at = '', q = ''] = keys.map((key) => found.get(key) ?? '')
	return { rest: rest.filter((part) => part !== '').join('&'), reading: readingOf(page || indexPage, id, at, q) }
}

export const textOf = (reading: Reading): string =>
	keys
		.filter((key) => reading[key] !== '')
		.map((key) => `${key}=${encodeURIComponent(reading[key])}`)
		.join('&')
