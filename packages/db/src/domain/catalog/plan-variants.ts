import { Refusal } from '../refusal.ts'
import type { VariantOptions } from './options.ts'
import { adjusted } from './stock.ts'
import type { EditedVariant } from './update-product.ts'

/** A variant as it is stored. */
export type HeldVariant = {
  id: string
  sku: string
  stock: number
  stockSeq: number
  retired: boolean
}

export type PlannedVariant = {
  id: string
  sku: string
  options: VariantOptions
  price: number
  compareAt: number | null
  stock: number
  stockSeq: number
  position: number
}

export type VariantPlan = {
  added: PlannedVariant[]
  /** Those that stay, and those that come back. */
  kept: PlannedVariant[]
  /** No longer sold; their pieces are taken out of stock. */
  retired: { id: string; sku: string; stockSeq: number }[]
  moves: { variantId: string; seq: number; delta: number; stockAfter: number }[]
}

/**
 * What becomes of a product's variants. One that is no longer named is retired, for orders, movements and carts may name it; a
 * new one with its SKU brings it back. One that never had stock gives its SKU up.
 * Refuses: INVALID_INPUT (an id that is not the product's, or named twice), OUT_OF_STOCK (stock never falls below zero).
 */
export function planVariants(
  held: readonly HeldVariant[],
  edited: readonly EditedVariant[],
  mintId: () => string,
): VariantPlan {
  const plan: VariantPlan = { added: [], kept: [], retired: [], moves: [] }
  const named = new Set<string>()
  for (const [position, { id, stockDelta, ...terms }] of edited.entries()) {
    const before = find(held, { id, sku: terms.sku })
    if ((id !== null && !before) || (before && named.has(before.id))) throw unknownVariant(position)
    const variant = before ?? { id: mintId(), stock: 0, stockSeq: 0 }
    named.add(variant.id)
    const after = move(plan, variant, stockDelta)
    plan[before ? 'kept' : 'added'].push({ ...terms, ...after, id: variant.id, position })
  }
  for (const { id, sku, stock, stockSeq } of held.filter(({ id, retired }) => !retired && !named.has(id))) {
    const after = move(plan, { id, stock, stockSeq }, -stock)
    plan.retired.push({ id, sku: after.stockSeq === 0 ? id : sku, stockSeq: after.stockSeq })
  }
  return plan
}

const find = (held: readonly HeldVariant[], { id, sku }: { id: string | null; sku: string }) =>
  id === null
    ? held.find((variant) => variant.retired && variant.sku === sku)
    : held.find((variant) => !variant.retired && variant.id === id)

/** Moves stock by hand, and notes why it is what it then is. */
function move(
  plan: VariantPlan,
  { id, stock, stockSeq }: Pick<HeldVariant, 'id' | 'stock' | 'stockSeq'>,
  delta: number,
): { stock: number; stockSeq: number } {
  if (delta === 0) return { stock, stockSeq }
  const after = { stock: adjusted(id, stock, delta), stockSeq: stockSeq + 1 }
  plan.moves.push({ variantId: id, seq: after.stockSeq, delta, stockAfter: after.stock })
  return after
}

const unknownVariant = (position: number) =>
  new Refusal('INVALID_INPUT', { issues: [{ path: ['variants', position, 'id'], code: 'unknown' }] })
