'use client'

import { useState } from 'react'
import type { OrderLine } from '@/trpc/outputs.ts'

/** A line of an order and how many of its pieces can still be chosen. */
export interface Choosable {
  line: OrderLine
  left: number
}

/** Which pieces of an order someone has chosen, to refund them or to give them back. */
export function usePieces(choosable: readonly Choosable[]) {
  const left = choosable.reduce((total, each) => total + each.left, 0)
  const all = Object.fromEntries(choosable.map((each) => [each.line.id, each.left]))
  const [wanted, setWanted] = useState<Record<string, number>>(left === 1 ? all : {})
  const quantityOf = (each: Choosable) => Math.min(wanted[each.line.id] ?? 0, each.left)
  const lines = choosable
    .map((each) => ({ orderLineId: each.line.id, quantity: quantityOf(each) }))
    .filter(({ quantity }) => quantity > 0)
  const count = lines.reduce((total, { quantity }) => total + quantity, 0)
  return {
    lines,
    count,
    isAll: count === left,
    quantityOf,
    choose: (line: OrderLine, quantity: number) => setWanted({ ...wanted, [line.id]: quantity }),
    chooseAll: () => setWanted(all),
  }
}

export type Pieces = ReturnType<typeof usePieces>
