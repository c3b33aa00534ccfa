import { z } from 'zod'
import { typedLineSchema } from '../accounts/typed-line.ts'
import { idSchema, timeSchema } from '../fields.ts'
import { deliveryStatusSchema } from './delivery-status.ts'
import { messageTypeSchema } from './message.ts'

/** The most endpoints that there can be: each multiplies what is sent. */
export const MAX_ENDPOINTS = 50
/** How many of its latest deliveries an endpoint is shown with. */
export const RECENT = 30

const typesSchema = z
  .array(messageTypeSchema)
  .min(1)
  .refine((types) => new Set(types).size === types.length, { params: { code: 'repeated' } })

/** Where it goes is judged by the verb that keeps it: what a name leads to is not known here. Everybody at the desk sees it. */
const urlSchema = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .refine((url) => !/^https?:\/\/[^/?#]*@/i.test(url), {
    message: 'has_password',
    params: { code: 'has_password' },
  })

export const endpointStatusSchema = z.enum(['active', 'paused', 'disabled'])
export type EndpointStatus = z.infer<typeof endpointStatusSchema>

/** An endpoint with how it is doing. Counts stop at 1,000: more is told as 1,000. */
export const endpointSchema = z.object({
  id: idSchema,
  name: z.string(),
  url: z.string(),
  types: z.array(messageTypeSchema),
  status: endpointStatusSchema,
  version: z.int(),
  /** Until when the secret before signs too; null when there is none. */
  oldSecretEndsAt: timeSchema.nullable(),
  waiting: z.int(),
  dead: z.int(),
  /** What became of its latest deliveries, the newest first. */
  recent: z.array(deliveryStatusSchema),
  failingSince: timeSchema.nullable(),
  succeededAt: timeSchema.nullable(),
  createdAt: timeSchema,
  updatedAt: timeSchema,
})
export type Endpoint = z.infer<typeof endpointSchema>
export const endpointListSchema = z.object({ items: z.array(endpointSchema) })
export type EndpointList = z.infer<typeof endpointListSchema>

const typed = { name: typedLineSchema(120), url: urlSchema, types: typesSchema }
export const createEndpointInputSchema = z.strictObject(typed)
export type CreateEndpointInput = z.infer<typeof createEndpointInputSchema>
export const updateEndpointInputSchema = z.strictObject({ id: idSchema, version: z.int(), ...typed })
export type UpdateEndpointInput = z.infer<typeof updateEndpointInputSchema>
export const endpointByIdInputSchema = z.strictObject({ id: idSchema })
export type EndpointById = z.infer<typeof endpointByIdInputSchema>

/** The secret is told this once. */
export const endpointSecretSchema = z.object({ endpoint: endpointSchema, secret: z.string() })
export type EndpointSecret = z.infer<typeof endpointSecretSchema>

/** What a receiver answered to a test. `status` is null when no answer came. */
export const testSendSchema = z.object({
  status: z.int().nullable(),
  failure: z.string().nullable(),
  durationMs: z.int(),
  responseBody: z.string().nullable(),
})
export type TestSend = z.infer<typeof testSendSchema>
