import type { Outputs } from '@/trpc/outputs.ts'

type Subject = Outputs['books']['report']['checks'][number]['examples'][number]['subject']

/** The page of what a promise is about; null when it has none, or as long as the product of a variant is not known. */
export function hrefOf({ type, id }: Subject, productId: string | null): string | null {
  switch (type) {
    case 'order':
      return `/orders/${id}`
    case 'customer':
      return `/customers/${id}`
    case 'coupon':
      return `/coupons/${id}`
    case 'product':
    case 'variant':
      return productId && `/products/${productId}`
    case 'day':
      return `/wallet?from=${id}&to=${id}`
    case 'points':
      return '/wallet'
  }
}
