import type { LiveStock } from '@firstcome/client'
import type { ProductPage } from '@/trpc/outputs.ts'

/** The product with the stock that was told; a variant that nothing was told about keeps its own. */
export function withStock(product: ProductPage, told: LiveStock | null): ProductPage {
  if (!told) return product
  const stocks = new Map(told.variants.map(({ id, stock }) => [id, stock]))
  const variants = product.variants.map((variant) => ({
    ...variant,
    stock: stocks.get(variant.id) ?? variant.stock,
  }))
  const remaining = variants.reduce((left, { stock }) => left + stock, 0)
  return { ...product, variants, remaining, inStock: remaining > 0 }
}
