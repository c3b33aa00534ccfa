import { clearCart } from '@firstcome/db/application/cart/clear-cart'
import { mergeCart } from '@firstcome/db/application/cart/merge-cart'
import { getCart } from '@firstcome/db/application/cart/queries/get-cart'
import { setCartLine } from '@firstcome/db/application/cart/set-cart-line'
import {
  cartSchema,
  getCartInputSchema,
  mergeCartInputSchema,
  setCartLineInputSchema,
} from '@firstcome/db/domain/cart/cart'
import { router, signedInProcedure } from '../trpc.ts'

export const cart = router({
  get: signedInProcedure(getCartInputSchema, 'orders:write')
    .output(cartSchema)
    .query(({ ctx, input }) => getCart(ctx.actor, input)),
  set: signedInProcedure(setCartLineInputSchema, 'orders:write')
    .output(cartSchema)
    .mutation(({ ctx, input }) => setCartLine(ctx.actor, input)),
  merge: signedInProcedure(mergeCartInputSchema, 'orders:write')
    .output(cartSchema)
    .mutation(({ ctx, input }) => mergeCart(ctx.actor, input)),
  clear: signedInProcedure(getCartInputSchema, 'orders:write')
    .output(cartSchema)
    .mutation(({ ctx, input }) => clearCart(ctx.actor, input)),
})
