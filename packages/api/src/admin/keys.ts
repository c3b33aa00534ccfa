import { createKey } from '@firstcome/db/application/service/create-key'
import { listKeys } from '@firstcome/db/application/service/queries/list-keys'
import { revokeKey } from '@firstcome/db/application/service/revoke-key'
import {
  createdKeySchema,
  createKeyInputSchema,
  keyByIdInputSchema,
  keyListSchema,
  keySchema,
} from '@firstcome/db/domain/service/key'
import { nothing } from '../trpc.ts'
import { ownerProcedure, router } from './trpc.ts'

export const keys = router({
  list: ownerProcedure(nothing)
    .output(keyListSchema)
    .query(() => listKeys()),
  create: ownerProcedure(createKeyInputSchema)
    .output(createdKeySchema)
    .mutation(({ ctx, input }) => createKey(ctx.staff, input)),
  revoke: ownerProcedure(keyByIdInputSchema)
    .output(keySchema)
    .mutation(({ ctx, input }) => revokeKey(ctx.staff, input)),
})
