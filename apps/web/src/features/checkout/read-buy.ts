import { type Line, linesSchema } from '@firstcome/db/domain/cart/cart'

/** Reads what to buy now from an address: `<variantId>:<quantity>`, several with commas; null when it makes no sense. */
export function readBuy(text: string): Line[] | null {
  const lines = text.split(',').map((part) => {
    const [variantId, quantity] = part.split(':')
    return { variantId, quantity: Number(quantity) }
  })
  const parsed = linesSchema.safeParse(lines)
  return parsed.success ? parsed.data : null
}

/** The address part that `readBuy` reads. */
export const writeBuy = (lines: readonly Line[]): string =>
  lines.map(({ variantId, quantity }) => `${variantId}:${quantity}`).join(',')
