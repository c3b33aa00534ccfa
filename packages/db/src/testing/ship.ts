import { shipOrder } from '../application/orders/ship-order.ts'
import { checkOut } from './checkout.ts'
import { issueCoupon } from './issue-coupon.ts'
import { newProduct, newShopper } from './rows.ts'

/** Hands an order to a carrier. */
export const ship = ({ id }: { id: string }) =>
  shipOrder('system', { id, carrier: 'CJ', trackingNumber: '1234' })

/** An order of three pieces at 10,000 with 2,000 off by a coupon and 3,000 for delivery, paid from 50,000. */
export async function buyThree() {
  const shopper = await newShopper({ balance: 50_000 })
  const product = await newProduct()
  const coupon = await issueCoupon(shopper)
  const lines = [{ variantId: product.variantId, quantity: 3 }]
  const { order } = await checkOut(shopper, { lines, issuedCouponId: coupon.id })
  const [line] = order.lines
  if (!line) throw new Error('an order without lines')
  const pieces = (quantity: number) => [{ orderLineId: line.id, quantity }]
  return { shopper, product, coupon, order, pieces }
}

/** The same, on its way. */
export async function shipThree() {
  const bought = await buyThree()
  await ship(bought.order)
  return bought
}
