import { prisma } from '../../infrastructure/prisma.ts'
import type { Subjects } from './check-subjects.ts'

type Row = {
  position: bigint
  aggregate: 'order' | 'wallet' | 'coupon' | 'product'
  aggregateId: string
  userId: string | null
  couponId: string | null
}

const field = (name: string) =>
  `CONVERT(JSON_UNQUOTE(JSON_EXTRACT(payload, '$.${name}')) USING ascii) COLLATE ascii_bin AS ${name}`

/** What the events after a place in the line are about: their orders, shoppers, campaigns and products, with all variants of those. */
export async function readTouched(
  after: bigint,
  limit: number,
): Promise<{ events: number; upTo: bigint; subjects: Subjects }> {
  const events = await prisma.$queryRawUnsafe<Row[]>(
    `SELECT position, aggregate, aggregateId, ${field('userId')}, ${field('couponId')}
      FROM outbox_events FORCE INDEX (outbox_events_position_createdAt_seq_idx)
      WHERE position > ? ORDER BY position LIMIT ${limit}`,
    after,
  )
  const idsOf = (aggregate: Row['aggregate']) => [
    ...new Set(events.flatMap((event) => (event.aggregate === aggregate ? [event.aggregateId] : []))),
  ]
  const [orders, changed] = [idsOf('order'), idsOf('product')]
  const [bought, variants] = await Promise.all([
    prisma.order.findMany({
      where: { id: { in: orders } },
      select: { couponId: true, lines: { select: { productId: true, variantId: true } } },
    }),
    prisma.variant.findMany({ where: { productId: { in: changed } }, select: { id: true } }),
  ])
  const lines = bought.flatMap((order) => order.lines)
  return {
    events: events.length,
    upTo: events.at(-1)?.position ?? after,
    subjects: {
      orders,
      users: distinct(events.map(({ userId }) => userId)),
      variants: distinct([...lines.map(({ variantId }) => variantId), ...variants.map(({ id }) => id)]),
      products: distinct([...changed, ...lines.map(({ productId }) => productId)]),
      coupons: distinct([...events, ...bought].map(({ couponId }) => couponId)),
    },
  }
}

const distinct = (ids: readonly (string | null)[]) => [...new Set(ids)].filter((id) => id !== null)
