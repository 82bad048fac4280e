export { deliveries } from '#content/deliveries.ts'
export { overlays } from '#content/overlays.ts'
export { regimeTexts } from '#content/regimes.ts'
