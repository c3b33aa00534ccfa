import { isShopError } from '@firstcome/client'
import { notFound } from 'next/navigation'
import type { Locale } from 'next-intl'
import { cache } from 'react'
import { shopReads } from '@/reads/shop-reads.ts'
import { productTag, turnsOfAll } from '@/reads/tags.ts'
import type { ProductPage } from '@/trpc/outputs.ts'
import { shopClient } from '@/trpc/server-client.ts'

/** A product by its slug; an unknown one is the 404 page. */
export const readProduct = cache(async (slug: string, locale: Locale): Promise<ProductPage> => {
  try {
    return await shopReads().recall({
      key: `product ${locale} ${slug}`,
      read: () => shopClient.catalog.product.query({ slug, locale }),
      tagsOf: (product) => [productTag(product)],
      turnsOf: (product) => turnsOfAll([product]),
    })
  } catch (error) {
    if (isShopError(error, 'NOT_FOUND')) notFound()
    throw error
  }
})
