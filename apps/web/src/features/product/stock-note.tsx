'use client'

import { useTranslations } from 'next-intl'
import { useProduct } from './product-context.tsx'

const fewLeft = 5

/** What can be had of what is chosen, said once and kept true. */
export function StockNote() {
  const t = useTranslations('product')
  const { product, variant } = useProduct()
  const stock = variant ? variant.stock : product.remaining
  return (
    <p aria-live="polite" className="min-h-6 text-sm">
      {stock === 0 && <strong className="font-semibold">{t('soldOut')}</strong>}
      {stock > 0 && variant && stock <= fewLeft && (
        <strong className="font-semibold text-signal">{t('left', { count: stock })}</strong>
      )}
      {stock > fewLeft && variant && <span className="text-muted">{t('inStock')}</span>}
    </p>
  )
}
