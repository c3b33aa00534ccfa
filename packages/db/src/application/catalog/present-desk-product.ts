import type { DeskProduct } from '../../domain/catalog/desk-product.ts'
import { productOptionsSchema, variantOptionsSchema } from '../../domain/catalog/options.ts'
import { won } from '../../domain/money.ts'
import { env } from '../../infrastructure/env.ts'
import type { ProductRecord } from './hold-products.ts'

/** A product as its editor opens it. Retired variants stay out of it. */
export const presentDeskProduct = (product: ProductRecord, savedBy: DeskProduct['savedBy']): DeskProduct => ({
  id: product.id,
  version: product.version,
  slug: product.slug,
  category: product.category.slug,
  status: product.status,
  name: { ko: product.nameKo, en: product.nameEn },
  description: { ko: product.descriptionKo, en: product.descriptionEn },
  options: productOptionsSchema.parse(product.options),
  variants: product.variants.filter(({ retiredAt }) => retiredAt === null).map(presentVariant),
  images: product.images.map(presentPicture),
  saleStartsAt: product.saleStartsAt?.toISOString() ?? null,
  saleEndsAt: product.saleEndsAt?.toISOString() ?? null,
  maxPerCustomer: product.maxPerCustomer,
  dropNumber: product.dropNumber,
  createdAt: product.createdAt.toISOString(),
  updatedAt: product.updatedAt.toISOString(),
  savedBy,
})

const presentVariant = (variant: ProductRecord['variants'][number]): DeskProduct['variants'][number] => ({
  id: variant.id,
  sku: variant.sku,
  options: variantOptionsSchema.parse(variant.options),
  price: won(variant.price),
  compareAt: variant.compareAt === null ? null : won(variant.compareAt),
  stock: variant.stock,
})

const presentPicture = ({
  altKo,
  altEn,
  id: _,
  ...image
}: ProductRecord['images'][number]): DeskProduct['images'][number] => ({
  ...image,
  url: `${env.SHOP_ORIGINS[0]}${image.path}`,
  alt: { ko: altKo, en: altEn },
})
