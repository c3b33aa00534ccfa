import { setCartLineInputSchema } from '@firstcome/db/domain/cart/cart'
import type { Area } from '../operation.ts'

export const cart: Area = {
  name: 'Cart',
  description:
    'One cart per shopper, the same on every device. It holds nothing back: stock is taken at checkout.',
  operations: [
    {
      id: 'getCart',
      procedure: 'cart.get',
      method: 'GET',
      path: '/cart',
      summary: 'Get the cart',
      description: 'Each line says by `problem` what stands in its way.',
    },
    {
      id: 'clearCart',
      procedure: 'cart.clear',
      method: 'DELETE',
      path: '/cart',
      summary: 'Empty the cart',
    },
    {
      id: 'setCartLine',
      procedure: 'cart.set',
      method: 'PUT',
      path: '/cart/lines/{variantId}',
      summary: 'Set how many of a variant are in the cart',
      description: '0 takes it out.',
      refusals: ['NOT_FOUND', 'PRODUCT_UNAVAILABLE'],
    },
    {
      id: 'removeCartLine',
      procedure: 'cart.set',
      method: 'DELETE',
      path: '/cart/lines/{variantId}',
      summary: 'Take a variant out of the cart',
      refusals: ['NOT_FOUND'],
      takes: {
        fields: setCartLineInputSchema.omit({ quantity: true }),
        toInput: (fields) => ({ ...fields, quantity: 0 }),
      },
    },
    {
      id: 'mergeCart',
      procedure: 'cart.merge',
      method: 'POST',
      path: '/cart/merge',
      summary: 'Merge a guest’s cart',
      description: 'A guest’s cart merges once, however often it is sent. `capped` says what was cut down.',
    },
  ],
}
