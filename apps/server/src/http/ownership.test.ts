import { tellOfEvents } from '@firstcome/db/application/notifications/tell-of-events'
import { catchUp } from '@firstcome/db/testing/catch-up'
import { issueCoupon } from '@firstcome/db/testing/issue-coupon'
import { newProduct } from '@firstcome/db/testing/rows'
import { ship } from '@firstcome/db/testing/ship'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { expect, it } from 'vitest'
import { z } from 'zod'
import type { Answer } from '../testing/send.ts'
import { bearer, startTestShop } from '../testing/start-test-shop.ts'
import { stateOf } from '../testing/state-of.ts'

const UNKNOWN = '0199a0b0-0000-7000-8000-000000000000'
const MALFORMED = "1' OR '1'='1"
const address = { recipient: '남', phone: '010-0000-0000', postalCode: '04524', line1: '어딘가' }
const reason = '마음이 바뀌었어요'

const saved = z.object({ id: z.string() })
const ordered = z.object({ order: saved.extend({ lines: z.tuple([saved], saved) }) })
const listed = z.object({ items: z.tuple([saved], saved) })

async function setUp() {
  const shop = await startTestShop()
  await catchUp(tellOfEvents)
  const [owner, other] = [await newSignedInShopper({ balance: 200_000 }), await newSignedInShopper()]
  const { variantId } = await newProduct()
  const lines = [{ variantId, quantity: 1 }]
  const order = async (path: string, more = {}) => {
    const input = { lines, idempotencyKey: 'ownership', ...more }
    return ordered.parse((await shop.mutate(path, input, bearer(owner))).data).order
  }
  const first = async (path: string) =>
    listed.parse((await shop.query(path, undefined, bearer(owner))).data).items[0].id
  const paid = await order('checkout.submit')
  const shipped = await order('checkout.submit', { idempotencyKey: 'ownership-2' })
  await ship(shipped)
  const held = await order('orders.place')
  await catchUp(tellOfEvents)
  const own = {
    paid: paid.id,
    held: held.id,
    shipped: shipped.id,
    coupon: (await issueCoupon(owner)).id,
    address: await first('account.addresses.list'),
    session: await first('account.sessions.list'),
    notification: await first('notifications.list'),
  }
  const shippedLine = shipped.lines[0].id
  return { shop, owner, other, own, calls: callsWithIds(lines, shippedLine) }
}

type Kind = Awaited<ReturnType<typeof setUp>>['own']
type Call = { path: string; of: keyof Kind; query?: true; input: (id: string) => object }

/** Every procedure that takes the id of something that belongs to a shopper. */
function callsWithIds(lines: object[], orderLineId: string): Call[] {
  const idempotencyKey = 'ownership-calls'
  const checkout = (issuedCouponId: string) => ({ lines, issuedCouponId, idempotencyKey })
  return [
    { path: 'orders.byId', of: 'paid', query: true, input: (id) => ({ id }) },
    { path: 'payments.list', of: 'paid', query: true, input: (orderId) => ({ orderId }) },
    { path: 'orders.pay', of: 'held', input: (id) => ({ id, idempotencyKey }) },
    { path: 'orders.cancel', of: 'paid', input: (id) => ({ id, idempotencyKey }) },
    { path: 'orders.refundPreview', of: 'paid', query: true, input: (id) => ({ id }) },
    { path: 'orders.refund', of: 'paid', input: (id) => ({ id, reason, idempotencyKey }) },
    {
      path: 'returns.request',
      of: 'shipped',
      input: (id) => ({ id, lines: [{ orderLineId, quantity: 1 }], reason, idempotencyKey }),
    },
    { path: 'returns.list', of: 'shipped', query: true, input: (orderId) => ({ orderId }) },
    {
      path: 'checkout.quote',
      of: 'coupon',
      query: true,
      input: (issuedCouponId) => ({ lines, issuedCouponId }),
    },
    { path: 'checkout.submit', of: 'coupon', input: checkout },
    { path: 'orders.place', of: 'coupon', input: checkout },
    { path: 'notifications.markRead', of: 'notification', input: (id) => ({ ids: [id] }) },
    { path: 'account.addresses.save', of: 'address', input: (id) => ({ id, ...address }) },
    { path: 'account.addresses.remove', of: 'address', input: (id) => ({ id }) },
    { path: 'account.addresses.setDefault', of: 'address', input: (id) => ({ id }) },
    { path: 'account.sessions.revoke', of: 'session', input: (id) => ({ id }) },
  ]
}

type Setting = Awaited<ReturnType<typeof setUp>>
const make = ({ shop }: Setting, { path, query, input }: Call, id: string, by?: { token: string }) =>
  (query ? shop.query : shop.mutate)(path, input(id), by && bearer(by))

const outcome = ({ status, reason }: Answer) => [status, reason]

it('opens what belongs to a shopper to nobody else, and nothing of it changes', async () => {
  const setting = await setUp()
  const { shop, owner, other, own, calls } = setting
  const state = async () => [
    ...(await stateOf(shop, owner)),
    ...(await Promise.all(
      ['coupons.mine', 'returns.list', 'notifications.list'].map(async (path) => [
        (await shop.query(path, undefined, bearer(owner))).data,
      ]),
    )),
  ]
  const before = await state()
  for (const call of calls) {
    const answer = await make(setting, call, own[call.of], other)
    expect([call.path, ...outcome(answer), answer.details]).toEqual([call.path, 404, 'NOT_FOUND', null])
    const byGuest = await make(setting, call, own[call.of])
    expect([call.path, ...outcome(byGuest)]).toEqual([call.path, 401, 'UNAUTHORIZED'])
  }
  expect(await state()).toEqual(before)
})

it('tells unknown ids from malformed ones', async () => {
  const setting = await setUp()
  const { shop, owner, calls } = setting
  for (const call of calls) {
    const [unknown, malformed] = [
      await make(setting, call, UNKNOWN, owner),
      await make(setting, call, MALFORMED, owner),
    ]
    expect([call.path, ...outcome(unknown)]).toEqual([call.path, 404, 'NOT_FOUND'])
    expect([call.path, ...outcome(malformed)]).toEqual([call.path, 400, 'INVALID_INPUT'])
  }
  const open = [
    (id: string) => shop.query('catalog.product', { id }),
    (id: string) => shop.mutate('cart.set', { variantId: id, quantity: 1 }, bearer(owner)),
    (variantId: string) => shop.mutate('stockWatches.add', { variantId }, bearer(owner)),
    (couponId: string) => shop.mutate('coupons.claim', { couponId }, bearer(owner)),
    (productId: string) => shop.query('live.stock', { productId }),
    (couponId: string) => shop.query('live.coupon', { couponId }),
  ]
  for (const call of open) {
    expect(outcome(await call(UNKNOWN))).toEqual([404, 'NOT_FOUND'])
    expect(outcome(await call(MALFORMED))).toEqual([400, 'INVALID_INPUT'])
  }
  expect(await shop.query('catalog.product', { slug: 'no-such-thing' })).toMatchObject({ status: 404 })
})

it('lets their owner do each of these', async () => {
  const setting = await setUp()
  const { owner, own, calls } = setting
  const verbs = [
    'orders.pay',
    'orders.refundPreview',
    'returns.request',
    'notifications.markRead',
    'checkout.submit',
  ]
  for (const call of calls.filter(({ path }) => verbs.includes(path)))
    expect([call.path, (await make(setting, call, own[call.of], owner)).status]).toEqual([call.path, 200])
})
