export { instruments } from '#content/instruments.ts'
export { provisions } from '#content/provisions.ts'
