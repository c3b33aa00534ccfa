import { listOwnSessions } from '@firstcome/db/application/staff/queries/list-own-sessions'
import { revokeOwnSession } from '@firstcome/db/application/staff/revoke-own-session'
import { byIdInputSchema, doneSchema, sessionListSchema } from '@firstcome/db/domain/accounts/account'
import { nothing } from '../trpc.ts'
import { router, viewerProcedure } from './trpc.ts'

export const sessions = router({
  list: viewerProcedure(nothing)
    .output(sessionListSchema)
    .query(({ ctx }) => listOwnSessions(ctx.staff)),
  revoke: viewerProcedure(byIdInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => revokeOwnSession(ctx.staff, input)),
})
