/** A piece as it was when it was put into the cart, until the shop has told how it is now. */
export type LineSnapshot = {
  productId: string
  slug: string
  name: string
  image: { url: string; alt: string; width: number; height: number; optionValue: string | null } | null
  options: Record<string, string>
  unitPrice: number
  stock: number
}
export type GuestCart = {
  id: string
  lines: { variantId: string; quantity: number; snapshot: LineSnapshot }[]
}

type Shape = 'string' | 'number' | Parts
type Parts = { [key: string]: Shape }

const line: Parts = {
  variantId: 'string',
  quantity: 'number',
  snapshot: {
    productId: 'string',
    slug: 'string',
    name: 'string',
    options: {},
    unitPrice: 'number',
    stock: 'number',
  },
}
const image: Parts = { url: 'string', alt: 'string', width: 'number', height: 'number' }

/**
 * Whether a browser kept a cart of this shape: it is the page's own, or else from an older shop or another hand. By hand, because a
 * library of schemas would be a seventh of what every page loads.
 */
export function isGuestCart(kept: unknown): kept is GuestCart {
  if (!fits(kept, { id: 'string', lines: {} }) || !Array.isArray(kept.lines)) return false
  return kept.lines.every((each: unknown) => fits(each, line) && hasImage(each))
}

function hasImage({ snapshot }: Record<string, unknown>): boolean {
  return fits(snapshot, {}) && (snapshot.image === null || fits(snapshot.image, image))
}

function fits(value: unknown, shape: Parts): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const parts = new Map(Object.entries(value))
  return Object.entries(shape).every(([key, part]) =>
    typeof part === 'string' ? typeof parts.get(key) === part : fits(parts.get(key), part),
  )
}
