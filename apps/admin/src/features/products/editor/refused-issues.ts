import type { DeskProduct } from '@firstcome/client/admin'
import type { Issue } from '@/features/editor/issues.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'
import type { ProductForm } from './product-form.ts'

/** What the shop refused, at the fields that it is about; null when it is about none. */
export function refusedIssues(error: unknown, { variants }: ProductForm): Issue[] | null {
  const refusal = refusalOf(error)
  const at = (index: number, field: string, code: string) => ({ path: ['variants', index, field], code })
  if (refusal?.reason === 'INVALID_INPUT') return refusal.details.issues
  if (refusal?.reason === 'SKU_TAKEN') {
    const taken = new Set(refusal.details.skus)
    return variants.flatMap(({ sku }, index) => (taken.has(sku.trim()) ? [at(index, 'sku', 'taken')] : []))
  }
  if (refusal?.reason === 'OUT_OF_STOCK') {
    const short = new Set(refusal.details.lines.map(({ variantId }) => variantId))
    return variants.flatMap(({ id }, index) =>
      id !== null && short.has(id) ? [at(index, 'stockDelta', 'below_zero')] : [],
    )
  }
  return null
}

/** The newer version, when someone else has saved meanwhile. */
export function newerVersion(error: unknown): DeskProduct | null {
  const refusal = refusalOf(error)
  return refusal?.reason === 'VERSION_CONFLICT' ? (refusal.details.current as DeskProduct) : null
}
