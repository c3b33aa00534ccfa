import { randomUUID } from 'node:crypto'
import { adjustStock } from '@firstcome/db/application/catalog/adjust-stock'
import { archiveProduct } from '@firstcome/db/application/catalog/archive-product'
import { createProduct } from '@firstcome/db/application/catalog/create-product'
import { getDeskProduct } from '@firstcome/db/application/catalog/queries/get-desk-product'
import { updateProduct } from '@firstcome/db/application/catalog/update-product'
import { editOf } from '@firstcome/db/testing/edit-of'
import { newCategory } from '@firstcome/db/testing/new-category'
import { productInput } from '@firstcome/db/testing/product-input'

/** What was committed, and how what pages say of the piece tells that they know. */
export type Change = { shows: (part: string) => boolean }

const FIRST_PRICE = 61_000
const STOCK = 5

/** Enters a piece of one variant, the newest of the shop, and changes it. */
export async function enterPiece() {
  const { slug: category } = await newCategory()
  const name = `조각 ${randomUUID().slice(0, 8)}`
  const { options, variants, ...input } = productInput({ category, name: { ko: name, en: name } })
  const [variant] = variants
  if (!variant) throw new Error('a piece needs a variant')
  const one = options.map((option) => ({ ...option, values: option.values.slice(0, 1) }))
  const { id, slug } = await createProduct('system', {
    ...input,
    images: input.images.map((image) => ({ ...image, optionValue: null })),
    options: one,
    variants: [{ ...variant, compareAt: null, price: FIRST_PRICE, stock: STOCK }],
    idempotencyKey: randomUUID(),
  })
  return {
    paths: ['/', '/products', `/products/${slug}`],
    /** The piece's own tile, or all of its page. */
    partOf: (html: string) =>
      html.includes(`<h1 class="text-title font-bold">${name}</h1>`)
        ? html
        : (html.split('<li').find((part) => part.includes(name)) ?? ''),
    reprice: async (turn: number): Promise<Change> => {
      const price = FIRST_PRICE + 10 * turn
      const product = await getDeskProduct({ id })
      const repriced = editOf(product).variants.map((each) => ({ ...each, price }))
      await updateProduct('system', editOf(product, { variants: repriced }))
      return { shows: (part) => part.includes(`₩${price.toLocaleString('en')}`) }
    },
    turnStock: async (turn: number): Promise<Change> => {
      const isBack = turn % 2 === 1
      const { variants } = await getDeskProduct({ id })
      const delta = isBack ? STOCK : -STOCK
      await adjustStock('system', {
        variantId: variants[0]?.id ?? '',
        delta,
        reason: 'counted',
        idempotencyKey: randomUUID(),
      })
      return { shows: (part) => part !== '' && saysSoldOut(part) !== isBack }
    },
    hide: () => archiveProduct('system', { id }),
  }
}

/** A tile says it in words, a piece's own page also to machines. */
const saysSoldOut = (part: string) =>
  part.includes(part.startsWith('<!DOCTYPE') ? 'https://schema.org/SoldOut' : '품절')
