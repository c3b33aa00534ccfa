import { randomUUID } from 'node:crypto'
import { createShopClient, isShopError } from '@firstcome/client'

const [url = 'http://localhost:3000', email = '', password = ''] = process.argv.slice(2)
const shipTo = { recipient: '김하늘', phone: '010-1234-5678', postalCode: '04524', line1: '세종대로 110' }
const won = (amount: number) => `₩${amount.toLocaleString('en')}`

const { token } = await createShopClient({ url }).auth.signIn.mutate({ email, password })
const shop = createShopClient({ url, token: token ?? '' })

const { items: drops } = await shop.coupons.campaigns.query({ locale: 'en' })
const now = Date.now()
const drop = drops.find((one) => Date.parse(one.startsAt) <= now && now < Date.parse(one.endsAt))
if (!drop) throw new Error('No drop is open.')

const watching = shop.live.coupon.subscribe(
  { couponId: drop.id },
  { onData: ({ remaining }) => console.log(`${drop.name}: ${remaining} of ${drop.quantity} left`) },
)

// Asking again is safe: a shopper gets one coupon of a drop, and who holds it is told so.
await shop.coupons.claim.mutate({ couponId: drop.id }).catch((error: unknown) => {
  if (!isShopError(error, 'COUPON_ALREADY_CLAIMED')) throw error
})

const { items: pieces } = await shop.catalog.list.query({ inStock: true, sort: 'price-desc', locale: 'en' })
const piece = pieces.find((product) => product.saleStartsAt === null)
if (!piece) throw new Error('Nothing to buy today.')
const { variants } = await shop.catalog.product.query({ id: piece.id, locale: 'en' })
const lines = [{ variantId: variants.find((variant) => variant.stock > 0)?.id ?? '', quantity: 1 }]

const { coupons } = await shop.checkout.quote.query({ lines, locale: 'en' })
const issuedCouponId = coupons.find((coupon) => coupon.best)?.id
const { total } = await shop.checkout.quote.query({ lines, issuedCouponId, locale: 'en' })

const intention = { lines, issuedCouponId, shipTo, expectedTotal: total, idempotencyKey: randomUUID() }
const { order: held } = await shop.orders.place.mutate(intention)
console.log(`${held.number}: ${won(held.total)}, held until ${held.expiresAt}`)

await shop.points.charge.mutate({ amount: 500_000, idempotencyKey: randomUUID() })
const { order } = await shop.orders.pay.mutate({ id: held.id, idempotencyKey: randomUUID() })
console.log(`${order.number}: ${won(order.discount)} off by coupon, ${order.status}`)

const { amount, couponReturns } = await shop.orders.refundPreview.query({ id: order.id })
console.log(`A refund would give ${won(amount)} back${couponReturns ? ', and the coupon' : ''}.`)
watching.unsubscribe()
