import type { ProductPage, Variant } from '@/trpc/outputs.ts'
import { saleState } from '../catalogue/sale-state.ts'

type Offered = Pick<ProductPage, 'name' | 'variants' | 'saleStartsAt' | 'saleEndsAt'>

/** What schema.org calls the state in which a variant of a piece is at a moment, ms. */
function availabilityOf(product: Offered, { stock }: Variant, now: number): string {
  const sale = saleState(product, now)
  if (sale === 'after') return 'https://schema.org/Discontinued'
  if (stock === 0) return 'https://schema.org/SoldOut'
  if (sale === 'before') return 'https://schema.org/PreSale'
  return sale === 'open' ? 'https://schema.org/LimitedAvailability' : 'https://schema.org/InStock'
}

/** The offers of a piece in schema.org's words, one for each variant, at `url`, at a moment, ms. */
export function productOffers(product: Offered, url: string, now: number) {
  const { saleStartsAt, saleEndsAt } = product
  return product.variants.map((variant) => ({
    '@type': 'Offer',
    sku: variant.sku,
    name: Object.values(variant.options).join(', ') || product.name,
    url: `${url}?variant=${variant.id}`,
    price: variant.price,
    priceCurrency: 'KRW',
    availability: availabilityOf(product, variant, now),
    ...(saleStartsAt && { availabilityStarts: saleStartsAt }),
    ...(saleEndsAt && { availabilityEnds: saleEndsAt, priceValidUntil: saleEndsAt }),
  }))
}
