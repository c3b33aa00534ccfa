import { fundShoppers } from '@firstcome/db/testing/fund-shoppers'
import { newProduct } from '@firstcome/db/testing/rows'
import { createCaller } from '../../bench/lib/load/create-caller.ts'
import { openLedger } from '../../bench/lib/load/open-ledger.ts'
import { count, sayTally } from '../../bench/lib/load/tally.ts'
import { comeBack } from './come-back.ts'
import { env } from './env.ts'
import { books, exactly, type Finding } from './finding.ts'
import { sumExcept } from './sum-except.ts'

/**
 * Far more buyers than pieces, all at once: exactly the stock is sold, and everyone else is told that it is out. Who is
 * told BUSY by a full queue comes back, as the shop asks.
 */
export async function oversell({ api, stock, buyers }: { api: string; stock: number; buyers: number }) {
  const { variantId } = await newProduct({ variants: [{ stock }] })
  const shoppers = await fundShoppers({ count: buyers, balance: 100_000 })
  const caller = createCaller(api, buyers)
  const began = performance.now()
  const answers = await Promise.all(
    shoppers.map(({ token, userId }) => {
      const body = JSON.stringify({ lines: [{ variantId, quantity: 1 }], idempotencyKey: userId })
      return comeBack(() => caller.post('checkout.submit', { token, body }))
    }),
  )
  const seconds = (performance.now() - began) / 1_000
  caller.close()

  const tally = count(answers.map(({ word }) => word))
  const putOff = answers.filter(({ tries }) => tries > 1).length
  console.log(
    `${buyers} buyers, stock ${stock}: ${sayTally(tally)} in ${seconds.toFixed(1)} s; ${putOff} told BUSY first`,
  )
  const ledger = await openLedger(env.DATABASE_URL)
  const findings: Finding[] = [
    exactly('accepted', tally.ACCEPTED ?? 0, stock),
    exactly('told OUT_OF_STOCK', tally.OUT_OF_STOCK ?? 0, buyers - stock),
    exactly('other answers', sumExcept(tally, 'ACCEPTED', 'OUT_OF_STOCK'), 0),
    exactly(
      'orders',
      await ledger.figure('SELECT COUNT(*) FROM order_lines WHERE variantId = ?', [variantId]),
      stock,
    ),
    exactly('stock left', await ledger.figure('SELECT stock FROM variants WHERE id = ?', [variantId]), 0),
    await books(),
  ]
  await ledger.close()
  return findings
}
