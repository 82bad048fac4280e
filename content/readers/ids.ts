/** Who may read an answer. They stand in links: renaming one is a breaking change. */
export const readerIds = ['host', 'mission', 'organisation', 'study'] as const

export type ReaderId = (typeof readerIds)[number]
