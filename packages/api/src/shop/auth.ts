import { getMe } from '@firstcome/db/application/accounts/queries/get-me'
import { requestReset } from '@firstcome/db/application/accounts/request-reset'
import { resetPassword } from '@firstcome/db/application/accounts/reset-password'
import { signIn } from '@firstcome/db/application/accounts/sign-in'
import { signOut } from '@firstcome/db/application/accounts/sign-out'
import { signUp } from '@firstcome/db/application/accounts/sign-up'
import {
  doneSchema,
  requestResetInputSchema,
  resetInputSchema,
  signedInSchema,
  signInInputSchema,
  signUpInputSchema,
  userSchema,
} from '@firstcome/db/domain/accounts/account'
import { nothing, publicProcedure, router, sessionProcedure } from '../trpc.ts'
import { deliverToken } from './deliver-token.ts'

export const auth = router({
  signUp: publicProcedure(signUpInputSchema)
    .output(signedInSchema)
    .mutation(async ({ ctx, input }) => {
      await ctx.call.limits.signUp(ctx.call.clientAddress)
      return deliverToken(ctx.call, input.as, await signUp(input, ctx.call.device))
    }),
  signIn: publicProcedure(signInInputSchema)
    .output(signedInSchema)
    .mutation(async ({ ctx, input }) => {
      const who = { address: ctx.call.clientAddress, account: input.email }
      return deliverToken(
        ctx.call,
        input.as,
        await ctx.call.limits.password(who, () => signIn(input, ctx.call.device)),
      )
    }),
  signOut: sessionProcedure(nothing)
    .output(doneSchema)
    .mutation(({ ctx }) => {
      ctx.call.sessionCookie.clear()
      return signOut(ctx.actor)
    }),
  requestReset: publicProcedure(requestResetInputSchema)
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      await ctx.call.limits.reset(ctx.call.clientAddress, input.email)
      return requestReset(input)
    }),
  reset: publicProcedure(resetInputSchema)
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      await ctx.call.limits.reset(ctx.call.clientAddress, null)
      return resetPassword(input)
    }),
  me: publicProcedure(nothing, 'account:read')
    .output(userSchema.nullable())
    .query(({ ctx }) => (ctx.actor ? getMe(ctx.actor) : null)),
})
