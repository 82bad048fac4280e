import type { QuestionId } from '#content/questions.ts'

/** How many times the questions are asked, one set after the other. Set when the page is built. */
declare const __COPIES__: number

export const copies = __COPIES__

/** The first copy keeps its ids. */
export const idIn = (copy: number, id: string) => (copy === 0 ? id : `${id}${copy + 1}`) as QuestionId
