/** The day whose law the content tells. Participation in treaties carries its own dates. */
export const lawAsOf = '2026-11-22'
