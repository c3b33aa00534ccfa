import type { CartLine, Image } from '@/trpc/outputs.ts'

export type LineProblem = NonNullable<CartLine['problem']>

/** A line as the cart shows it, the shopper's or a guest's. Money in whole won. */
export interface ShownLine {
  variantId: string
  productId: string
  slug: string
  name: string
  image: Image | null
  options: Record<string, string>
  quantity: number
  unitPrice: number
  lineTotal: number
  stock: number
  problem: LineProblem | null
}

/** Whether a line keeps the order from going through; a changed price only informs. */
export const isBlocked = ({ problem }: Pick<ShownLine, 'problem'>): boolean =>
  problem !== null && problem !== 'PRICE_CHANGED'
