import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { addDays, dayOf } from '../../domain/reports/day.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { catchUp } from '../../testing/catch-up.ts'
import { cancel, refund } from '../../testing/change-order.ts'
import { checkOut } from '../../testing/checkout.ts'
import { claim, newCampaign } from '../../testing/claim.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import { placeEvents } from '../events/place-events.ts'
import { keepFigures } from '../reports/keep-figures.ts'
import { chargeWallet } from '../wallet/charge-wallet.ts'
import { checkAll } from './check-all.ts'
import { checkNow } from './check-now.ts'
import { PASSES } from './pass.ts'
import { DAY_PROMISE, PROMISES } from './promises.ts'
import { reportBooks } from './queries/report-books.ts'
import { readPoints } from './read-points.ts'
import { endTurn, inTurn, takeTurn } from './turn.ts'
import { watchBooks } from './watch-books.ts'

vi.mock('../../infrastructure/env.ts', async (original) =>
  (await import('../../testing/own-database.ts')).onOwnDatabase(original),
)

let ids: Record<'user' | 'product' | 'variant' | 'coupon' | 'order' | 'line' | 'day', string>

beforeAll(async () => {
  await catchUp(keepFigures)
  const shopper = await newShopper({ balance: 100_000 })
  await chargeWallet(
    { userId: shopper.userId, sessionId: shopper.userId },
    { amount: 5_000, idempotencyKey: mintId() },
  )
  const { id: product, variantId: variant } = await newProduct()
  const coupon = await newCampaign()
  const { id: issuedCouponId } = await claim(shopper, coupon)
  const lines = [{ variantId: variant, quantity: 3 }]
  const { order } = await checkOut(shopper, { lines, issuedCouponId })
  const line = order.lines[0]?.id ?? ''
  await refund(shopper, order, [{ orderLineId: line, quantity: 1 }])
  await cancel(shopper, (await checkOut(shopper, { lines })).order)
  await catchUp(keepFigures)
  const day = addDays(dayOf(await databaseNow(prisma)), -1)
  ids = { user: shopper.userId, product, variant, coupon, order: order.id, line, day }
})

/** Everything has been looked at, so that only what a test does next is new. */
beforeEach(async () => {
  await watchBooks()
  expect((await reportBooks()).checks.filter(({ ok }) => !ok)).toEqual([])
})

it('finds real books right, promise by promise', async () => {
  const report = await checkNow()
  expect(report).toMatchObject({ ok: true, behind: 0 })
  expect(report.checks.map(({ name }) => name)).toEqual(PROMISES)
  const aboutOf = new Map(report.checks.map(({ name, about }) => [name, about]))
  expect(aboutOf.get('stock = sum of its movements')).toBe('variant')
  expect(aboutOf.get(DAY_PROMISE)).toBe('day')
  expect(Date.now() - Date.parse(report.checkedAt ?? '')).toBeLessThan(60_000)
})

const asId = (sql: string) =>
  Object.entries(ids).reduce((filled, [name, id]) => filled.replaceAll(`:${name}`, `'${id}'`), sql)

/** What is damaged without an event, what puts it right, and where it shows. */
const DAMAGE = [
  {
    of: 'order',
    damage: 'UPDATE orders SET refunded = refunded + 1 WHERE id = :order',
    repair: 'UPDATE orders SET refunded = refunded - 1 WHERE id = :order',
    promise: 'refunded of an order = sum of its refunds, its delivery fee once',
    subject: () => ({ type: 'order', id: ids.order }),
    row: () => ids.order,
  },
  {
    of: 'line of an order',
    damage: 'UPDATE order_lines SET refundedAmount = refundedAmount - 1 WHERE id = :line',
    repair: 'UPDATE order_lines SET refundedAmount = refundedAmount + 1 WHERE id = :line',
    promise: 'refunded of a line = sum of its refunds, in proportion to what was paid for it',
    subject: () => ({ type: 'order', id: ids.order }),
    row: () => ids.line,
  },
  {
    of: 'wallet',
    damage: 'UPDATE wallets SET balance = balance + 1 WHERE userId = :user',
    repair: 'UPDATE wallets SET balance = balance - 1 WHERE userId = :user',
    promise: 'wallet balance = sum of its entries',
    subject: () => ({ type: 'customer', id: ids.user }),
    row: () => ids.user,
  },
  {
    of: 'variant',
    damage: 'UPDATE variants SET stock = stock + 1 WHERE id = :variant',
    repair: 'UPDATE variants SET stock = stock - 1 WHERE id = :variant',
    promise: 'stock = sum of its movements',
    subject: () => ({ type: 'variant', id: ids.variant }),
    row: () => ids.variant,
  },
  {
    of: 'product',
    damage: 'UPDATE products SET eventSeq = eventSeq + 1 WHERE id = :product',
    repair: 'UPDATE products SET eventSeq = eventSeq - 1 WHERE id = :product',
    promise: 'events of each product are in sequence',
    subject: () => ({ type: 'product', id: ids.product }),
    row: () => ids.product,
  },
  {
    of: 'campaign',
    damage: 'UPDATE coupons SET issued = issued + 1 WHERE id = :coupon',
    repair: 'UPDATE coupons SET issued = issued - 1 WHERE id = :coupon',
    promise: 'issued coupons of a campaign = its count, at most its quantity',
    subject: () => ({ type: 'coupon', id: ids.coupon }),
    row: () => ids.coupon,
  },
  {
    of: 'day',
    damage: 'INSERT INTO day_figures (day, shard, sales, charged) VALUES (:day, 0, 7, 7)',
    repair: 'DELETE FROM day_figures WHERE day = :day',
    promise: 'figures of a day = what happened on it',
    subject: () => ({ type: 'day', id: ids.day }),
    row: () => ids.day,
  },
  {
    of: "day's product",
    damage: 'INSERT INTO product_days (day, productId, units) VALUES (:day, :product, 1)',
    repair: 'DELETE FROM product_days WHERE day = :day',
    promise: 'what a product sold on a day = its order lines less what came back',
    subject: () => ({ type: 'day', id: ids.day }),
    row: () => ids.product,
  },
  {
    of: 'sum of all points',
    damage: 'UPDATE day_figures SET adjusted = adjusted + 1 WHERE charged = 5000',
    repair: 'UPDATE day_figures SET adjusted = adjusted - 1 WHERE charged = 5000',
    promise: 'points outstanding by the figures = sum of all wallets',
    subject: () => ({ type: 'points', id: 'all' }),
    row: () => 'all',
  },
]

it.each(DAMAGE)(
  'finds a damaged $of, names it, and finds it right when it has been put right',
  async (kind) => {
    expect(await prisma.$executeRawUnsafe(asId(kind.damage))).toBeGreaterThan(0)
    expect(await watchBooks()).toBeGreaterThan(0)
    const { ok, checks } = await reportBooks()
    expect(ok).toBe(false)
    const check = checks.find(({ name }) => name === kind.promise)
    expect(check).toMatchObject({ ok: false, rows: 1 })
    expect(check?.examples).toEqual([
      { id: kind.row(), found: expect.stringMatching(/\d/), subject: kind.subject() },
    ])

    await watchBooks()
    expect((await reportBooks()).ok).toBe(false)
    await prisma.$executeRawUnsafe(asId(kind.repair))
    expect(await watchBooks()).toBe(0)
    expect((await reportBooks()).ok).toBe(true)
  },
)

it('finds at once what an event tells of, wherever the passes are', async () => {
  const shopper = await newShopper({ balance: 50_000 })
  const { variantId } = await newProduct()
  const { order } = await checkOut(shopper, { lines: [{ variantId, quantity: 1 }] })
  await catchUp(keepFigures)
  await prisma.$executeRawUnsafe(
    "UPDATE book_marks SET value = 'ffffffff-ffff-ffff-ffff-ffffffffffff 9' WHERE name = 'orders'",
  )
  await prisma.payment.updateMany({ where: { orderId: order.id }, data: { amount: 1 } })
  await watchBooks()
  const broken = (await reportBooks()).checks.find(
    ({ name }) => name === 'order total = captured, refunded = given back',
  )
  expect(broken?.examples).toMatchObject([{ id: order.id, subject: { type: 'order', id: order.id } }])
  await prisma.payment.updateMany({ where: { orderId: order.id }, data: { amount: order.total } })
})

it('reads the whole shop again when an owner asks for it', async () => {
  await checkAll('system')
  const asked = await prisma.bookMark.findUniqueOrThrow({ where: { name: 'full' } })
  // A slow machine may need more than one round.
  await vi.waitFor(
    async () => {
      await watchBooks()
      const { passes } = await reportBooks()
      expect(passes.map(({ of, isUnderWay }) => [of, isUnderWay])).toEqual(
        ['order', 'customer', 'variant', 'product', 'coupon', 'day'].map((of) => [of, false]),
      )
      for (const { doneAt } of passes) expect(doneAt && doneAt >= asked.value).toBe(true)
    },
    { timeout: 20_000 },
  )
  expect(await prisma.auditEntry.count({ where: { action: 'books.check_asked' } })).toBe(1)
})

it('takes one step of the pass that has waited longest when there is no time, and lets go when it is told to', async () => {
  const steps: string[] = []
  for (const _ of PASSES) {
    const before = await marksOf(PASSES)
    await watchBooks(AbortSignal.abort())
    const after = await marksOf(PASSES)
    steps.push(...PASSES.filter((of) => after.get(of)?.getTime() !== before.get(of)?.getTime()))
  }
  expect(steps.toSorted()).toEqual(PASSES.toSorted())
  const turn = await takeTurn()
  expect(turn).not.toBeNull()
  if (turn) await endTurn(turn)
})

it('lets one check at a time, and writes nothing that was found in a turn that is over', async () => {
  const turn = await takeTurn()
  if (!turn) throw new Error('somebody else checks')
  const before = await reportBooks()
  expect(await watchBooks()).toBe(0)
  await expect(checkNow()).rejects.toMatchObject({ reason: 'BUSY' })
  expect(await reportBooks()).toEqual(before)

  await prisma.bookMark.update({
    where: { name: 'turn' },
    data: { updatedAt: new Date(Date.now() - 60_000) },
  })
  const next = await takeTurn()
  await expect(inTurn(turn, () => prisma.bookFinding.count())).rejects.toThrow('somebody else')
  await endTurn(turn)
  expect(await takeTurn()).toBeNull()
  if (next) await endTurn(next)
})

it('explains at every moment what all wallets hold, also by events that are not counted yet', async () => {
  const shopper = await newShopper({ balance: 50_000 })
  const { variantId } = await newProduct()
  const explained = async () => {
    const { balances, counted, uncounted, untold } = await readPoints(prisma)
    expect(counted + uncounted + untold).toBe(balances)
    return uncounted
  }
  expect(await explained()).toBe(0)
  await chargeWallet(
    { userId: shopper.userId, sessionId: shopper.userId },
    { amount: 9_000, idempotencyKey: mintId() },
  )
  const { order } = await checkOut(shopper, { lines: [{ variantId, quantity: 1 }] })
  expect(await explained()).toBe(9_000 - order.total)
  while ((await placeEvents()).length > 0);
  expect(await explained()).toBe(9_000 - order.total)
  await catchUp(keepFigures)
  expect(await explained()).toBe(0)
})

const marksOf = async (names: readonly string[]) =>
  new Map(
    (await prisma.bookMark.findMany({ where: { name: { in: [...names] } } })).map(({ name, updatedAt }) => [
      name,
      updatedAt,
    ]),
  )
