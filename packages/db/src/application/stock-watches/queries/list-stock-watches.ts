import type { Locale } from '../../../domain/fields.ts'
import type { StockWatchList } from '../../../domain/stock-watches/stock-watch.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import type { Actor } from '../../accounts/actor.ts'
import { readOffers } from '../../cart/read-offers.ts'
import { presentImage } from '../../catalog/present-image.ts'

/** What the shopper waits for, the newest first. */
export async function listStockWatches(
  { userId }: Actor,
  { locale }: { locale: Locale },
): Promise<StockWatchList> {
  const watches = await prisma.stockWatch.findMany({
    where: { userId },
    select: { variantId: true, createdAt: true },
    orderBy: { id: 'desc' },
  })
  const offers = await readOffers(
    prisma,
    watches.map(({ variantId }) => variantId),
  )
  const items = watches.flatMap(({ variantId, createdAt }) => {
    const offer = offers.get(variantId)
    if (!offer) return []
    const { productId, slug, image } = offer
    return {
      variantId,
      productId,
      slug,
      name: locale === 'en' ? offer.nameEn : offer.nameKo,
      image: image && presentImage(image, locale),
      options: Object.fromEntries(locale === 'en' ? offer.optionsEn : offer.optionsKo),
      createdAt: createdAt.toISOString(),
    }
  })
  return { items }
}
