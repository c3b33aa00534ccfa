import { nameOptions, type ProductOption, type VariantOptions } from '../../../domain/catalog/options.ts'
import type { ProductInput, ProductPage, Variant } from '../../../domain/catalog/product.ts'
import { slugSchema } from '../../../domain/catalog/product-fields.ts'
import type { Locale } from '../../../domain/fields.ts'
import { sum, won } from '../../../domain/money.ts'
import { notFound } from '../../../domain/refusal.ts'
import { Prisma } from '../../../generated/client.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { presentPicture, presentProduct, type StoredPicture, type StoredProduct } from '../present-product.ts'

type ProductRow = StoredProduct & {
  descriptionKo: string
  descriptionEn: string
  maxPerCustomer: number | null
}
type VariantRow = {
  id: string
  sku: string
  options: VariantOptions
  price: number
  compareAt: number | null
  stock: number
}

/** An active product with everything that its page shows. Refuses with NOT_FOUND what is a draft, archived or unknown. */
export async function getProduct(input: ProductInput): Promise<ProductPage> {
  const { locale } = input
  const product = await readProduct(input)
  const [images, variants] = await Promise.all([readImages(product.id), readVariants(product.id)])
  const [first] = images
  if (!first) throw notFound()
  return {
    ...presentProduct(product, first, sum(variants.map(({ stock }) => stock)), locale),
    description: locale === 'en' ? product.descriptionEn : product.descriptionKo,
    images: images.map((image) => presentPicture(image, product.options, locale)),
    options: product.options.map(({ name, values }) => ({
      name: name[locale],
      values: values.map((value) => value.name[locale]),
    })),
    variants: variants.map((variant) => presentVariant(variant, product.options, locale)),
    maxPerCustomer: product.maxPerCustomer,
  }
}

async function readProduct(input: ProductInput): Promise<ProductRow> {
  if ('slug' in input && !slugSchema.safeParse(input.slug).success) throw notFound()
  const isThis = 'id' in input ? Prisma.sql`p.id = ${input.id}` : Prisma.sql`p.slug = ${input.slug}`
  const [product] = await prisma.$queryRaw<ProductRow[]>`
    SELECT p.id, p.slug, c.slug AS category, p.nameKo, p.nameEn, p.descriptionKo, p.descriptionEn, p.options,
      p.priceFrom, p.priceTo, p.compareAt, p.saleStartsAt, p.saleEndsAt, p.dropNumber, p.maxPerCustomer
    FROM products p JOIN categories c ON c.id = p.categoryId
    WHERE ${isThis} AND p.status = 'active'`
  if (!product) throw notFound()
  return product
}

const readImages = (productId: string) => prisma.$queryRaw<StoredPicture[]>`
  SELECT path, altKo, altEn, width, height, optionValue FROM product_images
  WHERE productId = ${productId} ORDER BY position`

const readVariants = (productId: string) => prisma.$queryRaw<VariantRow[]>`
  SELECT id, sku, options, price, compareAt, stock FROM variants
  WHERE productId = ${productId} AND retiredAt IS NULL ORDER BY position`

const presentVariant = (variant: VariantRow, options: ProductOption[], locale: Locale): Variant => ({
  id: variant.id,
  sku: variant.sku,
  options: Object.fromEntries(nameOptions(options, variant.options, locale)),
  price: won(variant.price),
  compareAt: variant.compareAt === null ? null : won(variant.compareAt),
  stock: variant.stock,
})
