/** First twelve hex digits of a hash over content/ and machines/. */
declare var __CONTENT_VERSION__: string

/** A version of each part of content/ and machines/. */
declare var __CONTENT_PARTS__: Readonly<Record<string, string>>
/** What was last proved, and of which content; all else of the figures is on the page on what is proved. */
declare var __PROVED__: Pick<import('#content/proof.ts').ProofFigures, 'content' | 'paths' | 'disagreements'>
/** In the worker: what the build consists of. */
declare var __BUILD__: import('#src/offline/build.ts').Build
