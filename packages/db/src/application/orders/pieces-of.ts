import type { LockedOrder } from './lock-order.ts'

type Pieces = { orderLineId: string; quantity: number }

/** These pieces of an order, or all of it, as events tell of them: by line, in the order of the lines. */
export const piecesOf = ({ lines }: LockedOrder, wanted: readonly Pieces[] | 'all') =>
  lines.flatMap((line) => {
    const { id: orderLineId, productId, variantId, sku } = line
    const found = wanted === 'all' ? line : wanted.find((pieces) => pieces.orderLineId === orderLineId)
    return found ? [{ orderLineId, productId, variantId, sku, quantity: found.quantity }] : []
  })
