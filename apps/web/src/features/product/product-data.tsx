import { useLocale, useTranslations } from 'next-intl'
import type { ProductPage } from '@/trpc/outputs.ts'
import { JsonLd } from '../found/json-ld.tsx'
import { publicUrl } from '../found/public-url.ts'
import { productOffers } from './product-offers.ts'

/** The product in schema.org's words, with an offer for every variant as it stood at a moment, ms. */
export function ProductData({ product, now }: { product: ProductPage; now: number }) {
  const t = useTranslations('shell')
  const url = publicUrl(`/products/${product.slug}`, useLocale())
  return (
    <JsonLd
      data={{
        '@type': 'Product',
        name: product.name,
        description: product.description,
        productID: product.id,
        url,
        image: product.images.map((image) => image.url),
        brand: { '@type': 'Brand', name: t('title') },
        offers: productOffers(product, url, now),
      }}
    />
  )
}
