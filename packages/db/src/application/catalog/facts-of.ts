import type { ProductRecord } from './hold-products.ts'

/** What the audit log compares of a product: a field each, and one for each variant and picture. */
export const factsOf = (product: ProductRecord): Record<string, unknown> => ({
  slug: product.slug,
  category: product.category.slug,
  status: product.status,
  nameKo: product.nameKo,
  nameEn: product.nameEn,
  descriptionKo: product.descriptionKo,
  descriptionEn: product.descriptionEn,
  options: product.options,
  saleStartsAt: product.saleStartsAt,
  saleEndsAt: product.saleEndsAt,
  maxPerCustomer: product.maxPerCustomer,
  dropNumber: product.dropNumber,
  images: product.images.map(({ path, altKo, altEn, optionValue }) => ({ path, altKo, altEn, optionValue })),
  ...Object.fromEntries(
    product.variants.map(({ id, sku, options, price, compareAt, stock, retiredAt }) => [
      `variant ${id}`,
      { sku, options, price, compareAt, stock, retired: retiredAt !== null },
    ]),
  ),
})
