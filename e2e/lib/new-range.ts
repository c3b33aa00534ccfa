import { randomUUID } from 'node:crypto'
import { createShopClient } from '@firstcome/client'
import { env } from './env.ts'

const guest = createShopClient({ url: env.SHOP_API_URL })

const pieces = [
  { like: 'chore-jacket', ko: '산책 재킷', en: 'Walking jacket', price: 168_000 },
  { like: 'oxford-shirt', ko: '산책 셔츠', en: 'Walking shirt', price: 89_000 },
  { like: 'crew-knit', ko: '산책 니트', en: 'Walking knit', price: 129_000 },
  { like: 'tote', ko: '산책 가방', en: 'Walking bag', price: 49_000 },
]

export interface Range {
  category: string
  /** Its pieces, in the order of `pieces`. */
  slugs: string[]
  ids: string[]
  variantIds: string[]
}

/** Four pieces in a category of their own, pictured by the demo label's drawings, which no other journey buys. */
export async function newRange(): Promise<Range> {
  const { createCategory } = await import('@firstcome/db/application/catalog/create-category')
  const category = `c-${randomUUID()}`
  await createCategory('system', { slug: category, name: { ko: '산책하는 옷', en: 'Walking clothes' } })
  const range: Range = { category, slugs: [], ids: [], variantIds: [] }
  for (const piece of pieces) {
    const { slug, id } = await enter(piece, category)
    const { variants } = await guest.catalog.product.query({ id })
    range.slugs.push(slug)
    range.ids.push(id)
    range.variantIds.push(variants[0]?.id ?? '')
  }
  return range
}

async function enter({ like, ko, en, price }: (typeof pieces)[number], category: string) {
  const { createProduct } = await import('@firstcome/db/application/catalog/create-product')
  const { images } = await guest.catalog.product.query({ slug: like })
  const mark = randomUUID().slice(0, 8)
  const slug = `walking-${like}-${mark}`
  const sizes = ['s', 'm', 'l']
  const { id } = await createProduct('system', {
    slug,
    category,
    status: 'active',
    name: { ko, en },
    description: { ko: '걷는 날 입습니다. 주머니 둘.', en: 'For days on foot. Two pockets.' },
    options: [
      {
        key: 'size',
        name: { ko: '사이즈', en: 'Size' },
        values: sizes.map((key) => ({ key, name: { ko: key.toUpperCase(), en: key.toUpperCase() } })),
      },
    ],
    variants: sizes.map((size) => ({
      sku: `W-${mark}-${like}-${size}`.toUpperCase(),
      options: { size },
      price,
      compareAt: null,
      stock: 40,
    })),
    images: images.slice(0, 4).map(({ url, alt, width, height }) => ({
      path: new URL(url).pathname,
      alt: { ko: alt, en: alt },
      width,
      height,
      optionValue: null,
    })),
    saleStartsAt: null,
    saleEndsAt: null,
    maxPerCustomer: null,
    dropNumber: null,
  })
  return { slug, id }
}
