import type { Outputs } from '@/trpc/outputs.ts'

/** An endpoint with how it is doing. */
export type Endpoint = Outputs['webhooks']['endpoints']['byId']
