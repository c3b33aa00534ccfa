import type { DeskProduct } from '../../../domain/catalog/desk-product.ts'
import { notFound } from '../../../domain/refusal.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { productSelect } from '../hold-products.ts'
import { presentDeskProduct } from '../present-desk-product.ts'
import { readLastSaver } from '../read-last-saver.ts'

/** A product of any status as its editor opens it. Refuses with NOT_FOUND an unknown one. */
export async function getDeskProduct({ id }: { id: string }): Promise<DeskProduct> {
  const product = await prisma.product.findUnique({ where: { id }, select: productSelect })
  if (!product) throw notFound()
  return presentDeskProduct(product, await readLastSaver(prisma, id))
}
