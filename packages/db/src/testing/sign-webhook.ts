// biome-ignore lint/performance/noBarrelFile: receivers are proved against the shop's own signer, which is private
export { sign as signWebhook } from '../infrastructure/webhooks/sign.ts'
