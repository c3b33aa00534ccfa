import { nameOptions, productOptionsSchema, variantOptionsSchema } from '../../domain/catalog/options.ts'
import type { Movement } from '../../domain/catalog/stock.ts'
import type { Prisma } from '../../generated/client.ts'

export const stockedVariantSelect = {
  id: true,
  sku: true,
  options: true,
  product: { select: { id: true, nameKo: true, nameEn: true, options: true } },
} as const satisfies Prisma.VariantSelect

type Stored = Prisma.VariantGetPayload<{ select: typeof stockedVariantSelect }>

/** A variant with the names that it goes by in both languages. */
export function nameVariant({ id, sku, options, product }: Stored): Movement['variant'] {
  const declared = productOptionsSchema.parse(product.options)
  const chosen = variantOptionsSchema.parse(options)
  const named = (locale: 'ko' | 'en') => nameOptions(declared, chosen, locale).map(([, value]) => value)
  return {
    id,
    sku,
    options: { ko: named('ko'), en: named('en') },
    product: { id: product.id, name: { ko: product.nameKo, en: product.nameEn } },
  }
}
