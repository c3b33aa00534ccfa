import type { DeskProduct } from '@firstcome/client/admin'
import { figureOf } from '../../editor/figure-of.ts'
import type { ProductForm } from './product-form.ts'

/** What was typed, told from the newer version: stock moves by as much as it was to move before. */
export function keepMine(form: ProductForm, newer: DeskProduct): ProductForm {
  const stocks = new Map(newer.variants.map(({ id, stock }) => [id, stock]))
  return {
    ...form,
    variants: form.variants.map((variant) => {
      const stockBefore = (variant.id !== null && stocks.get(variant.id)) || 0
      const id = variant.id !== null && stocks.has(variant.id) ? variant.id : null
      const moved = figureOf(variant.stock) - variant.stockBefore
      return {
        ...variant,
        id,
        stockBefore,
        stock: String(Number.isNaN(moved) ? stockBefore : stockBefore + moved),
      }
    }),
  }
}
