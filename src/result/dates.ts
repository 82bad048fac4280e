import { labels } from '#content/interface.ts'

const day = { day: 'numeric', month: 'long', year: 'numeric' } as const

export const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** A calendar date in words. What is no full date stays as it is. */
export const dateWords = (text: string) =>
	isDate(text) ? new Intl.DateTimeFormat(labels.language, { ...day, timeZone: 'UTC' }).format(new Date(text)) : text

/** A moment in words, in the reader’s time zone, which is named. */
export const momentWords = (moment: Date) =>
	new Intl.DateTimeFormat(labels.language, {
		...day,
		hour: '2-digit',
		minute: '2-digit',
		timeZoneName: 'short',
	}).format(moment)
