import { sqlTime } from '../../infrastructure/rows.ts'
import type { Books } from './books.ts'
import type { Fill } from './fill.ts'
import type { Sale } from './sale.ts'

const REASONS = { cancel: 'cancelled', refund: '상품에 흠이 있어요', return: '생각보다 커요' } as const

/** Books what is given back of an order at its time: points, stock, figures. */
export function giveBack({ mint }: Fill, books: Books, sale: Sale, at: number, refundId: string): void {
  const { id: orderId, customer, refund, life } = sale
  if (!refund) return
  const { plan, restock } = refund
  const kind = life.cancelledAt !== null ? 'cancel' : life.return ? 'return' : 'refund'
  const actor = kind === 'cancel' ? `shopper:${customer.id}` : 'system'
  const createdAt = sqlTime(new Date(at))
  const paymentId = plan.amount > 0 ? mint(at) : null
  if (paymentId) {
    books.movePoints(customer, plan.amount, at, { kind: 'refund', actor, orderId })
    const payment = { id: paymentId, orderId, method: 'points', amount: plan.amount, createdAt }
    books.batch.payments.push({ ...payment, kind: 'refund' })
  }
  const { amount, shippingFee } = plan
  const row = { id: refundId, orderId, amount, shippingFee, actor, paymentId, createdAt }
  books.batch.refunds.push({ ...row, reason: REASONS[kind], restocked: Number(restock) })
  const figures = books.figuresOf(at)
  figures.refunds += 1
  figures.refunded += amount
  for (const { orderLineId, quantity, amount } of plan.lines) {
    books.batch.refundLines.push({ refundId, orderLineId, quantity, amount })
    const variant = sale.lines.find(({ id }) => id === orderLineId)?.variant
    if (!variant) continue
    books.sell(variant.piece.id, -quantity, -amount, at)
    if (restock) books.moveStock(variant, quantity, at, { kind, actor, orderId })
  }
  countForCampaign(sale, amount)
  if (kind !== 'cancel') books.log(at, 'order.refunded', orderId, { amount })
}

function countForCampaign({ claim, refund, discount }: Sale, amount: number): void {
  if (!claim) return
  const isFull = refund?.plan.refundStatus === 'full'
  claim.campaign.used -= isFull ? 1 : 0
  claim.campaign.discount -= isFull ? discount : 0
  claim.campaign.sales -= amount
}
