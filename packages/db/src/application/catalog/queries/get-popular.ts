import {
  type Popular,
  type PopularInput,
  type PopularWindow,
  popularWindowSchema,
} from '../../../domain/catalog/product.ts'
import { localeSchema } from '../../../domain/fields.ts'
import { databaseNow } from '../../../infrastructure/clock.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { createSharedCache } from '../../../infrastructure/shared-cache.ts'
import { type BestSeller, readBestSellers } from '../../popular/read-best-sellers.ts'
import { readTiles } from './read-tiles.ts'

const SHOWN = 5
/** More than are shown, for some of them may no longer be on sale; when too many are not, ten times as many. */
const CANDIDATES = 1_000

const cached = createSharedCache<Popular>({
  name: 'popular',
  freshMs: 2_000,
  keepMs: 10_000,
  memoryMs: 1_000,
  make: makePopular,
})

/** The five active products of which most units were sold, less what was refunded, in a window that ends now. Cached for seconds. */
export const getPopular = ({ window, locale }: PopularInput): Promise<Popular> =>
  cached(`${window}:${locale}`)

async function makePopular(key: string): Promise<Popular> {
  const [window, locale] = key.split(':')
  const now = await databaseNow(prisma)
  const shown = await readShown(popularWindowSchema.parse(window), now)
  const tiles = await readTiles(
    shown.map(({ id }) => id),
    localeSchema.parse(locale),
  )
  const soldOf = new Map(shown.map(({ id, sold }) => [id, sold]))
  return {
    asOf: now.toISOString(),
    items: tiles.map((product, index) => ({ rank: index + 1, sold: soldOf.get(product.id) ?? 0, product })),
  }
}

async function readShown(window: PopularWindow, now: Date): Promise<BestSeller[]> {
  for (let candidates = CANDIDATES; ; candidates *= 10) {
    const best = await readBestSellers(window, now, candidates)
    const active = await onlyActive(best)
    if (active.length >= SHOWN || best.length < candidates) return active.slice(0, SHOWN)
  }
}

async function onlyActive(best: readonly BestSeller[]): Promise<BestSeller[]> {
  const rows = await prisma.product.findMany({
    where: { id: { in: best.map(({ id }) => id) }, status: 'active' },
    select: { id: true },
  })
  const active = new Set(rows.map(({ id }) => id))
  return best.filter(({ id }) => active.has(id))
}
