/** First twelve hex digits of a hash over content/ and machines/. */
declare var __CONTENT_VERSION__: string

/** A version of each part of content/ and machines/. */
declare var __CONTENT_PARTS__: Readonly<Record<string, string>>
/** In the worker: what the build consists of. */
declare var __BUILD__: import('#src/offline/build.ts').Build
