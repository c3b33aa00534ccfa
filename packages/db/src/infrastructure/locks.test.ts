import { beforeAll, describe, expect, it } from 'vitest'
import { fundShoppers } from '../testing/fund-shoppers.ts'
import { newProduct } from '../testing/rows.ts'
import { mintId } from './ids.ts'
import * as locks from './locks.ts'
import { prisma } from './prisma.ts'
import { type Tx, transaction } from './transaction.ts'

type Plan = { table: string; type: string; key: string | null; rows: bigint }

/** How the server would run the statement that a lock sends. */
async function planOf(lock: (tx: Tx) => Promise<unknown>): Promise<Plan | undefined> {
  let plans: Plan[] = []
  await transaction(async (tx) => {
    const explain = async (sql: string, rows: string) => {
      plans = await tx.$queryRawUnsafe<Plan[]>(`EXPLAIN ${sql}`, rows)
      return []
    }
    await lock(
      new Proxy(tx, {
        get: (real, name) => (name === '$queryRawUnsafe' ? explain : Reflect.get(real, name)),
      }),
    )
  })
  return plans.find((plan) => plan.table === 't')
}

const ids = Array.from({ length: 128 }, mintId).sort()
const queues = ids.map((id) => ({ endpointId: id, aggregateId: id }))
const leases = queues.map((queue) => ({ ...queue, leasedBy: mintId() }))
const LOCKS: [string, (tx: Tx) => Promise<unknown>][] = [
  ['wallets', (tx) => locks.lockWallets(tx, ids)],
  ['free wallets', (tx) => locks.lockFreeWallets(tx, ids)],
  ['users', (tx) => locks.lockUsers(tx, ids)],
  ['carts', (tx) => locks.lockCartsOf(tx, ids)],
  ['free stock watches', (tx) => locks.lockFreeStockWatches(tx, mintId(), ids)],
  ['campaigns', (tx) => locks.lockCoupons(tx, ids)],
  ['free campaigns', (tx) => locks.lockFreeCoupons(tx, ids)],
  ['products', (tx) => locks.lockProducts(tx, ids)],
  ['due queues', (tx) => locks.lockDueQueues(tx, queues)],
  ['leased queues', (tx) => locks.lockLeasedQueues(tx, leases)],
  ['deliveries', (tx) => locks.lockDeliveries(tx, ids)],
  ['endpoints', (tx) => locks.lockEndpoints(tx, ids)],
  ['free replays', (tx) => locks.lockFreeReplays(tx, ids)],
  [
    'variants',
    (tx) =>
      locks.lockVariants(
        tx,
        ids.map((id) => ({ id, productId: id })),
      ),
  ],
]

describe('row locks', () => {
  it.each(LOCKS)('of %s walk the array by primary key', async (_, lock) => {
    expect(await planOf(lock)).toMatchObject({ key: 'PRIMARY', type: expect.stringMatching(/^(eq_)?ref$/) })
  })

  describe('on large tables', () => {
    beforeAll(async () => {
      await fundShoppers({ count: 3_000, balance: 0 })
      const { id: productId } = await newProduct()
      await prisma.variant.createMany({
        data: Array.from({ length: 5_000 }, () => ({
          id: mintId(),
          productId,
          sku: mintId(),
          options: {},
          price: 1,
        })),
      })
      await prisma.$executeRawUnsafe('ANALYZE TABLE wallets, users, cart_lines, products, variants')
    })

    it.each(LOCKS)('of %s walk the array by primary key', async (_, lock) => {
      expect(await planOf(lock)).toMatchObject({ key: 'PRIMARY', type: expect.stringMatching(/^(eq_)?ref$/) })
    })
  })

  it('hold what they lock until the commit, and SKIP LOCKED passes it by', async () => {
    const shoppers = await fundShoppers({ count: 2, balance: 1_000 })
    const userIds = shoppers.map(({ userId }) => userId).sort()
    await transaction(async (tx) => {
      const [held = ''] = userIds
      await locks.lockWallets(tx, [held])
      const free = await transaction((other) => locks.lockFreeWallets(other, userIds))
      expect(free.map((wallet) => wallet.userId)).toEqual(userIds.slice(1))
    })
    expect(await transaction((tx) => locks.lockFreeWallets(tx, userIds))).toHaveLength(2)
  })

  it('lock variants by product, then variant, each once', async () => {
    const products = await Promise.all(
      [1, 2, 3].map(() => newProduct({ variants: [{ stock: 1 }, { stock: 1 }] })),
    )
    const wanted = products.flatMap((product) =>
      product.variants.map(({ id }) => ({ id, productId: product.id })),
    )
    const rows = await transaction((tx) => locks.lockVariants(tx, [...wanted.toReversed(), ...wanted]))
    const places = rows.map((row) => row.productId + row.id)
    expect(places).toEqual(places.toSorted())
    expect(rows).toHaveLength(6)
  })
})
