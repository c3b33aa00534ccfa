import { z } from 'zod'
import { signInInputSchema } from '../accounts/account.ts'
import { timeSchema } from '../fields.ts'
import { staffMeSchema } from './staff.ts'

/** Six digits of an authenticator, or a recovery code; spaces and hyphens are how people write them. */
export const codeSchema = z
  .string()
  .max(40)
  .transform((code) => code.replace(/[\s-]/g, '').toLowerCase())
  .pipe(z.string().regex(/^([0-9]{6}|[0-9a-z]{16})$/))

export const signInStaffInputSchema = signInInputSchema.extend({ code: codeSchema.optional() })
export type SignInStaffInput = z.infer<typeof signInStaffInputSchema>

/** A fresh sign-in at the desk. `token` is null when it was delivered as a cookie. */
export const staffSignedInSchema = z.object({
  staff: staffMeSchema,
  token: z.string().nullable(),
  expiresAt: timeSchema,
})
export type StaffSignedIn = z.infer<typeof staffSignedInSchema>

/** What signing in comes to: the password was right, but a code is needed too; or it is done. */
export const signInAnswerSchema = z.discriminatedUnion('needs', [
  z.object({ needs: z.literal('code') }),
  staffSignedInSchema.extend({ needs: z.null() }),
])
export type SignInAnswer = z.infer<typeof signInAnswerSchema>

/** Who turns TOTP on says their password again. */
export const beginTotpInputSchema = z.strictObject({ password: z.string().min(1).max(128) })
export type BeginTotpInput = z.infer<typeof beginTotpInputSchema>
/** `uri` is what an authenticator scans; `secret` is the same for who types it. */
export const totpSecretSchema = z.object({ secret: z.string(), uri: z.string() })
export type TotpSecret = z.infer<typeof totpSecretSchema>

export const confirmTotpInputSchema = z.strictObject({ code: codeSchema })
export type ConfirmTotpInput = z.infer<typeof confirmTotpInputSchema>
/** Told this once. */
export const recoveryCodesSchema = z.object({ codes: z.array(z.string()) })
export type RecoveryCodes = z.infer<typeof recoveryCodesSchema>

/** What proves that it is really who is signed in. */
export const provenInputSchema = z.strictObject({ password: z.string().min(1).max(128), code: codeSchema })
export type ProvenInput = z.infer<typeof provenInputSchema>
