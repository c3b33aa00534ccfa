import type { ProductPage, Variant } from '@/trpc/outputs.ts'
import type { LineSnapshot } from '../cart/is-guest-cart.ts'

/** What a guest's cart remembers of a variant. */
export function snapshotOf(product: ProductPage, variant: Variant): LineSnapshot {
  const values = Object.values(variant.options)
  const image = product.images.find(({ optionValue }) => optionValue !== null && values.includes(optionValue))
  return {
    productId: product.id,
    slug: product.slug,
    name: product.name,
    image: image ?? product.image,
    options: variant.options,
    unitPrice: variant.price,
    stock: variant.stock,
  }
}
