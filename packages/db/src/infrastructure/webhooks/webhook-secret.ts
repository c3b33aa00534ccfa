import { seal, unseal } from '../sealed-field.ts'

/** How the secrets of an endpoint are kept. A rotated one moves from `secret` to `oldSecret` as it is. */
export const sealWebhookSecret = (endpointId: string, secret: string): string =>
  seal(`webhook_endpoints.secret:${endpointId}`, secret)

export const unsealWebhookSecret = (endpointId: string, sealed: string): string =>
  unseal(`webhook_endpoints.secret:${endpointId}`, sealed)
