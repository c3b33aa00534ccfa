import { chargeWallet } from '@firstcome/db/application/wallet/charge-wallet'
import { getBalance } from '@firstcome/db/application/wallet/queries/get-balance'
import { listEntries } from '@firstcome/db/application/wallet/queries/list-entries'
import {
  balanceSchema,
  chargeInputSchema,
  chargeSchema,
  entryListSchema,
  listEntriesInputSchema,
} from '@firstcome/db/domain/wallet/wallet'
import { moneyProcedure, nothing, router, signedInProcedure } from '../trpc.ts'

export const points = router({
  balance: signedInProcedure(nothing, 'wallet:read')
    .output(balanceSchema)
    .query(({ ctx }) => getBalance(ctx.actor)),
  charge: moneyProcedure(chargeInputSchema, 'wallet:charge')
    .output(chargeSchema)
    .mutation(({ ctx, input }) => chargeWallet(ctx.actor, input)),
  entries: signedInProcedure(listEntriesInputSchema, 'wallet:read')
    .output(entryListSchema)
    .query(({ ctx, input }) => listEntries(ctx.actor, input)),
})
