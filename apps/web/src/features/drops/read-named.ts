import type { Locale } from 'next-intl'
import { shopReads } from '@/reads/shop-reads.ts'
import { productTag, turnsOfAll } from '@/reads/tags.ts'
import type { Product } from '@/trpc/outputs.ts'
import { shopClient } from '@/trpc/server-client.ts'

const most = 12

/** The first of the pieces that a coupon names; one that is no longer shown is left out. */
export async function readNamed(ids: readonly string[], locale: Locale): Promise<Product[]> {
  const read = ids.slice(0, most).map((id) => readOne(id, locale).catch(() => null))
  return (await Promise.all(read)).filter((product) => product !== null)
}

const readOne = (id: string, locale: Locale): Promise<Product> =>
  shopReads().recall({
    key: `product ${locale} ${id}`,
    read: () => shopClient.catalog.product.query({ id, locale }),
    tagsOf: (product) => [productTag(product)],
    turnsOf: (product) => turnsOfAll([product]),
  })
