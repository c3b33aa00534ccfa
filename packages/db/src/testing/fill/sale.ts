import { priceOrder } from '../../domain/checkout/pricing.ts'
import { won } from '../../domain/money.ts'
import { orderNumber } from '../../domain/orders/number.ts'
import { planRefund, type RefundableOrder, type RefundPlan } from '../../domain/orders/plan-refund.ts'
import type { Wanted } from './basket.ts'
import type { Claim } from './claim.ts'
import type { Customer } from './customers.ts'
import type { Fill } from './fill.ts'
import type { Life } from './lives.ts'

const DELIVERY = { fee: won(3_000), freeFrom: won(50_000) }

export type Sale = ReturnType<typeof makeSale>

type Making = {
  id: string
  at: number
  customer: Customer
  basket: readonly Wanted[]
  claim: Claim | null
  life: Life
}

/** An order with its price, and what becomes of it by the end. */
export function makeSale({ random, mint }: Fill, { id, at, customer, basket, claim, life }: Making) {
  const priced = priceOrder(
    basket.map(({ variant: { piece }, quantity }) => ({
      productId: piece.id,
      quantity,
      unitPrice: won(piece.price),
    })),
    claim?.campaign.terms ?? null,
    DELIVERY,
  )
  const lines = basket.map(({ variant, quantity }, position) => ({
    id: mint(at),
    variant,
    quantity,
    position,
    discount: priced.lines[position]?.discount ?? won(0),
    paid: priced.lines[position]?.paid ?? won(0),
    refundedQuantity: 0,
    refundedAmount: 0,
  }))
  const { subtotal, discount, shippingFee, total } = priced
  const sale = {
    id,
    number: orderNumber(id),
    at,
    customer,
    claim,
    life,
    lines,
    subtotal,
    discount,
    shippingFee,
    total,
  }
  return { ...sale, refund: refundOf(sale, random() < 0.7) }
}

/** What is given back of an order: all of it when it is cancelled, else one piece of its first line. */
function refundOf(
  { life, lines, shippingFee }: { life: Life } & Pick<RefundableOrder, 'lines' | 'shippingFee'>,
  restock: boolean,
): { plan: RefundPlan; restock: boolean } | null {
  const order = { refundStatus: 'none' as const, shippingFee, lines }
  if (life.cancelledAt !== null)
    return { plan: planRefund({ ...order, status: 'paid' }, null, 'shopper'), restock: true }
  const [first] = lines
  if ((life.refundedAt === null && life.return === null) || !first) return null
  const pieces = [{ orderLineId: first.id, quantity: 1 }]
  return { plan: planRefund({ ...order, status: 'delivered' }, pieces, 'staff'), restock }
}

/** Whether it keeps its coupon to the end. */
export const isLive = ({ life, refund }: Sale): boolean =>
  life.status !== 'expired' && !(givenBackAt(life) !== null && refund?.plan.refundStatus === 'full')

/** When it was given back, all or in part. */
export const givenBackAt = (life: Life): number | null => life.cancelledAt ?? life.refundedAt
