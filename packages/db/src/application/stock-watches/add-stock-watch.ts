import { availability, refusalOf } from '../../domain/cart/problems.ts'
import { invalidInput, notFound } from '../../domain/refusal.ts'
import {
  type ChangeStockWatchInput,
  MAX_STOCK_WATCHES,
  type StockWatchList,
} from '../../domain/stock-watches/stock-watch.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { lockUsers } from '../../infrastructure/locks.ts'
import { type Tx, transaction } from '../../infrastructure/transaction.ts'
import type { Actor } from '../accounts/actor.ts'
import { readOffers } from '../cart/read-offers.ts'
import { listStockWatches } from './queries/list-stock-watches.ts'

/**
 * Has the shopper told when a variant that is sold out can be had again; waiting twice is waiting once. Returns all that they
 * wait for. Refuses: NOT_FOUND (unknown, a draft), PRODUCT_UNAVAILABLE, NOT_ON_SALE, and INVALID_INPUT on `variantId` for one
 * that can be had now (in_stock) and for the 51st (too_many).
 */
export async function addStockWatch(actor: Actor, input: ChangeStockWatchInput): Promise<StockWatchList> {
  const { userId } = actor
  const { variantId, locale } = input
  await transaction(async (tx) => {
    const [user] = await lockUsers(tx, [userId])
    if (!user) throw notFound()
    const held = await tx.stockWatch.findMany({ where: { userId }, select: { variantId: true } })
    if (held.some((watch) => watch.variantId === variantId)) return
    const now = await databaseNow(tx)
    await assertSoldOut(tx, variantId, now)
    if (held.length >= MAX_STOCK_WATCHES) throw invalidInput('variantId', 'too_many')
    await tx.stockWatch.createMany({ data: { userId, variantId, id: mintId(), createdAt: now } })
  })
  return listStockWatches(actor, { locale })
}

async function assertSoldOut(tx: Tx, variantId: string, now: Date): Promise<void> {
  const offers = await readOffers(tx, [variantId])
  const offer = offers.get(variantId)
  if (!offer || offer.status === 'draft') throw notFound()
  const obstacles = availability([{ variantId, quantity: 1 }], offers, new Map(), now)
  const problem = obstacles.get(variantId)?.problem
  if (!problem) throw invalidInput('variantId', 'in_stock')
  if (problem !== 'SOLD_OUT') throw refusalOf(obstacles)
}
