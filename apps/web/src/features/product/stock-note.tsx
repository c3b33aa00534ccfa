'use client'

import { useTranslations } from 'next-intl'
import { useProduct } from './product-context.tsx'

/** What can be had of what is chosen and how many one customer may have, said once and kept true. */
export function StockNote() {
  const t = useTranslations('product')
  const { product, variant, sale, lowLevel } = useProduct()
  if (sale === 'before' || sale === 'after') return null
  const stock = variant ? variant.stock : product.remaining
  const chosen = variant && product.variants.length > 1 ? Object.values(variant.options).join(' ') : ''
  return (
    <div className="text-sm">
      <p aria-live="polite" className="font-semibold">
        {stock === 0 && t('soldOut')}
        {variant && stock > 0 && stock <= lowLevel && (
          <span className="text-signal">
            {chosen ? t('leftOf', { variant: chosen, count: stock }) : t('left', { count: stock })}
          </span>
        )}
        {variant && stock > lowLevel && t('inStock')}
      </p>
      {product.maxPerCustomer !== null && stock > 0 && (
        <p className="text-muted">{t('limit', { count: product.maxPerCustomer })}</p>
      )}
      {product.remaining === 0 && <p className="max-w-prose text-muted">{t('soldOutBody')}</p>}
    </div>
  )
}
