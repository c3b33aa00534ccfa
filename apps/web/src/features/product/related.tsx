import { getTranslations } from 'next-intl/server'
import type { ProductPage } from '@/trpc/outputs.ts'
import { PieceRow } from '../catalogue/piece-row.tsx'
import { readProducts } from '../catalogue/read-products.ts'
import { saleState } from '../catalogue/sale-state.ts'
import { readLowLevel } from './read-low-level.ts'

const shown = 4
/** A few more are read, because drops that are over are passed over. */
const read = 12

/** A few more pieces of the same kind. */
export async function Related({ product }: { product: ProductPage }) {
  const [t, page, lowLevel] = await Promise.all([
    getTranslations('product'),
    readProducts({ category: product.category, limit: read }),
    readLowLevel(),
  ])
  const now = Date.now()
  const others = page.items
    .filter((each) => each.id !== product.id && saleState(each, now) !== 'after')
    .slice(0, shown)
  if (others.length === 0) return null
  return (
    <section className="frame mt-24">
      <h2 className="mb-6 border-t border-ink pt-4 text-2xl font-bold">{t('related')}</h2>
      <PieceRow products={others} now={now} lowLevel={lowLevel} />
    </section>
  )
}
