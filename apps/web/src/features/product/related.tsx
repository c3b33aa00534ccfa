import { getTranslations } from 'next-intl/server'
import type { ProductPage } from '@/trpc/outputs.ts'
import { ProductTile } from '../catalogue/product-tile.tsx'
import { readProducts } from '../catalogue/read-products.ts'

const shown = 4

/** A few more pieces of the same kind. */
export async function Related({ product }: { product: ProductPage }) {
  const [t, page] = await Promise.all([
    getTranslations('product'),
    readProducts({ category: product.category, limit: shown + 1 }),
  ])
  const others = page.items.filter(({ id }) => id !== product.id).slice(0, shown)
  if (others.length === 0) return null
  const now = Date.now()
  return (
    <section className="frame mt-24">
      <h2 className="mb-6 border-t border-ink pt-4 text-2xl font-bold">{t('related')}</h2>
      <ul className="grid grid-cols-2 gap-x-3 gap-y-8 md:grid-cols-4 md:gap-x-5">
        {others.map((other) => (
          <li key={other.id}>
            <ProductTile product={other} now={now} sizes="(min-width: 768px) 25vw, 50vw" />
          </li>
        ))}
      </ul>
    </section>
  )
}
