/** First twelve hex digits of a hash over content/ and machines/. */
declare var __CONTENT_VERSION__: string
