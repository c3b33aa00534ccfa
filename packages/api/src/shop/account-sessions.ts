import { listSessions } from '@firstcome/db/application/accounts/queries/list-sessions'
import { revokeSession } from '@firstcome/db/application/accounts/revoke-session'
import { byIdInputSchema, doneSchema, sessionListSchema } from '@firstcome/db/domain/accounts/account'
import { nothing, router, signedInProcedure } from '../trpc.ts'

export const sessions = router({
  list: signedInProcedure(nothing)
    .output(sessionListSchema)
    .query(({ ctx }) => listSessions(ctx.actor)),
  revoke: signedInProcedure(byIdInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => revokeSession(ctx.actor, input)),
})
