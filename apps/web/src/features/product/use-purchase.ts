'use client'

import type { Variant } from '@/trpc/outputs.ts'
import { mostForOne } from './most-for-one.ts'
import { useProduct } from './product-context.tsx'

/** Whether the page can sell now or has sold out, and a guard that asks for a missing option before it goes on. */
export function usePurchase() {
  const { product, variant, quantity, sale, askForMissing } = useProduct()
  const stock = variant?.stock ?? product.remaining
  const onSale = sale === 'always' || sale === 'open'
  const withVariant = (act: (variant: Variant, quantity: number) => void) => () => {
    if (variant) return act(variant, Math.min(quantity, mostForOne(variant.stock, product.maxPerCustomer)))
    askForMissing()
    document.getElementById('options')?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  }
  return { open: onSale && stock > 0, soldOut: onSale && stock === 0, withVariant }
}
