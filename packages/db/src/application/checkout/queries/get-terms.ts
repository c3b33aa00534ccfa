import type { Terms } from '../../../domain/checkout/checkout.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { readTerms } from '../read-terms.ts'

/** What delivery costs and from which subtotal it is free, in won: the same for everyone, guests included. */
export async function getTerms(): Promise<Terms> {
  const { delivery } = await readTerms(prisma)
  return { delivery }
}
