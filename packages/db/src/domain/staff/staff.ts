import { z } from 'zod'
import { emailSchema, passwordSchema } from '../accounts/account.ts'
import { typedLineSchema } from '../accounts/typed-line.ts'
import { idSchema, timeSchema } from '../fields.ts'
import { roleSchema } from './role.ts'

const tokenSchema = z.string().min(20).max(200)
const deliverAs = z.enum(['bearer', 'cookie']).default('bearer')

/** Who sits at the desk. */
export const staffMeSchema = z.object({
  id: idSchema,
  email: z.string(),
  name: z.string(),
  role: roleSchema,
  /** Whether sign-in asks for a code too. */
  totp: z.boolean(),
})
export type StaffMe = z.infer<typeof staffMeSchema>

/** A member of staff in the owner's list. */
export const staffMemberSchema = staffMeSchema.extend({
  status: z.enum(['invited', 'active', 'disabled']),
  version: z.int(),
  createdAt: timeSchema,
  /** When their newest session was last used; null without one. */
  lastSeenAt: timeSchema.nullable(),
  /** Until when an invitation can be accepted; null when there is none. */
  inviteEndsAt: timeSchema.nullable(),
})
export type StaffMember = z.infer<typeof staffMemberSchema>
export const staffListSchema = z.object({ items: z.array(staffMemberSchema) })
export type StaffList = z.infer<typeof staffListSchema>

export const setUpOwnerInputSchema = z.strictObject({
  token: tokenSchema,
  email: emailSchema,
  name: typedLineSchema(60),
  password: passwordSchema,
  as: deliverAs,
})
export type SetUpOwnerInput = z.infer<typeof setUpOwnerInputSchema>
export const setUpStateSchema = z.object({ needed: z.boolean() })
export type SetUpState = z.infer<typeof setUpStateSchema>

export const inviteStaffInputSchema = z.strictObject({
  email: emailSchema,
  name: typedLineSchema(60),
  role: roleSchema,
})
export type InviteStaffInput = z.infer<typeof inviteStaffInputSchema>
/** The link is told this once. */
export const invitationSchema = z.object({ member: staffMemberSchema, link: z.url(), endsAt: timeSchema })
export type Invitation = z.infer<typeof invitationSchema>

export const acceptInviteInputSchema = z.strictObject({
  token: tokenSchema,
  password: passwordSchema,
  as: deliverAs,
})
export type AcceptInviteInput = z.infer<typeof acceptInviteInputSchema>

export const changeRoleInputSchema = z.strictObject({ id: idSchema, role: roleSchema, version: z.int() })
export type ChangeRoleInput = z.infer<typeof changeRoleInputSchema>
export const staffByIdInputSchema = z.strictObject({ id: idSchema })
export type StaffById = z.infer<typeof staffByIdInputSchema>
