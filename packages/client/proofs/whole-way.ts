import { createShopClient, isShopError } from '@firstcome/client'

const [url = '', email = '', password = '', couponId = '', variantId = ''] = process.argv.slice(2)
const shipTo = { recipient: '김하늘', phone: '010-1234-5678', postalCode: '04524', line1: '세종대로 110' }

/** Signs in, charges, claims, buys and refunds, as a project outside the workspace does; tells what came of it. */
const { token } = await createShopClient({ url }).auth.signIn.mutate({ email, password })
const shop = createShopClient({ url, token: token ?? '', batch: true })

const charge = await shop.points.charge.mutate({ amount: 100_000, idempotencyKey: 'whole-way-charge' })
const { id: issuedCouponId } = await shop.coupons.claim.mutate({ couponId })
const again: unknown = await shop.coupons.claim.mutate({ couponId }).catch((error: unknown) => error)

const intention = { lines: [{ variantId, quantity: 2 }], issuedCouponId, shipTo }
const { order } = await shop.checkout.submit.mutate({ ...intention, idempotencyKey: 'whole-way-buy' })
const { order: refunded } = await shop.orders.refund.mutate({
  id: order.id,
  reason: '마음이 바뀌었어요',
  idempotencyKey: 'whole-way-refund',
})
const tooMany: unknown = await shop.checkout.submit
  .mutate({ lines: [{ variantId, quantity: 99 }], shipTo, idempotencyKey: 'whole-way-more' })
  .catch((error: unknown) => error)
const [{ balance }, { items: coupons }] = await Promise.all([
  shop.points.balance.query(),
  shop.coupons.mine.query({}),
])

console.log(
  JSON.stringify({
    charged: charge.balance,
    again: isShopError(again, 'COUPON_ALREADY_CLAIMED'),
    bought: [order.status, order.discount, order.total],
    refunded: [refunded.refundStatus, refunded.refunded],
    left: isShopError(tooMany, 'OUT_OF_STOCK') && tooMany.data.details.lines[0]?.available,
    balance,
    coupon: coupons[0]?.status,
  }),
)
