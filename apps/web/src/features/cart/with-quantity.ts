import { won } from '@firstcome/db/domain/money'
import type { CartLine } from '@/trpc/outputs.ts'
import type { LineProblem, ShownLine } from './shown-line.ts'

/** A line at another quantity: its total, and whether stock still stands in the way. Its price now counts as seen. */
export function withQuantity(line: ShownLine, quantity: number): CartLine {
  return {
    ...line,
    quantity,
    unitPrice: won(line.unitPrice),
    lineTotal: won(line.unitPrice * quantity),
    problem: problemAt(line, quantity),
  }
}

function problemAt({ problem, stock }: ShownLine, quantity: number): LineProblem | null {
  const aboutStock = problem === null || problem === 'NOT_ENOUGH' || problem === 'PRICE_CHANGED'
  if (!aboutStock) return problem
  return quantity > stock ? 'NOT_ENOUGH' : null
}
