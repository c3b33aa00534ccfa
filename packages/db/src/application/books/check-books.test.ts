import { beforeAll, expect, it, vi } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { transaction } from '../../infrastructure/transaction.ts'
import { catchUp } from '../../testing/catch-up.ts'
import { cancel, refund, sendBack } from '../../testing/change-order.ts'
import { checkOut, place } from '../../testing/checkout.ts'
import { claim, newCampaign } from '../../testing/claim.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { openEndpoint } from '../../testing/open-endpoint.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import { adjustPoints } from '../customers/adjust-points.ts'
import { shipOrder } from '../orders/ship-order.ts'
import { approveReturn } from '../returns/approve-return.ts'
import { chargeWallet } from '../wallet/charge-wallet.ts'
import { fanOut } from '../webhooks/fan-out.ts'
import { askInvariants } from './ask-invariants.ts'
import { checkBooksOf } from './check-books-of.ts'
import type { Within } from './invariant.ts'
import { INVARIANTS } from './invariants.ts'
import { withinOrders } from './within-orders.ts'

vi.mock('../../infrastructure/env.ts', async (original) =>
  (await import('../../testing/own-database.ts')).onOwnDatabase(original),
)

/** A shopper whose orders have seen it all: one bought with a coupon, partly refunded, shipped and partly returned, one held, one cancelled. */
let ids: Record<'user' | 'product' | 'variant' | 'coupon' | 'issued' | 'order' | 'held' | 'cancelled', string>
let within: Within

beforeAll(async () => {
  await openEndpoint(['order.paid', 'coupon.issued', 'wallet.charged'])
  const shopper = await newShopper({ balance: 100_000 })
  const actor = { userId: shopper.userId, sessionId: shopper.userId }
  await chargeWallet(actor, { amount: 5_000, idempotencyKey: mintId() })
  await adjustPoints(await newStaff(), {
    id: actor.userId,
    amount: 500,
    reason: 'a gift',
    idempotencyKey: mintId(),
  })
  const { id: product, variants } = await newProduct({ variants: [{ stock: 9 }, { stock: 9 }] })
  const lines = variants.map(({ id }) => ({ variantId: id, quantity: 3 }))
  const coupon = await newCampaign({ productIds: [product] })
  const { id: issued } = await claim(shopper, coupon)
  const { order } = await checkOut(shopper, { lines, issuedCouponId: issued })
  const piece = [{ orderLineId: order.lines[0]?.id ?? '', quantity: 1 }]
  await refund(shopper, order, piece)
  await shipOrder('system', { id: order.id, carrier: 'CJ', trackingNumber: '1234' })
  const asked = await sendBack(shopper, order, piece)
  await approveReturn('system', { id: asked.id, restock: false })
  const held = await place(shopper, { lines })
  const cancelled = await place(shopper, { lines: lines.slice(0, 1) })
  await cancel(shopper, cancelled.order)
  ids = {
    user: shopper.userId,
    product,
    variant: lines[0]?.variantId ?? '',
    coupon,
    issued,
    order: order.id,
    held: held.order.id,
    cancelled: cancelled.order.id,
  }
  await catchUp(fanOut)
  within = await withinOrders([order.id, held.order.id, cancelled.order.id])
})

/** For each promise what breaks it; `:user` and its like stand for ids. */
const DAMAGE: Record<string, string> = {
  'wallet balance = sum of its entries': 'UPDATE wallets SET balance = balance + 1 WHERE userId = :user',
  'balance after each wallet entry = running sum':
    'UPDATE wallet_entries SET balanceAfter = balanceAfter + 1 WHERE userId = :user AND seq = 2',
  'every charge has its top-up, and every top-up its charge': 'DELETE FROM top_ups WHERE userId = :user',
  'nothing is open with a shopper who has left': 'UPDATE wallets SET closedAt = NOW(3) WHERE userId = :user',
  'points that staff gave or took are told of once, and once in the audit log':
    "UPDATE audit_entries SET actor = 'staff:another' WHERE subjectId = :user",
  'stock = sum of its movements': 'UPDATE variants SET stock = stock + 1 WHERE id = :variant',
  'stock after each movement = running sum':
    'UPDATE stock_movements SET stockAfter = stockAfter + 1 WHERE variantId = :variant AND seq = 2',
  'units taken from stock for an order = units it keeps':
    "UPDATE stock_movements SET orderId = :held WHERE orderId = :cancelled AND kind = 'hold'",
  'pieces put back into stock = those of restocked refunds, or all of a hold that ended':
    'UPDATE order_lines SET returnedQuantity = 2 WHERE orderId = :cancelled',
  'order total = its lines + delivery fee':
    'UPDATE orders SET total = total + 1, subtotal = subtotal + 1 WHERE id = :held',
  'the status of an order agrees with what has happened to it':
    "UPDATE orders SET status = 'paid' WHERE id = :order",
  'order total = captured, refunded = given back':
    "UPDATE payments SET amount = amount - 1 WHERE orderId = :order AND kind = 'capture'",
  'captured = spent from the wallet, given back = returned to it':
    "UPDATE wallet_entries SET orderId = NULL WHERE userId = :user AND kind = 'refund'",
  'a refund = its lines + the delivery fee in it = its payment':
    'UPDATE refunds SET amount = amount + 1 WHERE orderId = :order',
  'refunded of an order = sum of its refunds, its delivery fee once':
    'UPDATE orders SET refunded = refunded + 1 WHERE id = :order',
  'refunded of a line = sum of its refunds, in proportion to what was paid for it':
    'UPDATE order_lines SET refundedAmount = refundedAmount - 1 WHERE orderId = :order AND refundedAmount > 0',
  'the refund status of an order = what is refunded of its pieces':
    "UPDATE orders SET refundStatus = 'full' WHERE id = :order",
  'a return is of a shipped order of its shopper':
    'UPDATE returns SET userId = :product WHERE orderId = :order',
  'an approved return has a refund of its own, piece by piece':
    'UPDATE return_lines SET quantity = 2 WHERE returnId IN (SELECT id FROM returns WHERE orderId = :order)',
  'issued coupons of a campaign = its count, at most its quantity':
    'UPDATE coupons SET issued = issued + 1 WHERE id = :coupon',
  'a coupon is held by its unpaid order, used by its paid one, else free':
    "UPDATE issued_coupons SET status = 'held' WHERE id = :issued",
  'a live order has its coupon, and no other live order has it':
    'UPDATE orders SET issuedCouponId = :issued, couponId = :coupon WHERE id = :held',
  'events of each order are in sequence':
    "UPDATE outbox_events SET seq = 9 WHERE aggregateId = :order AND type = 'order.shipped'",
  'events of each wallet are in sequence': 'UPDATE wallets SET eventSeq = 3 WHERE userId = :user',
  'events of each product are in sequence': 'UPDATE products SET eventSeq = 2 WHERE id = :product',
  'every order has told what became of it, each event once':
    "UPDATE outbox_events SET type = 'order.paid' WHERE aggregateId = :order AND type = 'order.shipped'",
  'every charge has told so, once':
    "UPDATE outbox_events SET type = 'told' WHERE aggregateId = :user AND type = 'wallet.charged'",
  'every coupon that was issued has told so, once': 'DELETE FROM outbox_events WHERE aggregateId = :issued',
  'every place in the line of events is given once, in the order of each aggregate':
    'UPDATE outbox_events SET position = 1000000 - seq WHERE aggregateId = :order',
  'what an order told has gone to every endpoint that asked for it, or waits in its queue':
    'DELETE FROM webhook_deliveries WHERE aggregateId = :order',
  'charges and issued coupons have gone to every endpoint that asked for them, or wait in their queue':
    'DELETE FROM webhook_queues WHERE aggregateId = :issued',
  'one key, one effect: an order or a charge of its shopper, and none by two keys':
    "INSERT INTO idempotency_keys (scope, `key`, requestHash, response, createdAt) SELECT scope, 'another', requestHash, response, createdAt FROM idempotency_keys WHERE scope = CONCAT(:user, ':points.charge')",
}

it('finds the books of real orders right', async () => {
  const { ok, checks } = await checkBooksOf([ids.order, ids.held, ids.cancelled])
  expect(checks.filter((check) => !check.ok)).toEqual([])
  expect(ok).toBe(true)
})

it.each(INVARIANTS.map(({ name }) => name))('names what breaks: %s', async (name) => {
  const broken = await brokenBy(fill(DAMAGE[name] ?? ''))
  expect(broken).toContain(name)
})

const fill = (statement: string) =>
  Object.entries(ids).reduce((sql, [name, id]) => sql.replaceAll(`:${name}`, `'${id}'`), statement)

/** The promises that are broken after some damage, which is rolled back. */
async function brokenBy(damage: string): Promise<string[]> {
  const rollback = new Error('rolled back')
  let broken: string[] = []
  const looking = transaction(async (tx) => {
    expect(await tx.$executeRawUnsafe(damage)).toBeGreaterThan(0)
    const { checks } = await askInvariants(tx, within)
    broken = checks.filter(({ ok }) => !ok).map(({ name }) => name)
    throw rollback
  })
  await expect(looking).rejects.toBe(rollback)
  return broken
}
