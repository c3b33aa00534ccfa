import { z } from 'zod'
import { idSchema, localeSchema, phoneSchema, timeSchema } from '../fields.ts'
import { typedLineSchema } from './typed-line.ts'

export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email())
export const passwordSchema = z.string().min(8).max(128)
const deliverAs = z.enum(['bearer', 'cookie']).default('bearer')

export const signUpInputSchema = z.strictObject({
  email: emailSchema,
  password: passwordSchema,
  name: typedLineSchema(60),
  phone: phoneSchema.optional(),
  as: deliverAs,
})
export type SignUpInput = z.infer<typeof signUpInputSchema>

export const signInInputSchema = z.strictObject({
  email: emailSchema,
  password: z.string().min(1).max(128),
  as: deliverAs,
})
export type SignInInput = z.infer<typeof signInInputSchema>

export const userSchema = z.object({ id: idSchema, email: z.string(), name: z.string() })
export type User = z.infer<typeof userSchema>

/** A fresh sign-in. `token` is null when it was delivered as a cookie. */
export const signedInSchema = z.object({
  user: userSchema,
  token: z.string().nullable(),
  expiresAt: timeSchema,
})
export type SignedIn = z.infer<typeof signedInSchema>

export const profileSchema = userSchema.extend({
  phone: z.string().nullable(),
  locale: localeSchema,
  createdAt: timeSchema,
})
export type Profile = z.infer<typeof profileSchema>

export const updateProfileInputSchema = z.strictObject({
  name: typedLineSchema(60).optional(),
  phone: phoneSchema.nullable().optional(),
  locale: localeSchema.optional(),
})
export type UpdateProfileInput = z.infer<typeof updateProfileInputSchema>

export const changePasswordInputSchema = z.strictObject({
  currentPassword: z.string().min(1).max(128),
  newPassword: passwordSchema,
})
export type ChangePasswordInput = z.infer<typeof changePasswordInputSchema>

export const sessionSchema = z.object({
  id: idSchema,
  kind: z.enum(['cookie', 'bearer']),
  device: z.string().nullable(),
  current: z.boolean(),
  createdAt: timeSchema,
  lastSeenAt: timeSchema,
  expiresAt: timeSchema,
})
export const sessionListSchema = z.object({ items: z.array(sessionSchema) })
export type SessionList = z.infer<typeof sessionListSchema>

export const byIdInputSchema = z.strictObject({ id: idSchema })
export const doneSchema = z.object({ ok: z.literal(true) })
export type ById = z.infer<typeof byIdInputSchema>
export type Done = z.infer<typeof doneSchema>

export const requestResetInputSchema = z.strictObject({
  email: emailSchema,
  locale: localeSchema.default('ko'),
})
export type RequestResetInput = z.infer<typeof requestResetInputSchema>

export const resetInputSchema = z.strictObject({
  token: z.string().min(20).max(100),
  newPassword: passwordSchema,
})
export type ResetInput = z.infer<typeof resetInputSchema>
