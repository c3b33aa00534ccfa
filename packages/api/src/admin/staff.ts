import { changeRole } from '@firstcome/db/application/staff/change-role'
import { disableStaff } from '@firstcome/db/application/staff/disable-staff'
import { enableStaff } from '@firstcome/db/application/staff/enable-staff'
import { inviteStaff } from '@firstcome/db/application/staff/invite-staff'
import { listStaff } from '@firstcome/db/application/staff/queries/list-staff'
import { resetAccess } from '@firstcome/db/application/staff/reset-access'
import { revokeStaffSessions } from '@firstcome/db/application/staff/revoke-staff-sessions'
import { doneSchema } from '@firstcome/db/domain/accounts/account'
import {
  changeRoleInputSchema,
  invitationSchema,
  inviteStaffInputSchema,
  staffByIdInputSchema,
  staffListSchema,
  staffMemberSchema,
} from '@firstcome/db/domain/staff/staff'
import { nothing } from '../trpc.ts'
import { ownerProcedure, router } from './trpc.ts'

export const staff = router({
  list: ownerProcedure(nothing)
    .output(staffListSchema)
    .query(() => listStaff()),
  invite: ownerProcedure(inviteStaffInputSchema)
    .output(invitationSchema)
    .mutation(({ ctx, input }) => inviteStaff(ctx.staff, input)),
  changeRole: ownerProcedure(changeRoleInputSchema)
    .output(staffMemberSchema)
    .mutation(({ ctx, input }) => changeRole(ctx.staff, input)),
  disable: ownerProcedure(staffByIdInputSchema)
    .output(staffMemberSchema)
    .mutation(({ ctx, input }) => disableStaff(ctx.staff, input)),
  enable: ownerProcedure(staffByIdInputSchema)
    .output(staffMemberSchema)
    .mutation(({ ctx, input }) => enableStaff(ctx.staff, input)),
  resetAccess: ownerProcedure(staffByIdInputSchema)
    .output(invitationSchema)
    .mutation(({ ctx, input }) => resetAccess(ctx.staff, input)),
  revokeSessions: ownerProcedure(staffByIdInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => revokeStaffSessions(ctx.staff, input)),
})
