import { acceptInvite } from '@firstcome/db/application/staff/accept-invite'
import { changeStaffPassword } from '@firstcome/db/application/staff/change-staff-password'
import { getSetUpState } from '@firstcome/db/application/staff/queries/get-set-up-state'
import { getStaffMe } from '@firstcome/db/application/staff/queries/get-staff-me'
import { setUpOwner } from '@firstcome/db/application/staff/set-up-owner'
import { signInStaff } from '@firstcome/db/application/staff/sign-in-staff'
import { signOutStaff } from '@firstcome/db/application/staff/sign-out-staff'
import { changePasswordInputSchema, doneSchema } from '@firstcome/db/domain/accounts/account'
import {
  signInAnswerSchema,
  signInStaffInputSchema,
  staffSignedInSchema,
} from '@firstcome/db/domain/staff/sign-in'
import {
  acceptInviteInputSchema,
  setUpOwnerInputSchema,
  setUpStateSchema,
  staffMeSchema,
} from '@firstcome/db/domain/staff/staff'
import { nothing } from '../trpc.ts'
import { sessions } from './auth-sessions.ts'
import { totp } from './auth-totp.ts'
import { deliverStaffToken } from './deliver-staff-token.ts'
import { openProcedure, router, viewerProcedure } from './trpc.ts'
import { tryAs } from './try-as.ts'

export const auth = router({
  setup: openProcedure(nothing)
    .output(setUpStateSchema)
    .query(() => getSetUpState()),
  setUpOwner: openProcedure(setUpOwnerInputSchema)
    .output(staffSignedInSchema)
    .mutation(async ({ ctx: { call }, input }) => {
      const entered = await tryAs(call, `set-up:${call.clientAddress}`, (visitor) =>
        setUpOwner(input, visitor),
      )
      return deliverStaffToken(call, input.as, entered)
    }),
  signIn: openProcedure(signInStaffInputSchema)
    .output(signInAnswerSchema)
    .mutation(async ({ ctx: { call }, input }) => {
      // Codes are counted apart, so that the right password does not make tries at the code free again.
      const account = input.code ? `code:${input.email}` : input.email
      const entered = await tryAs(call, account, (visitor) => signInStaff(input, visitor))
      return entered ? { needs: null, ...deliverStaffToken(call, input.as, entered) } : { needs: 'code' }
    }),
  acceptInvite: openProcedure(acceptInviteInputSchema)
    .output(staffSignedInSchema)
    .mutation(async ({ ctx: { call }, input }) => {
      const entered = await tryAs(call, `invitation:${call.clientAddress}`, (visitor) =>
        acceptInvite(input, visitor),
      )
      return deliverStaffToken(call, input.as, entered)
    }),
  signOut: viewerProcedure(nothing)
    .output(doneSchema)
    .mutation(({ ctx }) => {
      ctx.call.sessionCookie.clear()
      return signOutStaff(ctx.staff)
    }),
  me: openProcedure(nothing)
    .output(staffMeSchema.nullable())
    .query(async ({ ctx }) => {
      const staff = await ctx.call.findStaff()
      return staff && getStaffMe(staff)
    }),
  changePassword: viewerProcedure(changePasswordInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) =>
      tryAs(ctx.call, ctx.staff.staffId, () => changeStaffPassword(ctx.staff, input)),
    ),
  totp,
  sessions,
})
