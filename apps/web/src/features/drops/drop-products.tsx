import { useTranslations } from 'next-intl'
import type { Product } from '@/trpc/outputs.ts'
import { ProductTile } from '../catalogue/product-tile.tsx'
import { TileGrid, tileSizes } from '../catalogue/tile-grid.tsx'

export interface DropProductsProps {
  products: Product[]
  now: number
  lowLevel: number
}

/** The pieces that a coupon names. */
export function DropProducts({ products, now, lowLevel }: DropProductsProps) {
  const t = useTranslations('drops')
  if (products.length === 0) return null
  return (
    <section className="frame mt-20">
      <h2 className="mb-6 border-t border-ink pt-4 text-lg font-semibold">{t('products')}</h2>
      <TileGrid label={t('products')}>
        {products.map((product) => (
          <li key={product.id}>
            <ProductTile product={product} now={now} lowLevel={lowLevel} sizes={tileSizes} />
          </li>
        ))}
      </TileGrid>
    </section>
  )
}
