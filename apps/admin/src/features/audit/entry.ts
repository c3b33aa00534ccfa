import type { Outputs } from '@/trpc/outputs.ts'

/** One act in the log. */
export type Entry = Outputs['audit']['list']['items'][number]

const places: Partial<Record<Entry['subject']['type'], (id: string) => string>> = {
  staff: () => '/staff',
  settings: () => '/settings',
  category: () => '/categories',
  books: () => '/books',
  product: (id) => `/products/${id}`,
  order: (id) => `/orders/${id}`,
  return: (id) => `/returns?show=${id}`,
  coupon: (id) => `/coupons/${id}`,
  customer: (id) => `/customers/${id}`,
  webhook: (id) => `/webhooks/${id}`,
}

/** Where what was acted upon can be seen; null where it has no page. */
export const subjectHref = ({ type, id }: Entry['subject']): string | null =>
  id === null ? null : (places[type]?.(id) ?? null)
