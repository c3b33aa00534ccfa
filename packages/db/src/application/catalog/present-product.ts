import { nameValue, type ProductOption } from '../../domain/catalog/options.ts'
import type { Image, Product } from '../../domain/catalog/product.ts'
import type { Locale } from '../../domain/fields.ts'
import { won } from '../../domain/money.ts'
import { presentImage, type StoredImage } from './present-image.ts'

/** A product as a list shows it, as it is stored. */
export type StoredProduct = {
  id: string
  slug: string
  category: string
  nameKo: string
  nameEn: string
  options: ProductOption[]
  priceFrom: number
  priceTo: number
  compareAt: number | null
  saleStartsAt: Date | null
  saleEndsAt: Date | null
  dropNumber: number | null
}

/** An image of a product with the key of the option value that it shows. */
export type StoredPicture = StoredImage & { optionValue: string | null }

/** A picture of a product; what it shows is named as the product's options are, so that a picker finds it. */
export const presentPicture = (picture: StoredPicture, options: ProductOption[], locale: Locale): Image =>
  presentImage(picture, locale, nameValue(options, picture.optionValue, locale))

/** A product as the API shows it in a list. A sale window does not change what is in stock. */
export const presentProduct = (
  product: StoredProduct,
  image: StoredPicture,
  remaining: number,
  locale: Locale,
): Product => ({
  id: product.id,
  slug: product.slug,
  name: locale === 'en' ? product.nameEn : product.nameKo,
  category: product.category,
  priceFrom: won(product.priceFrom),
  priceTo: won(product.priceTo),
  compareAt: product.compareAt === null ? null : won(product.compareAt),
  image: presentPicture(image, product.options, locale),
  colors: colorsOf(product.options, locale),
  remaining,
  inStock: remaining > 0,
  saleStartsAt: product.saleStartsAt?.toISOString() ?? null,
  saleEndsAt: product.saleEndsAt?.toISOString() ?? null,
  dropNumber: product.dropNumber,
})

const colorsOf = (options: readonly ProductOption[], locale: Locale) =>
  options.find(({ key }) => key === 'color')?.values.map(({ name }) => name[locale]) ?? []
