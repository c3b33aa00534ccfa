import { z } from 'zod'
import { idSchema, timeSchema } from '../fields.ts'
import { whoActedFields } from '../staff/who-acted.ts'
import { scopesOf } from '../tokens/scope.ts'
import { newTokenFields, tokenFields } from '../tokens/token.ts'

/** What the key of a service may read, beside the catalogue. None of them changes anything. */
export const serviceScopeSchema = z.enum(['orders:read', 'events:read'])
export type ServiceScope = z.infer<typeof serviceScopeSchema>

/** How many keys may be good at once. */
export const MAX_KEYS = 50

export const keySchema = z.object({
  ...tokenFields,
  ...whoActedFields,
  scopes: z.array(serviceScopeSchema),
  revokedAt: timeSchema.nullable(),
})
export type Key = z.infer<typeof keySchema>
export const keyListSchema = z.object({ items: z.array(keySchema) })
export type KeyList = z.infer<typeof keyListSchema>

export const createKeyInputSchema = z.strictObject({
  ...newTokenFields,
  scopes: scopesOf(serviceScopeSchema),
})
export type CreateKeyInput = z.infer<typeof createKeyInputSchema>
export const keyByIdInputSchema = z.strictObject({ id: idSchema })
export type KeyById = z.infer<typeof keyByIdInputSchema>

/** `secret` is the key itself, told this once. */
export const createdKeySchema = z.object({ key: keySchema, secret: z.string() })
export type CreatedKey = z.infer<typeof createdKeySchema>
