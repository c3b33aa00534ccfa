'use client'

import { useTranslations } from 'next-intl'
import { useProduct } from './product-context.tsx'

const fewLeft = 5

/** What can be had of what is chosen and how many one customer may have, said once and kept true. */
export function StockNote() {
  const t = useTranslations('product')
  const { product, variant, sale } = useProduct()
  if (sale === 'before' || sale === 'after') return null
  const stock = variant ? variant.stock : product.remaining
  return (
    <div className="text-sm">
      <p aria-live="polite" className="font-semibold">
        {stock === 0 && t('soldOut')}
        {variant && stock > 0 && stock <= fewLeft && (
          <span className="text-signal">{t('left', { count: stock })}</span>
        )}
        {variant && stock > fewLeft && t('inStock')}
      </p>
      {product.maxPerCustomer !== null && stock > 0 && (
        <p className="text-muted">{t('limit', { count: product.maxPerCustomer })}</p>
      )}
      {product.remaining === 0 && <p className="max-w-prose text-muted">{t('soldOutBody')}</p>}
    </div>
  )
}
