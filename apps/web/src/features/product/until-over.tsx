'use client'

import type { ReactNode } from 'react'
import { useProduct } from './product-context.tsx'

/** What matters as long as the piece can still be bought: gone once its drop is over. */
export function UntilOver({ children }: { children: ReactNode }) {
  const { sale } = useProduct()
  return sale === 'after' ? null : children
}
