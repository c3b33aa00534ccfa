import { availability, type Offer } from '@firstcome/db/domain/cart/problems'
import type { ProductPage } from '@/trpc/outputs.ts'
import type { GuestLine } from './guest-cart.ts'
import type { ShownLine } from './shown-line.ts'

/**
 * A guest's lines at today's prices and stock, judged by the rules that hold for everyone. `products` holds what the
 * shop answered by product id: null for one that is gone, nothing for one that is not known yet.
 */
export function showGuestLines(
  lines: readonly GuestLine[],
  products: ReadonlyMap<string, ProductPage | null>,
  now: Date,
): ShownLine[] {
  const known = lines.filter(({ snapshot }) => products.has(snapshot.productId))
  const obstacles = availability(known, offersOf(products), new Map(), now)
  return lines.map((line) => {
    const { snapshot, variantId, quantity } = line
    const product = products.get(snapshot.productId)
    const variant = product?.variants.find(({ id }) => id === variantId)
    const unitPrice = variant?.price ?? snapshot.unitPrice
    const changed = unitPrice === snapshot.unitPrice ? null : 'PRICE_CHANGED'
    return {
      variantId,
      productId: snapshot.productId,
      slug: snapshot.slug,
      name: product?.name ?? snapshot.name,
      image: snapshot.image,
      options: variant?.options ?? snapshot.options,
      quantity,
      unitPrice,
      lineTotal: unitPrice * quantity,
      stock: variant?.stock ?? snapshot.stock,
      problem: obstacles.get(variantId)?.problem ?? changed,
    }
  })
}

function offersOf(products: ReadonlyMap<string, ProductPage | null>): Map<string, Offer> {
  const offers = new Map<string, Offer>()
  for (const product of products.values()) {
    for (const { id, stock, price } of product?.variants ?? []) {
      if (product)
        offers.set(id, { ...windowOf(product), variantId: id, productId: product.id, stock, price })
    }
  }
  return offers
}

const windowOf = ({ saleStartsAt, saleEndsAt, maxPerCustomer }: ProductPage) => ({
  status: 'active' as const,
  saleStartsAt: saleStartsAt === null ? null : new Date(saleStartsAt),
  saleEndsAt: saleEndsAt === null ? null : new Date(saleEndsAt),
  maxPerCustomer,
})
