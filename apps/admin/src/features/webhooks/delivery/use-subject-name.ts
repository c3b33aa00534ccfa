'use client'

import { useTranslations } from 'next-intl'
import { type Delivery, kindOf } from './delivery.ts'

/** Names what a delivery is about: an order by its number, anything else by the end of its id. */
export function useSubjectName(): (delivery: Pick<Delivery, 'type' | 'subjectId' | 'orderNumber'>) => string {
  const t = useTranslations('webhooks.subjects')
  return (delivery) => `${t(kindOf(delivery))} ${delivery.orderNumber ?? `…${delivery.subjectId.slice(-8)}`}`
}
