'use client'

import { QuantityStepper } from '@firstcome/ui/quantity-stepper'
import { useTranslations } from 'next-intl'
import { mostForOne } from './most-for-one.ts'
import { useProduct } from './product-context.tsx'

/** How many to buy, within what is left and what one customer may have. */
export function QuantityPicker() {
  const t = useTranslations('product')
  const { product, variant, quantity, setQuantity, sale } = useProduct()
  if (sale === 'before' || sale === 'after' || product.remaining === 0) return null
  const max = mostForOne(variant?.stock ?? product.remaining, product.maxPerCustomer)
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <QuantityStepper
        value={Math.min(quantity, max)}
        max={max}
        onChange={setQuantity}
        labels={{ group: t('quantity'), fewer: t('fewer'), more: t('more') }}
      />
      {product.maxPerCustomer !== null && (
        <p className="text-sm text-muted">{t('limit', { count: product.maxPerCustomer })}</p>
      )}
    </div>
  )
}
