import { listAddresses } from '@firstcome/db/application/accounts/queries/list-addresses'
import { removeAddress } from '@firstcome/db/application/accounts/remove-address'
import { saveAddress } from '@firstcome/db/application/accounts/save-address'
import { setDefaultAddress } from '@firstcome/db/application/accounts/set-default-address'
import { byIdInputSchema, doneSchema } from '@firstcome/db/domain/accounts/account'
import {
  addressListSchema,
  saveAddressInputSchema,
  savedAddressSchema,
} from '@firstcome/db/domain/accounts/address'
import { nothing, router, sessionProcedure, signedInProcedure } from '../trpc.ts'

export const addresses = router({
  list: signedInProcedure(nothing, 'account:read')
    .output(addressListSchema)
    .query(({ ctx }) => listAddresses(ctx.actor)),
  save: sessionProcedure(saveAddressInputSchema)
    .output(savedAddressSchema)
    .mutation(({ ctx, input }) => saveAddress(ctx.actor, input)),
  remove: sessionProcedure(byIdInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => removeAddress(ctx.actor, input)),
  setDefault: sessionProcedure(byIdInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => setDefaultAddress(ctx.actor, input)),
})
