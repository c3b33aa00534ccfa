import { changePassword } from '@firstcome/db/application/accounts/change-password'
import { eraseAccount } from '@firstcome/db/application/accounts/erase-account'
import { exportAccount } from '@firstcome/db/application/accounts/queries/export-account'
import { getProfile } from '@firstcome/db/application/accounts/queries/get-profile'
import { updateProfile } from '@firstcome/db/application/accounts/update-profile'
import {
  changePasswordInputSchema,
  doneSchema,
  profileSchema,
  updateProfileInputSchema,
} from '@firstcome/db/domain/accounts/account'
import { eraseAccountInputSchema } from '@firstcome/db/domain/accounts/erase-account'
import { accountExportSchema, exportAccountInputSchema } from '@firstcome/db/domain/accounts/export-account'
import { nothing, router, sessionProcedure, signedInProcedure } from '../trpc.ts'
import { addresses } from './account-addresses.ts'
import { sessions } from './account-sessions.ts'
import { tokens } from './account-tokens.ts'

export const account = router({
  get: signedInProcedure(nothing, 'account:read')
    .output(profileSchema)
    .query(({ ctx }) => getProfile(ctx.actor)),
  update: sessionProcedure(updateProfileInputSchema)
    .output(profileSchema)
    .mutation(({ ctx, input }) => updateProfile(ctx.actor, input)),
  changePassword: sessionProcedure(changePasswordInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => {
      const who = { address: ctx.call.clientAddress, account: ctx.actor.userId }
      return ctx.call.limits.password(who, () => changePassword(ctx.actor, input))
    }),
  export: sessionProcedure(exportAccountInputSchema)
    .output(accountExportSchema)
    .query(async ({ ctx, input }) => {
      await ctx.call.limits.export(ctx.actor.userId)
      return exportAccount(ctx.actor, input)
    }),
  erase: sessionProcedure(eraseAccountInputSchema)
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      const who = { address: ctx.call.clientAddress, account: ctx.actor.userId }
      const done = await ctx.call.limits.password(who, () => eraseAccount(ctx.actor, input))
      ctx.call.sessionCookie.clear()
      return done
    }),
  addresses,
  sessions,
  tokens,
})
