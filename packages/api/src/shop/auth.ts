import { getMe } from '@firstcome/db/application/accounts/queries/get-me'
import { signIn } from '@firstcome/db/application/accounts/sign-in'
import { signOut } from '@firstcome/db/application/accounts/sign-out'
import { signUp } from '@firstcome/db/application/accounts/sign-up'
import {
  doneSchema,
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
  me: publicProcedure(nothing)
    .output(userSchema.nullable())
    .query(({ ctx }) => (ctx.actor ? getMe(ctx.actor) : null)),
})
