import type { DeskOrder } from './use-order.ts'

const PAID = ['paid', 'shipped', 'delivered']

/** Which acts an order's status leaves open; the verbs decide again behind their locks. Nobody is there to refund once its customer has left. */
export function actsOf({
  status,
  refundStatus,
  shipTo,
}: Pick<DeskOrder, 'status' | 'refundStatus' | 'shipTo'>) {
  const isLeft = refundStatus !== 'full'
  return {
    ship: status === 'paid' && isLeft,
    deliver: status === 'shipped',
    refund: PAID.includes(status) && isLeft && shipTo !== null,
    cancel: status === 'pending_payment' || (status === 'paid' && isLeft),
  }
}
