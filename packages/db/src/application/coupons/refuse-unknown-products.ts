import { invalidInput } from '../../domain/refusal.ts'
import type { Tx } from '../../infrastructure/transaction.ts'

/** Refuses with INVALID_INPUT a campaign for products of which one does not exist. */
export async function refuseUnknownProducts(tx: Tx, productIds: string[] | null): Promise<void> {
  if (productIds === null) return
  const known = await tx.product.findMany({ where: { id: { in: productIds } }, select: { id: true } })
  if (known.length < new Set(productIds).size) throw invalidInput('productIds', 'unknown')
}
