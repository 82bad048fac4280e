import { version } from '#tests/support/version.ts'

/** What a build puts in the place of this name. Imported before anything that reads it. */
Object.assign(globalThis, { __CONTENT_VERSION__: version })
