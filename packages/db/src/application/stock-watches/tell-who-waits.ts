import { availability } from '../../domain/cart/problems.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { lockFreeStockWatches, type StockWatchRow } from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { deleteRows } from '../../infrastructure/rows.ts'
import { type Tx, transaction } from '../../infrastructure/transaction.ts'
import { type DescribedOffer, readOffers } from '../cart/read-offers.ts'
import { type News, tellShoppers } from '../notifications/tell-shoppers.ts'
import { findBackInStock } from './find-back-in-stock.ts'

const BATCH = 100

const deleteWatches = deleteRows(
  'stock_watches',
  { userId: 'id', variantId: 'id' },
  't.userId = j.userId AND t.variantId = j.variantId',
)

/**
 * Tells shoppers, once each, that what they wait for can be had again: who asked first is told first, a batch at a time, for as
 * long as there is stock. Returns how many no longer wait. Safe in several workers.
 */
export async function tellWhoWaits(): Promise<number> {
  let told = 0
  for (const variantId of await findBackInStock()) told += await tellAllOf(variantId)
  return told
}

async function tellAllOf(variantId: string): Promise<number> {
  let told = 0
  for (;;) {
    const userIds = await findWaiting(variantId)
    const now = await transaction((tx) => tell(tx, variantId, userIds))
    told += now
    if (now < BATCH) return told
  }
}

async function findWaiting(variantId: string): Promise<string[]> {
  const watches = await prisma.stockWatch.findMany({
    where: { variantId },
    select: { userId: true },
    orderBy: { id: 'asc' },
    take: BATCH,
  })
  return watches.map(({ userId }) => userId)
}

/** Under their lock, so that another worker passes them by, and who stops waiting meanwhile is not told after it. */
async function tell(tx: Tx, variantId: string, userIds: string[]): Promise<number> {
  const watches = await lockFreeStockWatches(tx, variantId, userIds)
  const offers = await readOffers(tx, [variantId])
  const offer = offers.get(variantId)
  const line = { variantId, quantity: 1 }
  if (!offer || availability([line], offers, new Map(), await databaseNow(tx)).size > 0) return 0
  await tellShoppers(
    tx,
    watches.map((watch) => newsOf(watch, offer)),
  )
  await deleteWatches(
    tx,
    watches.map(({ userId }) => ({ userId, variantId })),
  )
  return watches.length
}

const newsOf = ({ id, userId }: StockWatchRow, offer: DescribedOffer): News => ({
  kind: 'back_in_stock',
  userId,
  subject: id,
  payload: {
    variantId: offer.variantId,
    slug: offer.slug,
    pieceKo: pieceOf(offer.nameKo, offer.optionsKo),
    pieceEn: pieceOf(offer.nameEn, offer.optionsEn),
    left: offer.stock,
  },
})

const pieceOf = (name: string, options: DescribedOffer['optionsKo']) =>
  [name, ...options.map(([, value]) => value)].join(', ')
