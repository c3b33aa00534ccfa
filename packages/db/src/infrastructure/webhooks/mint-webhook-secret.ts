import { randomBytes } from 'node:crypto'

/** A new secret of an endpoint, as Standard Webhooks spell it. */
export const mintWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`
