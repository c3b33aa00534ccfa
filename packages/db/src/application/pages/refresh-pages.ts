import type { EventType } from '../../domain/events/events.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { env } from '../../infrastructure/env.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import type { Consumer, EventOf } from '../events/consumer.ts'
import { owePages, PAGES_BELIEVE_MS } from './owe-pages.ts'
import { soldOutAmong } from './sold-out-among.ts'

const TYPES = [
  'product.changed',
  'shop.changed',
  'order.placed',
  'order.paid',
  'order.cancelled',
  'order.expired',
  'order.refunded',
] as const satisfies EventType[]
type Told = EventOf<(typeof TYPES)[number]>

/**
 * Tells the processes that make pages what these may no longer show: a product that has changed, one that has sold out, one
 * that is there again. How many are left otherwise shows live.
 */
export const refreshPages = {
  name: 'pages',
  shards: 1,
  since: 'now',
  types: TYPES,
  urgent: ['product.changed', 'shop.changed'],
  async tell(events: Told[]) {
    const now = await databaseNow(prisma)
    const fresh = events.filter(({ createdAt }) => now.getTime() - createdAt.getTime() < PAGES_BELIEVE_MS)
    const tags = new Set([...fresh.flatMap(changesOf), ...(await soldOutTags(fresh))])
    if (tags.size > 0) await Promise.all(env.WEB_URLS.map((url) => owePages(url, [...tags])))
  },
} satisfies Consumer<Told['type']>

/** What every page shows: its menu, its lists, what delivery costs. */
const EVERYWHERE = ['catalogue', 'terms']

const productTag = (productId: string) => `product:${productId}`

function changesOf(event: Told): string[] {
  if (event.type === 'shop.changed') return EVERYWHERE
  if (event.type === 'product.changed') return ['catalogue', productTag(event.payload.productId)]
  const putsBack =
    event.type === 'order.cancelled' ||
    event.type === 'order.expired' ||
    (event.type === 'order.refunded' && event.payload.restocked)
  return putsBack ? event.payload.lines.map(({ productId }) => productTag(productId)) : []
}

async function soldOutTags(events: Told[]): Promise<string[]> {
  const taken = events.flatMap((event) =>
    event.type === 'order.paid' || event.type === 'order.placed' ? event.payload.lines : [],
  )
  return (await soldOutAmong(taken.map(({ variantId }) => variantId))).map(productTag)
}
