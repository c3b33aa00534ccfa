import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type discountOf, priceOrder } from '../checkout/pricing.ts'
import { won } from '../money.ts'
import { Refusal } from '../refusal.ts'
import { planRefund, type RefundableOrder, type RefundPlan } from './plan-refund.ts'

const line = (id: string, quantity: number, paid: number, refunded = 0, refundedAmount = 0) => ({
  id,
  quantity,
  paid,
  refundedQuantity: refunded,
  refundedAmount,
})
const order = (over: Partial<RefundableOrder> = {}): RefundableOrder => ({
  status: 'paid',
  refundStatus: 'none',
  shippingFee: 3_000,
  lines: [line('a', 3, 10_000), line('b', 1, 5_000)],
  ...over,
})

/** The order as a refund leaves it. */
const after = (before: RefundableOrder, plan: RefundPlan): RefundableOrder => ({
  ...before,
  refundStatus: plan.refundStatus,
  lines: before.lines.map((each) => {
    const planned = plan.lines.find(({ orderLineId }) => orderLineId === each.id)
    if (!planned) return each
    return {
      ...each,
      refundedQuantity: each.refundedQuantity + planned.quantity,
      refundedAmount: Number(each.refundedAmount) + planned.amount,
    }
  }),
})

const refusal = (act: () => unknown) => {
  try {
    return act()
  } catch (error) {
    return error instanceof Refusal ? [error.reason, error.details] : error
  }
}

describe('planRefund', () => {
  it('gives back all that is left, with the delivery fee', () => {
    expect(planRefund(order(), null, 'shopper')).toEqual({
      lines: [
        { orderLineId: 'a', quantity: 3, amount: 10_000 },
        { orderLineId: 'b', quantity: 1, amount: 5_000 },
      ],
      shippingFee: 3_000,
      amount: 18_000,
      refundStatus: 'full',
    })
  })

  it('rounds a piece down, and makes up for it with the last one', () => {
    const first = planRefund(order(), [{ orderLineId: 'a', quantity: 1 }], 'shopper')
    expect(first).toMatchObject({ amount: 3_333, shippingFee: 0, refundStatus: 'partial' })
    const then = after(order(), first)
    const rest = planRefund(then, [{ orderLineId: 'a', quantity: 2 }], 'shopper')
    expect(rest).toMatchObject({ amount: 6_667, refundStatus: 'partial' })
  })

  it('sums the same line asked for twice', () => {
    const twice = { orderLineId: 'a', quantity: 1 }
    expect(planRefund(order(), [twice, twice], 'shopper').lines).toEqual([
      { orderLineId: 'a', quantity: 2, amount: 6_666 },
    ])
  })

  it('keeps the delivery fee once the order is on its way', () => {
    expect(planRefund(order({ status: 'shipped' }), null, 'staff')).toMatchObject({
      amount: 15_000,
      shippingFee: 0,
      refundStatus: 'full',
    })
  })

  it.each(['pending_payment', 'shipped', 'delivered', 'cancelled', 'expired'] as const)(
    'refuses a shopper an order that is %s',
    (status) => {
      expect(refusal(() => planRefund(order({ status }), null, 'shopper'))).toEqual([
        'ORDER_NOT_REFUNDABLE',
        { status },
      ])
    },
  )

  it.each(['pending_payment', 'cancelled', 'expired'] as const)(
    'refuses staff an order that is %s',
    (status) => {
      expect(refusal(() => planRefund(order({ status }), null, 'staff'))).toEqual([
        'ORDER_NOT_REFUNDABLE',
        { status },
      ])
    },
  )

  it('refuses more than is left, a line of another order, and an order of which nothing is left', () => {
    const paid = { status: 'paid' }
    const more = [{ orderLineId: 'b', quantity: 2 }]
    expect(refusal(() => planRefund(order(), more, 'shopper'))).toEqual(['REFUND_EXCEEDS_PAYMENT', paid])
    const foreign = [{ orderLineId: 'x', quantity: 1 }]
    expect(refusal(() => planRefund(order(), foreign, 'shopper'))).toEqual(['NOT_FOUND', null])
    const done = after(order(), planRefund(order(), null, 'shopper'))
    expect(refusal(() => planRefund(done, null, 'shopper'))).toEqual(['ORDER_NOT_REFUNDABLE', paid])
    const again = [{ orderLineId: 'b', quantity: 1 }]
    expect(refusal(() => planRefund(done, again, 'shopper'))).toEqual(['REFUND_EXCEEDS_PAYMENT', paid])
  })
})

const discount = fc.oneof(
  fc.record({
    kind: fc.constant('fixed' as const),
    value: fc.integer({ min: 1, max: 200_000 }),
    maxDiscount: fc.constant(null),
  }),
  fc.record({
    kind: fc.constant('percent' as const),
    value: fc.integer({ min: 1, max: 100 }),
    maxDiscount: fc.option(fc.integer({ min: 1, max: 50_000 }).map(won), { nil: null }),
  }),
)
const items = fc.array(
  fc.record({
    quantity: fc.integer({ min: 1, max: 9 }),
    price: fc.integer({ min: 0, max: 200_000 }),
    eligible: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
)

/** A paid order of these items with this coupon, as checkout prices it. */
function paidOrder(
  bought: { quantity: number; price: number; eligible: boolean }[],
  coupon: Parameters<typeof discountOf>[0],
) {
  const priced = priceOrder(
    bought.map(({ quantity, price }, index) => ({ productId: `${index}`, quantity, unitPrice: won(price) })),
    {
      discount: coupon,
      minOrderAmount: won(0),
      productIds: bought.flatMap(({ eligible }, index) => (eligible ? [`${index}`] : [])),
    },
    { fee: won(3_000), freeFrom: won(50_000) },
  )
  const lines = priced.lines.map(({ paid }, index) => line(`${index}`, bought[index]?.quantity ?? 0, paid))
  return { total: priced.total, order: order({ shippingFee: priced.shippingFee, lines }) }
}

describe('any sequence of partial refunds', () => {
  it('adds up to exactly what was paid, in any order, with any coupon, the delivery fee once', () => {
    fc.assert(
      fc.property(items, discount, fc.infiniteStream(fc.nat()), (bought, coupon, numbers) => {
        const { total, order: paid } = paidOrder(bought, coupon)
        const plans: RefundPlan[] = []
        let current = paid
        for (;;) {
          const open = current.lines.filter((each) => each.refundedQuantity < each.quantity)
          const chosen = open[numbers.next().value % Math.max(1, open.length)]
          if (!chosen) break
          const quantity = 1 + (numbers.next().value % (chosen.quantity - chosen.refundedQuantity))
          const plan = planRefund(current, [{ orderLineId: chosen.id, quantity }], 'shopper')
          expect(plan.amount).toBeGreaterThanOrEqual(0)
          plans.push(plan)
          current = after(current, plan)
        }
        expect(plans.reduce((sum, { amount }) => sum + amount, 0)).toBe(total)
        expect(plans.map(({ refundStatus }) => refundStatus).lastIndexOf('partial')).toBe(plans.length - 2)
        expect(plans.reduce((sum, { shippingFee }) => sum + shippingFee, 0)).toBe(Number(paid.shippingFee))
        for (const each of current.lines) expect(Number(each.refundedAmount)).toBe(Number(each.paid))
      }),
      { numRuns: 2_000 },
    )
  })
})
