import { listSessions } from '@firstcome/db/application/accounts/queries/list-sessions'
import { revokeSession } from '@firstcome/db/application/accounts/revoke-session'
import { byIdInputSchema, doneSchema, sessionListSchema } from '@firstcome/db/domain/accounts/account'
import { nothing, router, sessionProcedure } from '../trpc.ts'

export const sessions = router({
  list: sessionProcedure(nothing)
    .output(sessionListSchema)
    .query(({ ctx }) => listSessions(ctx.actor)),
  revoke: sessionProcedure(byIdInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => revokeSession(ctx.actor, input)),
})
