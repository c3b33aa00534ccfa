import type { Product } from '@/trpc/outputs.ts'
import { saleState } from './sale-state.ts'

type Windowed = Pick<Product, 'saleStartsAt' | 'saleEndsAt' | 'inStock'>

/** The drop to lead with: the open one that closes first and has pieces left, else the next to open, else none. */
export function pickDrop<T extends Windowed>(products: readonly T[], now: number): T | null {
  const open = products.filter((product) => product.inStock && saleState(product, now) === 'open')
  const soon = products.filter((product) => saleState(product, now) === 'before')
  return earliest(open, ({ saleEndsAt }) => saleEndsAt) ?? earliest(soon, ({ saleStartsAt }) => saleStartsAt)
}

function earliest<T>(products: readonly T[], timeOf: (product: T) => string | null): T | null {
  const at = (product: T) => Date.parse(timeOf(product) ?? '') || Number.POSITIVE_INFINITY
  return products.toSorted((a, b) => at(a) - at(b))[0] ?? null
}
