import { contentVersion } from '#src/commands/content-version.mjs'

/** The content version of this checkout, for scripts that no build defines it for. */
export const version = contentVersion(new URL('../../', import.meta.url))
