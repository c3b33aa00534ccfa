'use client'

import { QuantityStepper } from '@firstcome/ui/quantity-stepper'
import { useTranslations } from 'next-intl'
import { mostForOne } from './most-for-one.ts'
import { useProduct } from './product-context.tsx'

/** How many to buy, within what is left and what one customer may have. */
export function QuantityPicker() {
  const t = useTranslations('product')
  const { product, variant, quantity, setQuantity, sale } = useProduct()
  const stock = variant?.stock ?? product.remaining
  if (sale === 'before' || sale === 'after' || stock === 0) return null
  const max = mostForOne(stock, product.maxPerCustomer)
  return (
    <QuantityStepper
      value={Math.min(quantity, max)}
      max={max}
      onChange={setQuantity}
      labels={{ group: t('quantity'), fewer: t('fewer'), more: t('more') }}
    />
  )
}
