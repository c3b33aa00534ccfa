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
import { nothing, router, signedInProcedure } from '../trpc.ts'

export const addresses = router({
  list: signedInProcedure(nothing)
    .output(addressListSchema)
    .query(({ ctx }) => listAddresses(ctx.actor)),
  save: signedInProcedure(saveAddressInputSchema)
    .output(savedAddressSchema)
    .mutation(({ ctx, input }) => saveAddress(ctx.actor, input)),
  remove: signedInProcedure(byIdInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => removeAddress(ctx.actor, input)),
  setDefault: signedInProcedure(byIdInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => setDefaultAddress(ctx.actor, input)),
})
