import { createToken } from '@firstcome/db/application/tokens/create-token'
import { listTokens } from '@firstcome/db/application/tokens/queries/list-tokens'
import { revokeToken } from '@firstcome/db/application/tokens/revoke-token'
import { byIdInputSchema, doneSchema } from '@firstcome/db/domain/accounts/account'
import {
  createdTokenSchema,
  createTokenInputSchema,
  tokenListSchema,
} from '@firstcome/db/domain/tokens/token'
import { nothing, router, sessionProcedure } from '../trpc.ts'

export const tokens = router({
  list: sessionProcedure(nothing)
    .output(tokenListSchema)
    .query(({ ctx }) => listTokens(ctx.actor)),
  create: sessionProcedure(createTokenInputSchema)
    .output(createdTokenSchema)
    .mutation(({ ctx, input }) => {
      const who = { address: ctx.call.clientAddress, account: ctx.actor.userId }
      return ctx.call.limits.password(who, () => createToken(ctx.actor, input))
    }),
  revoke: sessionProcedure(byIdInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => revokeToken(ctx.actor, input)),
})
