import type { Outputs } from '@/trpc/outputs.ts'

/** A row of what was sent. */
export type Delivery = Outputs['webhooks']['deliveries']['list']['items'][number]

export type DeliveryDetail = Outputs['webhooks']['deliveries']['byId']

/** What an event of a type is about: the part of its name before the dot. */
export const kindOf = ({ type }: Pick<Delivery, 'type'>): 'order' | 'coupon' | 'wallet' =>
  type.startsWith('order') ? 'order' : type.startsWith('coupon') ? 'coupon' : 'wallet'

/** Where what a delivery is about can be seen; null where it has no page. */
export function subjectHref(delivery: Pick<Delivery, 'type' | 'subjectId'>): string | null {
  const kind = kindOf(delivery)
  if (kind === 'coupon') return null
  return `/${kind === 'order' ? 'orders' : 'customers'}/${delivery.subjectId}`
}
