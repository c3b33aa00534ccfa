import { settleCheckouts } from '../../domain/checkout/settle.ts'
import type { Order } from '../../domain/orders/order.ts'
import { createLane, type Outcome } from '../../infrastructure/lane.ts'
import { LANE } from '../../infrastructure/lanes.ts'
import type { WalletRow } from '../../infrastructure/locks.ts'
import type { LaneTx } from '../../infrastructure/transaction.ts'
import { walletBatch } from '../wallet/wallet-batch.ts'
import type { LaneRequest } from './lane-request.ts'
import { newOrder } from './new-order.ts'
import { readBooks } from './read-books.ts'
import { writeOrders } from './write-orders.ts'

/** A fresh order, or the stored answer of the first request under the same key. */
type Result = { order: Order } | { stored: string }

async function checkOutBatch(tx: LaneTx, requests: LaneRequest[], wallets: Promise<WalletRow[]>) {
  const books = await readBooks(tx, requests, wallets)
  const decisions = settleCheckouts(requests, books)

  const fresh = decisions.flatMap((decision) =>
    'accepted' in decision && !decision.repeated ? [newOrder(decision.accepted, books.now)] : [],
  )
  if (fresh.length > 0) await writeOrders(tx, fresh, books.now)

  const answers = new Map(fresh.map(({ accepted, answer }) => [accepted, answer]))
  return decisions.map((decision): Outcome<Result> => {
    if ('refused' in decision) return { error: decision.refused }
    if ('answered' in decision) return { result: { stored: decision.answered } }
    const order = answers.get(decision.accepted)
    return order ? { result: { order } } : { error: new Error('an accepted checkout without its order') }
  })
}

/** Checks out many shoppers in one transaction: at most 128 of them, or a thousand lines. */
export const checkoutLane = createLane(walletBatch(checkOutBatch), {
  ...LANE,
  weigh: (request) => request.lines?.length ?? 10,
  maxWeight: 1_000,
})
