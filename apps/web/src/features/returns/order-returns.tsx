'use client'

import { Rows } from '@firstcome/ui/rows'
import { useTranslations } from 'next-intl'
import { OrderPart } from '@/features/orders/order-part.tsx'
import type { Return } from '@/trpc/outputs.ts'
import { ReturnRow } from './return-row.tsx'

/** The returns of an order, when there are any. */
export function OrderReturns({ returns }: { returns: readonly Return[] }) {
  const t = useTranslations('returns')
  if (returns.length === 0) return null
  return (
    <OrderPart title={t('title')}>
      <Rows label={t('title')}>
        {returns.map((wish) => (
          <ReturnRow key={wish.id} wish={wish} />
        ))}
      </Rows>
    </OrderPart>
  )
}
