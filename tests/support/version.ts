import { contentVersion } from '#src/commands/content-version.mjs'

/** The content version of this checkout; scripts that no build defines it for work it out. */
export const version: string =
	typeof __CONTENT_VERSION__ === 'string' ? __CONTENT_VERSION__ : contentVersion(new URL('../../', import.meta.url))
