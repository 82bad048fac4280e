import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { fetchWords } from '#src/wording.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
configure({ asyncUtilTimeout: 20_000 })
await fetchWords()
afterEach(cleanup)
