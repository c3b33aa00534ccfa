import { registerConsumer } from '../../application/events/register-consumer.ts'
import { addToCoupons } from '../../application/reports/figure-tables.ts'
import { keepFigures } from '../../application/reports/keep-figures.ts'
import { creditPoints } from '../../application/wallet/write-wallets.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { sqlTime } from '../../infrastructure/rows.ts'
import type { Books } from './books.ts'
import type { Fill } from './fill.ts'
import type { Shop } from './sell-all.ts'
import { insertPlaced, setIssued, setStock } from './tables.ts'
import { writeInBatches } from './write-in-batches.ts'

/** Writes what wallets, variants and campaigns have come to, and the events of late, all of which have been counted. */
export async function closeBooks(fill: Fill, books: Books, shop: Shop): Promise<void> {
  await writeInBatches(
    shop.customers.flatMap(({ id: userId, balance, seq, charges: eventSeq }) =>
      seq > 0 ? [{ userId, balance, seq, eventSeq }] : [],
    ),
    creditPoints,
  )
  fill.tell('wallets')
  await writeInBatches(
    shop.pieces.flatMap(({ variants }) =>
      variants.flatMap(({ id, stock, seq }) => (seq > 0 ? [{ id, stock, stockSeq: seq }] : [])),
    ),
    setStock,
  )
  fill.tell('stock')
  await writeInBatches(
    shop.campaigns.filter(({ issued }) => issued > 0),
    setIssued,
  )
  await writeInBatches(
    shop.campaigns.map(({ id: couponId, used, discount, sales }) => ({ couponId, used, discount, sales })),
    addToCoupons,
  )
  await prisma.$executeRaw`
    INSERT INTO customer_figures (userId, orders, spent)
    SELECT userId, COUNT(*), SUM(total - refunded) FROM orders WHERE paidAt IS NOT NULL GROUP BY userId`
  await placeEvents(fill, books)
}

async function placeEvents({ mint, tell }: Fill, { events }: Books): Promise<void> {
  const rows = events
    .toSorted((one, other) => one.at - other.at)
    .map(({ at, ...event }, nth) => ({
      ...event,
      id: mint(at),
      position: nth + 1,
      createdAt: sqlTime(new Date(at)),
    }))
  await writeInBatches(rows, insertPlaced)
  const lastPosition = BigInt(rows.length)
  await prisma.outboxLine.updateMany({ data: { lastPosition } })
  await registerConsumer(keepFigures)
  await prisma.consumer.updateMany({ where: { name: keepFigures.name }, data: { position: lastPosition } })
  tell(`${rows.length} events`)
}
