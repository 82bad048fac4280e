import { proofFigures } from '#content/proof-figures.ts'
import { version } from '#tests/support/version.ts'

/** What a build puts in the place of these names. Imported before anything that reads them. */
Object.assign(globalThis, { __CONTENT_VERSION__: version, __PROVED__: proofFigures })
