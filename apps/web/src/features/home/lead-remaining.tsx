'use client'

import type { Product } from '@/trpc/outputs.ts'
import { useLiveStock } from '../live/use-live-stock.ts'
import { PiecesLeft } from '../product/pieces-left.tsx'

/** How many pieces of the drop are left, as the shop sells them. */
export function LeadRemaining({ product }: { product: Product }) {
  const { told } = useLiveStock(product.id)
  const remaining = told?.variants.reduce((left, { stock }) => left + stock, 0) ?? product.remaining
  return <PiecesLeft count={remaining} className="text-display" />
}
