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
import { nothing, publicProcedure, router, signedInProcedure } from '../trpc.ts'
import { deliverToken } from './deliver-token.ts'

export const auth = router({
  signUp: publicProcedure(signUpInputSchema)
    .output(signedInSchema)
    .mutation(async ({ ctx, input }) => {
      await ctx.limits.signUp(ctx.clientAddress)
      return deliverToken(ctx, input.as, await signUp(input, ctx.device))
    }),
  signIn: publicProcedure(signInInputSchema)
    .output(signedInSchema)
    .mutation(async ({ ctx, input }) => {
      const who = { address: ctx.clientAddress, account: input.email }
      return deliverToken(ctx, input.as, await ctx.limits.password(who, () => signIn(input, ctx.device)))
    }),
  signOut: signedInProcedure(nothing)
    .output(doneSchema)
    .mutation(({ ctx }) => {
      ctx.sessionCookie.clear()
      return signOut(ctx.actor)
    }),
  requestReset: publicProcedure(requestResetInputSchema)
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      await ctx.limits.reset(ctx.clientAddress, input.email)
      return requestReset(input)
    }),
  reset: publicProcedure(resetInputSchema)
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      await ctx.limits.reset(ctx.clientAddress, null)
      return resetPassword(input)
    }),
  me: publicProcedure(nothing)
    .output(userSchema.nullable())
    .query(({ ctx }) => (ctx.actor ? getMe(ctx.actor) : null)),
})
