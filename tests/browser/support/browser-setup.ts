import { afterAll, afterEach, beforeAll } from 'vitest'
import { closeBrowser, closeWindows, openBrowser } from './browser.ts'

beforeAll(openBrowser)
afterEach(closeWindows)
afterAll(closeBrowser)
