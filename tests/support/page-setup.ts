import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { fetchWords } from '#src/wording.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
// Events reach React as in a browser: within `act` it may drop a part that was still being read, and never ask again.
configure({ asyncUtilTimeout: 20_000, eventWrapper: (send) => send() })
await fetchWords()
afterEach(cleanup)
