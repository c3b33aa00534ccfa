import type { VariantStock } from '../../../domain/catalog/stock.ts'
import { notFound } from '../../../domain/refusal.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { nameVariant, stockedVariantSelect } from '../stocked-variant.ts'

/** A variant by its names, and what is left of it. Refuses with NOT_FOUND an unknown one. */
export async function getVariantStock({ id }: { id: string }): Promise<VariantStock> {
  const variant = await prisma.variant.findUnique({
    where: { id },
    select: { ...stockedVariantSelect, stock: true },
  })
  if (!variant) throw notFound()
  return { ...nameVariant(variant), stock: variant.stock }
}
