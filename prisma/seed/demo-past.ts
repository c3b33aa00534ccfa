import type { Actor } from '@firstcome/db/application/accounts/actor'
import { deliverOrder } from '@firstcome/db/application/orders/deliver-order'
import { refundOrder } from '@firstcome/db/application/orders/refund-order'
import { shipOrder } from '@firstcome/db/application/orders/ship-order'
import { chargeWallet } from '@firstcome/db/application/wallet/charge-wallet'
import { getBalance } from '@firstcome/db/application/wallet/queries/get-balance'
import { buyPieces } from './buy-pieces.ts'

/** What the demo shopper did before: an order that arrived and may be returned, and one of which a piece was refunded. */
export async function givePast(actor: Actor): Promise<void> {
  const { balance } = await getBalance(actor)
  const arrived = await buyPieces(actor, { 'heavy-tee': 2, cap: 1 })
  await shipOrder('system', {
    id: arrived.id,
    carrier: 'CJ대한통운',
    trackingNumber: '6012-3456-7890',
  })
  await deliverOrder('system', { id: arrived.id })

  const refunded = await buyPieces(actor, { 'rib-socks': 3 })
  await refundOrder(actor, {
    id: refunded.id,
    lines: refunded.lines.map(({ id }) => ({ orderLineId: id, quantity: 1 })),
    reason: '한 켤레는 사이즈가 맞지 않아요',
    idempotencyKey: 'first-refund',
    locale: 'ko',
  })
  const { balance: left } = await getBalance(actor)
  await chargeWallet(actor, { amount: balance - left, idempotencyKey: 'demo-second-charge' })
}
