import { changePassword } from '@firstcome/db/application/accounts/change-password'
import { getProfile } from '@firstcome/db/application/accounts/queries/get-profile'
import { updateProfile } from '@firstcome/db/application/accounts/update-profile'
import {
  changePasswordInputSchema,
  doneSchema,
  profileSchema,
  updateProfileInputSchema,
} from '@firstcome/db/domain/accounts/account'
import { nothing, router, signedInProcedure } from '../trpc.ts'
import { addresses } from './account-addresses.ts'
import { sessions } from './account-sessions.ts'

export const account = router({
  get: signedInProcedure(nothing)
    .output(profileSchema)
    .query(({ ctx }) => getProfile(ctx.actor)),
  update: signedInProcedure(updateProfileInputSchema)
    .output(profileSchema)
    .mutation(({ ctx, input }) => updateProfile(ctx.actor, input)),
  changePassword: signedInProcedure(changePasswordInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => {
      const who = { address: ctx.call.clientAddress, account: ctx.actor.userId }
      return ctx.call.limits.password(who, () => changePassword(ctx.actor, input))
    }),
  addresses,
  sessions,
})
