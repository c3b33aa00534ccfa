import { collectFacets } from '../../../domain/catalog/collect-facets.ts'
import type { Facets, FacetsInput } from '../../../domain/catalog/facets.ts'
import { productOptionsSchema } from '../../../domain/catalog/options.ts'
import { prisma } from '../../../infrastructure/prisma.ts'

/** The colours and sizes of how many products are looked at, the newest first: nobody chooses among more. */
const LOOKED_AT = 1_000

/** By which colours and sizes the active products, or those of a category, can be narrowed. */
export async function listFacets({ category, locale }: FacetsInput): Promise<Facets> {
  const products = await prisma.product.findMany({
    where: { status: 'active', ...(category !== undefined && { category: { slug: category } }) },
    select: { options: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: LOOKED_AT,
  })
  return collectFacets(
    products.map(({ options }) => productOptionsSchema.parse(options)),
    locale,
  )
}
