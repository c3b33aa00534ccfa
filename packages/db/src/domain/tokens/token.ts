import { z } from 'zod'
import { typedLineSchema } from '../accounts/typed-line.ts'
import { idSchema, timeSchema } from '../fields.ts'
import { scopeSchema, scopesOf } from './scope.ts'

/** How many tokens a shopper may have at once. */
export const MAX_TOKENS = 20

/** What every token and key shows of itself. `ending` is its last characters, `lastUsedAt` is true to the hour. */
export const tokenFields = {
  id: idSchema,
  name: z.string(),
  ending: z.string(),
  createdAt: timeSchema,
  lastUsedAt: timeSchema.nullable(),
  expiresAt: timeSchema.nullable(),
}

/** What is typed to make one. `expiresInDays` is null for one that does not run out. */
export const newTokenFields = {
  name: typedLineSchema(60),
  expiresInDays: z.int().min(1).max(366).nullable(),
}

export const tokenSchema = z.object({ ...tokenFields, scopes: z.array(scopeSchema) })
export type Token = z.infer<typeof tokenSchema>
export const tokenListSchema = z.object({ items: z.array(tokenSchema) })
export type TokenList = z.infer<typeof tokenListSchema>

export const createTokenInputSchema = z.strictObject({
  ...newTokenFields,
  scopes: scopesOf(scopeSchema),
  currentPassword: z.string().min(1).max(128),
})
export type CreateTokenInput = z.infer<typeof createTokenInputSchema>

/** `secret` is the token itself, told this once. */
export const createdTokenSchema = z.object({ token: tokenSchema, secret: z.string() })
export type CreatedToken = z.infer<typeof createdTokenSchema>
