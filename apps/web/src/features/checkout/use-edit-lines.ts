'use client'

import type { Line } from '@firstcome/client'
import type { ShownLine } from '@/features/cart/shown-line.ts'
import { useRemoveLine } from '@/features/cart/use-remove-line.ts'
import { useSetLine } from '@/features/cart/use-set-line.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { writeBuy } from './read-buy.ts'

export interface EditLines {
  change: (line: ShownLine, quantity: number) => void
  remove: (line: ShownLine) => void
  failed: boolean
}

/** Edits what is being bought where it lives: the cart on the server, or the lines that the address names. */
export function useEditLines(bought: Line[] | undefined): EditLines {
  const { setLine, failed } = useSetLine()
  const removeFromCart = useRemoveLine(setLine)
  const router = useRouter()
  if (!bought) return { change: setLine, remove: removeFromCart, failed }
  const change = ({ variantId, slug }: ShownLine, quantity: number) => {
    const lines = bought
      .map((line) => (line.variantId === variantId ? { variantId, quantity } : line))
      .filter((line) => line.quantity > 0)
    router.replace(lines.length > 0 ? `/checkout?buy=${writeBuy(lines)}` : `/products/${slug}`)
  }
  return { change, remove: (line) => change(line, 0), failed: false }
}
