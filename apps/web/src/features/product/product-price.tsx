'use client'

import { Price } from '@firstcome/ui/price'
import { useTranslations } from 'next-intl'
import { useProduct } from './product-context.tsx'

/** The price of what is chosen, or the range until it is. */
export function ProductPrice() {
  const t = useTranslations('product')
  const { product, variant } = useProduct()
  return (
    <Price
      amount={variant?.price ?? product.priceFrom}
      to={variant ? undefined : product.priceTo}
      compareAt={variant ? variant.compareAt : product.compareAt}
      compareAtLabel={t('compareAt')}
      className="text-xl font-medium"
    />
  )
}
